/// TornadoChart: how much a result moves when something is low and when it is high, the greatest movement at the top.
struct TornadoChart: Chart, Hashable {
  /// What is low or high.
  struct Bar: Sendable, Hashable {
    let label: Wording
    /// What it comes to where it is low and where it is high, which is written at the ends.
    let low: Wording
    let high: Wording
    /// How the result differs from the middle there, in what the axis counts.
    let atLow: Double
    let atHigh: Double
  }

  let unit: ValueAxis.Unit
  let bars: [Bar]

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    var drawing = Drawing(width, height: 0)
    let axis = ValueAxis(unit, covering: bars.flatMap { [$0.atLow, $0.atHigh] }, most: width == .wide ? 7 : 5)
    let labels = RowLabels(bars.map(\.label), language, width)
    let ends = bars.flatMap { [$0.low(language), $0.high(language)] }
    let room = (ends.map { Lettering().width($0) }.max() ?? 0) + 8
    let rail = Rail(axis, left: labels.left + room, right: Double(drawing.width) - room)
    var sheet = Drawing(width, height: 0)
    var y = 42.0
    for bar in bars {
      let row = labels.write(&sheet, bar.label, language, y: y)
      let (middle, low, high) = (rail.scale(0.0), rail.scale(bar.atLow), rail.scale(bar.atHigh))
      let boxes = [low, high].map { Box(x: middle, $0, y: row.middle - 8, row.middle + 8) }
      // The longer one first, so that both are seen where they go the same way.
      let inks = [Ink.less, .more]
      for place in boxes[0].width < boxes[1].width ? [1, 0] : [0, 1] {
        sheet.add(.box(boxes[place], inks[place]))
        if place == 0 { sheet.add(.stripes(boxes[place], .stripe)) }
      }
      let (left, right) = low <= high ? (bar.low, bar.high) : (bar.high, bar.low)
      sheet.write(left(language), min(low, high, middle) - 5, row.middle + 4, Lettering(anchor: .end))
      sheet.write(right(language), max(low, high, middle) + 5, row.middle + 4)
      y = row.end
    }
    legend(&drawing, language, axis)
    rail.draw(&drawing, axis, language, top: 38, bottom: y)
    drawing.add(sheet.marks)
    drawing.end(at: y + 20)
    return drawing
  }

  private func legend(_ drawing: inout Drawing, _ language: Language, _ axis: ValueAxis) {
    let (low, high) = (
      Wording(sv: "lägsta tiondelen", en: "lowest tenth"), Wording(sv: "högsta tiondelen", en: "highest tenth")
    )
    let box = Box(x: 0, 14, y: 3, 13)
    drawing.add(.box(box, .less))
    drawing.add(.stripes(box, .stripe))
    drawing.write(low(language), 20, 12)
    let next = 20 + Lettering().width(low(language)) + 16
    drawing.add(.box(Box(x: next, next + 14, y: 3, 13), .more))
    drawing.write(high(language), next + 20, 12)
    drawing.write(axis.name(language), Double(drawing.width), 30, Lettering(anchor: .end, colour: .quiet))
  }
}
