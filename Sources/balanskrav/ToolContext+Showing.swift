import BalanskravKit

extension ToolContext {
  /// Checks, writes and judges a result.
  func show(
    _ scenario: Scenario, _ warnings: [ScenarioWarning], _ futures: SimulatedFutures?, _ request: ResultRequest,
    _ writer: ResultWriter, _ workbook: OutputFile?
  ) throws(ToolFault) -> ExitCode {
    let summary = Summary(scenario)
    if request.verify { try verify(summary, futures?.run) }
    let report = RunReport(summary, futures?.summary)
    try write(report, warnings, request, writer)
    try workbook?.write(report.workbook.bytes(language: request.language.language))
    if let futures, futures.run.isPartial {
      messages.warning(
        "stopped after \(futures.run.tally.paths.grouped) of \(futures.run.settings.paths.grouped) paths; "
          + "the result is of those alone")
    }
    var isMet = true
    for requirement in request.requirements where !meets(requirement, summary, futures?.summary) { isMet = false }
    return isMet ? .done : .verdictFailed
  }

  /// Writes a report in the form asked for.
  private func write(
    _ report: RunReport, _ warnings: [ScenarioWarning], _ request: ResultRequest, _ writer: ResultWriter
  ) throws(ToolFault) {
    let language = request.language.language
    switch request.format {
    case .table: try writer.write(report.text(language: language, width: width))
    case .markdown: try writer.write(report.markdown(language: language))
    case .csv:
      try writer.write(report.csv(language: language, dialect: request.csvDialect == .excel ? .excel : .standard))
    case .json: try writer.write(report.json(warnings: warnings).text(.pretty))
    }
  }

  /// Checks the identities; one that does not hold is a fault of the program, never of the scenario.
  func verify(_ summary: Summary, _ run: SimulationRun?) throws(ToolFault) {
    let check = Identitetskontroll(summary)
    if let first = check.avvikelser.first {
      throw ToolFault(
        .ourFault,
        "\(check.avvikelser.count) of \(check.antal) identities do not hold, first in \(first.år): \(first.identitet)",
        hint: "please report it with the scenario")
    }
    messages.note("\(check.antal) identities checked, all hold to the krona")
    guard let run else { return }
    let futures = Framtidskontroll(run, summary)
    if let first = futures.avvikelser.first {
      throw ToolFault(
        .ourFault,
        "\(futures.avvikelser.count.grouped) of \(futures.antal.grouped) identities on simulated paths do not hold, first "
          + "\(first.plats): \(first.identitet)",
        hint: "please report it with the scenario and the seed \(run.settings.seed)")
    }
    messages.note(
      "\(futures.antal.grouped) identities checked on \(run.pilot.paths.grouped) simulated paths, all hold to the krona"
    )
  }
}
