/// Rail: an axis along the width of a drawing, with upright lines at its round numbers.
struct Rail: Sendable {
  let scale: Scale

  /// - Parameter values: what lies between the ends; the ticks' own range where nothing is said. Ticks outside are left out.
  init(_ axis: ValueAxis, values: ClosedRange<Double>? = nil, left: Double, right: Double) {
    scale = Scale(values ?? axis.ticks.range, from: left, to: right)
  }

  /// Draws the lines and writes the numbers under them, those that have room; nought before all others.
  func draw(_ drawing: inout Drawing, _ axis: ValueAxis, _ language: Language, top: Double, bottom: Double) {
    var taken: [Box] = []
    let shown = axis.ticks.values.filter { scale.values.contains(Double($0)) }
    for tick in shown.sorted(by: { ($0 == 0 ? 0 : 1, $0) < ($1 == 0 ? 0 : 1, $1) }) {
      let x = scale(tick)
      drawing.add(.line([Point(x, top), Point(x, bottom)], tick == 0 ? .zero : .grid))
      let text = axis.text(tick, language)
      let half = Lettering().width(text) / 2 + 4
      let box = Box(x: x - half, x + half, y: 0, 1)
      guard x - half >= -4, x + half <= Double(drawing.width) + 4, !taken.contains(where: box.overlaps) else {
        continue
      }
      taken.append(box)
      drawing.write(text, x, bottom + 15, Lettering(anchor: .middle, colour: .quiet))
    }
  }
}
