/// CurveChart: how something goes with a value that is turned: a curve with its 95 % interval, a limit, and where that is reached.
struct CurveChart: Chart, Hashable {
  /// A value that was tried, in what the axes count.
  struct Sample: Sendable, Hashable {
    let value: Double
    let low: Double
    let middle: Double
    let high: Double
  }

  /// What is to be reached.
  struct Limit: Sendable, Hashable {
    let height: Double
    let key: KeyLabel
  }

  /// Where it is reached.
  struct Answer: Sendable, Hashable {
    let value: Double
    /// The ends of its interval, which may lie outside of what was tried.
    let low: Double
    let high: Double
    let words: Wording
  }

  let across: ValueAxis.Unit
  let upright: ValueAxis.Unit
  /// In the order of their values.
  let samples: [Sample]
  let key: KeyLabel
  var limit: Limit? = nil
  var answer: Answer? = nil

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    let top = 44.0
    let bottom = top + (width == .wide ? 230 : 190)
    var drawing = Drawing(width, height: Int(bottom) + 40)
    let whole: [Double] = upright == .share ? [0, 10_000] : []
    let heights = samples.flatMap { [$0.low, $0.high] } + [limit?.height].compactMap { $0 } + whole
    let keys = [key] + [limit?.key].compactMap { $0 }
    let plot = Plot(
      &drawing, ValueAxis(upright, covering: heights, most: 7), language, top: top, bottom: bottom,
      margin: Plot.margin(keys, language, width))
    let values = samples.map(\.value)
    let axis = ValueAxis(across, covering: values, most: width == .wide ? 9 : 5, withNought: false)
    let rail = Rail(
      axis, values: (values.first ?? 0)...(values.last ?? 0), left: plot.left + 8, right: plot.right - 8)
    rail.draw(&drawing, axis, language, top: bottom, bottom: bottom + 4)
    let name = Lettering(anchor: .middle, colour: .quiet)
    let room = Double(drawing.width)
    let words = name.fitting(axis.name(language), room)
    let middle = min(max((plot.left + plot.right) / 2, name.width(words) / 2), room - name.width(words) / 2)
    drawing.write(words, middle, bottom + 35, name)
    addCurve(to: &drawing, plot, rail)
    addLimit(to: &drawing, plot, rail, language)
    let labels = [
      samples.last.map { (key, at: plot.height($0.middle)) }, limit.map { ($0.key, at: plot.height($0.height)) },
    ]
    plot.label(&drawing, labels.compactMap { $0 }, language, width)
    return drawing
  }

  private func addCurve(to drawing: inout Drawing, _ plot: Plot, _ rail: Rail) {
    let upper = samples.map { Point(rail.scale($0.value), plot.height($0.high)) }
    let lower = samples.map { Point(rail.scale($0.value), plot.height($0.low)) }
    drawing.add(.area(upper + lower.reversed(), .half))
    let middle = samples.map { Point(rail.scale($0.value), plot.height($0.middle)) }
    drawing.add(.line(middle, .median))
    drawing.add(middle.map { .circle($0, radius: 3.5, .estimate) })
  }

  /// The limit, and the answer with its interval under it.
  private func addLimit(to drawing: inout Drawing, _ plot: Plot, _ rail: Rail, _ language: Language) {
    if let limit {
      let y = plot.height(limit.height)
      drawing.add(.line([Point(plot.left, y), Point(plot.right, y)], .limit))
    }
    guard let answer else { return }
    let x = rail.scale(answer.value)
    let y = limit.map { plot.height($0.height) } ?? plot.top
    let (low, high) = (rail.scale(answer.low), rail.scale(answer.high))
    drawing.add(.box(Box(x: low, high, y: plot.bottom - 4, plot.bottom + 1), .answer))
    drawing.add(.line([Point(x, plot.top - 8), Point(x, plot.bottom)], .plan))
    drawing.add(.lozenge(Point(x, y), radius: 7, .answer))
    let lettering = Lettering(anchor: .middle, colour: .plan, isBold: true)
    let text = lettering.fitting(answer.words(language), Double(drawing.width))
    let half = lettering.width(text) / 2
    drawing.write(text, min(max(x, half), Double(drawing.width) - half), plot.top - 14, lettering)
  }
}
