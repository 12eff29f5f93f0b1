import BalanskravKit

/// What a report tells of a plan's futures beside the run itself.
struct ReportFindings {
  /// What decides whether the plan holds.
  var influence: Influence?
  /// What would be enough.
  var solution: Solution?
  /// Whether a signal came before both were done.
  var isPartial: Bool
}

extension PageContent {
  /// The report of a run, with what decides it and what would be enough.
  init(
    _ scenario: Scenario, _ futures: SimulationSummary, _ findings: ReportFindings, _ written: String?,
    _ request: PageRequest
  ) {
    let report = RunReport(Summary(scenario), futures)
    let influence = findings.influence.map { InfluenceReport(scenario, $0) }
    let solution = findings.solution.map { SolutionReport($0) }
    self.init(
      document: report.document(
        written: written, changes: request.changes, influence: influence, solution: solution),
      figures: [
        "körning": report.json(), "orsaker": influence?.json ?? .null, "lösning": solution?.json ?? .null,
      ],
      sources: [Record.Source(scenario, written: written)], isPartial: findings.isPartial)
  }
}
