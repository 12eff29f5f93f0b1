import Analysis
import Scenarios

extension RunReport {
  /// For a terminal of a width (under 40 counts as 40): tables, then the conclusions, which so stand last on the screen.
  public func text(language: Language, width: Int = 100) -> String {
    let lines = { (words: [Wording]) in words.map { $0(language).visible.paragraph(width: width) }.joined() }
    let heading = lines([Wording(verbatim: scenario.namn), kinds])
    let blocks = allTables.map { $0.text(language: language, width: width) }
    let futures = simulation.map { "\n" + lines($0.sentences) } ?? ""
    let demands = krav.sentences.isEmpty ? "" : "\n" + lines(krav.sentences)
    return heading + "\n" + blocks.joined(separator: "\n") + "\n" + lines(sentences) + futures + demands
  }

  /// For minutes and wikis: the conclusion, then the tables.
  public func markdown(language: Language) -> String {
    let heading = "# " + Wording(verbatim: scenario.namn)(language).markdownEscaped + "\n\n"
    // What stands further in, such as each decision under its heading, becomes a list within the list.
    let words = (sentences + (simulation?.sentences ?? []) + krav.sentences).map { sentence in
      let text = sentence(language)
      let indent = text.prefix { $0 == " " }
      return indent + "- " + String(text.dropFirst(indent.count)).markdownEscaped + "\n"
    }.joined()
    return heading + kinds(language).markdownEscaped + "\n\n" + words + "\n"
      + allTables.map { $0.markdown(language: language) }.joined(separator: "\n")
  }

  /// For spreadsheets: every table under the same columns, each under its own heading; of simulated futures every quantile.
  public func csv(language: Language, dialect: CsvDialect) -> String {
    figures.csv(language: language, dialect: dialect)
  }

  /// Every figure in one table.
  var figures: Table {
    // Simulated years are all shown, those after the plan too.
    guard simulation == nil || shown.count == summary.år.count else {
      return RunReport(summary, simulation?.simulation, shown: summary.år).figures
    }
    let rows =
      tables.flatMap { [Row.heading($0.title)] + $0.rows } + (simulation?.allRows(shown.map(\.år)) ?? [])
      + krav.rows(shown.map(\.år))
    return Table(title: Wording(verbatim: scenario.namn), enhet: scenario.enhet, columns: columns, rows: rows)
  }

  /// The tables of the plan, of its futures, and of what is demanded of both.
  var allTables: [Table] {
    tables(unitsToRead).map(readable) + transfers
      + [responsibilities, goalChain, goalFulfilment, history].compactMap { $0 }
      + (simulation?.tables ?? [])
      + [krav.table].compactMap { $0 }
  }

  /// Amounts that are worked out from rates land on any krona; people read them in tenths of the unit.
  func readable(_ table: Table) -> Table {
    let isWorkedOut = scenario.räkenskaper.rader != scenario.resultaträkning.rader
    guard isWorkedOut, table.decimals > 3 else { return table }
    let note = Wording(
      sv: "Framräknade belopp visas avrundade; summorna är räknade på hela kronor.",
      en: "Amounts that are worked out are shown rounded; sums are of whole kronor.")
    return Table(
      title: table.title, enhet: table.enhet, unit: table.unit, decimals: 1, percentDecimals: table.percentDecimals,
      labelHeading: table.labelHeading, columns: table.columns, rows: table.rows, notes: table.notes + [note])
  }

  /// The kinds of the years shown.
  var kinds: Wording {
    let years = scenario.år.wording(shown.map(\.år))
    return Wording(
      sv: years.sv.prefix(1).uppercased() + years.sv.dropFirst() + ".",
      en: years.en.prefix(1).uppercased() + years.en.dropFirst() + ".")
  }
}
