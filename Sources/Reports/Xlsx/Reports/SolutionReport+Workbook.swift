import Analysis
import Scenarios

extension SolutionReport {
  /// For a spreadsheet program: the answer, what each level takes, every value tried, and the scenario.
  public var workbook: Workbook {
    let settings = solution.settings.map { settings in
      Workbook.Fact.futures(Int64(settings.paths), settings, isPartial: solution.wantedPaths != nil)
    }
    return Workbook(
      title: Wording(verbatim: scenario.namn),
      facts: [.program] + Workbook.Fact.scenario(scenario, name: scenario.namn) + (settings ?? []),
      sheets: [.conclusion(sentences)] + (table.map { [Workbook.Sheet($0)] } ?? [])
        + [.figures(figures), .scenario(scenario)])
  }
}
