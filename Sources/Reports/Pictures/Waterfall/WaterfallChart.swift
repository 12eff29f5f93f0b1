import Numerics
import Scenarios

/// WaterfallChart: how a sum comes about: each line begins where those before it ended, and sums stand from nought.
struct WaterfallChart: Chart, Hashable {
  /// A line of the sum.
  struct Line: Sendable, Hashable {
    let label: Wording
    /// The section of law that it follows.
    let citation: Wording?
    /// Whole kronor, with its sign.
    let amount: Int64
    /// Whether it is a sum of what stands above, or what all begins with.
    let isSum: Bool
  }

  let enhet: Enhet
  let lines: [Line]

  func drawing(_ language: Language, _ width: DrawingWidth) -> Drawing {
    var drawing = Drawing(width, height: 0)
    let spans = spans
    let axis = ValueAxis(.amount(enhet), covering: spans.flatMap { [$0.from, $0.to] }, most: width == .wide ? 7 : 5)
    let labels = RowLabels(lines.map(\.label), language, width)
    let format = AmountFormat(enhet: enhet, decimals: enhet.decimals(showing: lines.map(\.amount)), language: language)
    let bold = Lettering(isBold: true)
    let amountRoom = (lines.map { bold.width(format.text($0.amount)) }.max() ?? 0) + 10
    let edge = axis.width(language) / 2 + 2
    let rail = Rail(axis, left: labels.left + edge, right: Double(drawing.width) - max(amountRoom, edge))
    // The rows' heights are known once their words have been broken.
    var sheet = Drawing(width, height: 0)
    var y = 22.0
    var bars: [(Double, Int)] = []
    for (place, line) in lines.enumerated() {
      let row = labels.write(&sheet, line.label, note: line.citation, isBold: line.isSum, language, y: y)
      bars.append((row.middle, place))
      y = row.end
    }
    drawing.write(axis.name(language), max(labels.left, labels.left + edge - 8), 12, Lettering(colour: .quiet))
    rail.draw(&drawing, axis, language, top: 18, bottom: y)
    for (middle, place) in bars {
      let (line, span) = (lines[place], spans[place])
      let (from, to) = (rail.scale(span.from), rail.scale(span.to))
      let bar = Box(x: from, to, y: middle - 8, middle + 8)
      let text = format.text(line.amount)
      drawing.add(
        .told("\(line.label(language)): \(format.textWithUnit(line.amount))", [.box(bar, ink(line))]))
      // A sum that is lowered is striped, so that it differs by more than colour.
      if !line.isSum, line.amount < 0 { drawing.add(.stripes(bar, .stripe)) }
      if place + 1 < bars.count {
        drawing.add(.line([Point(to, middle + 8), Point(to, bars[place + 1].0 - 8)], .leader))
      }
      drawing.write(text, bar.right + 6, middle + 4, line.isSum ? bold : Lettering())
    }
    drawing.add(sheet.marks)
    drawing.end(at: y + 20)
    return drawing
  }

  private func ink(_ line: Line) -> Ink { line.isSum ? .sum : line.amount < 0 ? .less : .more }

  /// Where each line begins and ends.
  private var spans: [(from: Double, to: Double)] {
    var end = 0.0
    return lines.map { line in
      let from = line.isSum ? 0 : end
      end = from + Double(line.amount)
      return (from, end)
    }
  }
}
