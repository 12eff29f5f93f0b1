/// Plot: the surface between two axes, with its horizontal lines at the ticks of the upright one.
struct Plot: Sendable {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let height: Scale

  /// Draws the upright axis and finds how much room it leaves.
  ///
  /// - Parameters:
  ///   - top: where the surface begins; the name of the axis stands above.
  ///   - margin: room kept free to the right.
  init(
    _ drawing: inout Drawing, _ axis: ValueAxis, _ language: Language, top: Double, bottom: Double, margin: Double
  ) {
    let left = axis.width(language) + 8
    let right = Double(drawing.width) - margin
    let height = Scale(axis.ticks.range, from: bottom, to: top)
    drawing.write(axis.name(language), 0, 12, Lettering(colour: .quiet))
    for tick in axis.ticks.values {
      let y = height(tick)
      drawing.add(.line([Point(left, y), Point(right, y)], tick == 0 ? .zero : .grid))
      drawing.write(axis.text(tick, language), left - 6, y + 4, Lettering(anchor: .end, colour: .quiet))
    }
    (self.left, self.right, self.top, self.bottom, self.height) = (left, right, top, bottom, height)
  }

  /// Labels to the right of the surface, each as near as may be to what it labels.
  func label(
    _ drawing: inout Drawing, _ labels: [(KeyLabel, at: Double)], _ language: Language, _ width: DrawingWidth
  ) {
    let centres = LabelStack.centres(labels.map(\.at), height: 17, from: top - 8, to: bottom + 8)
    for (label, y) in zip(labels, centres) {
      drawing.add(.line([Point(right + 2, label.at), Point(right + 8, y)], .leader))
      drawing.add(label.0.marks(right + 10, y))
      drawing.write(label.0.text(language, width), right + 10 + KeyLabel.sampleWidth, y + 4)
    }
  }

  /// Room that labels need to the right.
  static func margin(_ labels: [KeyLabel], _ language: Language, _ width: DrawingWidth) -> Double {
    (labels.map { Lettering().width($0.text(language, width)) }.max() ?? 0) + 12 + KeyLabel.sampleWidth
  }
}
