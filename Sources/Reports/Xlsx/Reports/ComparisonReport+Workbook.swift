import Analysis
import Scenarios

extension ComparisonReport {
  /// For a spreadsheet program: what to decide from, the conclusions, what differs, the years, every figure, and each scenario.
  public var workbook: Workbook {
    Workbook(
      title: Wording(sv: "Jämförelse av alternativ", en: "Comparison of options"),
      facts: [.program]
        + options.enumerated().flatMap { place, option in
          Workbook.Fact.scenario(option.scenario, name: "\(Self.letter(place)): \(option.name)")
        } + Workbook.Fact.futures(comparison.paths, comparison.settings, isPartial: comparison.isPartial),
      sheets: [Workbook.Sheet(decision), .conclusion(legend + conclusion + [method])]
        + ([differences].compactMap { $0 } + tables).map { Workbook.Sheet($0) } + [.figures(figures)]
        + options.enumerated().map { place, option in
          .scenario(
            option.scenario, Wording(sv: "Scenario \(Self.letter(place))", en: "Scenario \(Self.letter(place))"))
        })
  }
}
