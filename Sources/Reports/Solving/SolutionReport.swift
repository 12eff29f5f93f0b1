import Analysis
import Numerics
import Scenarios

/// SolutionReport: what would be enough, in sentences, tables and JSON; one set of figures behind every format.
public struct SolutionReport: Sendable {
  let solution: Solution

  /// The report of a solution.
  public init(_ solution: Solution) { self.solution = solution }

  var scenario: Scenario { solution.scenario }
  var dial: Dial { solution.dial }

  /// For a terminal of a width (under 40 counts as 40): the table, then the conclusions, which so stand last on the screen.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    let tables = table.map { $0.text(language: language, width: width) + "\n" } ?? ""
    return lines([Wording(verbatim: scenario.namn)]) + "\n" + tables + lines(sentences)
  }

  /// For minutes and wikis: the conclusion, then the table.
  public func markdown(language: Language) -> String {
    let heading = "# " + Wording(verbatim: scenario.namn)(language).markdownEscaped + "\n\n"
    let words = sentences.map { "- " + $0(language).markdownEscaped + "\n" }.joined()
    return heading + words + (table.map { "\n" + $0.markdown(language: language) } ?? "")
  }

  /// For spreadsheets: the levels, then every value that was tried on the first paths.
  public func csv(language: Language, dialect: CsvDialect) -> String {
    figures.csv(language: language, dialect: dialect)
  }

  /// The levels and every value tried in one table.
  var figures: Table {
    let samples = solution.samples.map { sample in
      Row(
        Wording(sv: "prövat värde", en: "value tried"),
        cells: [number(sample.value), .empty, .empty] + SolutionReport.cells(sample.outcome))
    }
    return Table(
      title: Wording(verbatim: scenario.namn), enhet: .mnkr, unit: unit,
      labelHeading: Wording(verbatim: event),
      columns: columns + [Column(measureHeading), Column(Wording(sv: "± räknefel", en: "± error"))],
      rows: levelRows.map { Row($0.label, cells: $0.cells + [.empty, .empty]) } + samples)
  }

  // MARK: Numbers

  /// A value of the dial, which like an amount has at most six decimals.
  func number(_ value: Decimaltal) -> Cell { .amount(value.miljondelar) }

  /// As many decimals as the steps have.
  var decimals: Int {
    Enhet.mnkr.decimals(showing: [solution.grid.step.miljondelar, solution.grid.first.miljondelar])
  }

  /// A value of the dial without its unit.
  func bare(_ value: Decimaltal, _ language: Language) -> String {
    AmountFormat(enhet: .mnkr, decimals: decimals, language: language).text(value.miljondelar)
  }

  /// What the dial is counted in; empty for a key, whose unit the format decides.
  var unit: Wording {
    switch dial {
    case .besparing: Wording(sv: "\(scenario.enhet.wording.sv) om året", en: "\(scenario.enhet.wording.en) a year")
    case .skatt: Wording(sv: "kr per 100 kr", en: "SEK per SEK 100")
    case .avkastning: Wording(sv: "procentenheter", en: "percentage points")
    case .key(let path, _): Wording(verbatim: path)
    }
  }

  func percent(_ share: Double, _ language: Language, decimals: Int = 1) -> String {
    PercentFormat(decimals: decimals, language: language).text(share)
  }
}
