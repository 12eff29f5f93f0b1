import Analysis
import Scenarios

extension RunReport {
  /// For a spreadsheet program: the conclusions, a sheet for each table, every figure in one, and the scenario.
  public var workbook: Workbook {
    let futures = simulation?.simulation
    let words = sentences + (simulation?.sentences ?? []) + krav.sentences
    return Workbook(
      title: Wording(verbatim: scenario.namn),
      facts: [.program] + Workbook.Fact.scenario(scenario, name: scenario.namn)
        + (futures.map { Workbook.Fact.futures($0.paths, $0.settings, isPartial: $0.isPartial) } ?? []),
      sheets: [.conclusion([kinds] + words)] + allTables.map { Workbook.Sheet($0) }
        + [.figures(figures), .scenario(scenario)])
  }
}
