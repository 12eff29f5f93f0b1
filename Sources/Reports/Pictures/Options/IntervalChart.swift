/// IntervalChart: probabilities below each other, each with its 95 % interval.
struct IntervalChart: Chart, Hashable {
  /// A probability.
  struct Item: Sendable, Hashable {
    let label: Wording
    /// What is said of it in smaller words: the difference to the first.
    let note: Wording?
    /// Shares of 1.
    let value: Double
    let low: Double
    let high: Double
    /// The probability in words and figures, which stands beside it.
    let text: Wording
  }

  let items: [Item]
  /// A limit that the probabilities are to reach, a share of 1.
  var limit: Double? = nil

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    var drawing = Drawing(width, height: 0)
    let axis = ValueAxis(.share, covering: [0, 10_000], most: 6)
    let labels = RowLabels(items.map(\.label), language, width)
    let bold = Lettering(isBold: true)
    let room = (items.map { bold.width($0.text(language)) }.max() ?? 0) + 22
    let rail = Rail(axis, left: labels.left + 12, right: Double(drawing.width) - room)
    var sheet = Drawing(width, height: 0)
    var y = 22.0
    for item in items {
      let row = labels.write(&sheet, item.label, note: item.note, language, y: y)
      let (low, middle, high) = (
        rail.scale(item.low * 10_000), rail.scale(item.value * 10_000), rail.scale(item.high * 10_000)
      )
      sheet.add(
        .told(
          "\(item.label(language)): \(item.text(language))",
          [
            .line([Point(rail.scale.from, row.middle), Point(middle, row.middle)], .leader),
            .line([Point(low, row.middle), Point(high, row.middle)], .interval),
            .line([Point(low, row.middle - 6), Point(low, row.middle + 6)], .interval),
            .line([Point(high, row.middle - 6), Point(high, row.middle + 6)], .interval),
            .circle(Point(middle, row.middle), radius: 5, .estimate),
          ]))
      sheet.write(item.text(language), rail.scale.to + 14, row.middle + 4, bold)
      y = row.end
    }
    drawing.write(axis.name(language), max(0, rail.scale.from - 4), 12, Lettering(colour: .quiet))
    rail.draw(&drawing, axis, language, top: 18, bottom: y)
    if let limit {
      let x = rail.scale(limit * 10_000)
      drawing.add(.line([Point(x, 18), Point(x, y)], .limit))
    }
    drawing.add(sheet.marks)
    drawing.end(at: y + 20)
    return drawing
  }
}
