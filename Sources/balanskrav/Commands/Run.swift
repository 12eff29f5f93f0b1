import BalanskravKit

/// Works out a scenario and writes the result.
func perform(_ request: RunRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  let loaded = try context.load(request.scenario, request.overrides)
  let summary = Summary(loaded.scenario)
  if request.verify { try verify(summary, context) }
  let report = RunReport(summary)
  let language = request.language.language
  switch request.format {
  case .table: try writer.write(report.text(language: language, width: context.width))
  case .markdown: try writer.write(report.markdown(language: language))
  case .csv:
    try writer.write(report.csv(language: language, dialect: request.csvDialect == .excel ? .excel : .standard))
  case .json: try writer.write(report.json(warnings: loaded.warnings).text(.pretty))
  }
  let isMet = request.requirements.allSatisfy { requirement in
    switch requirement {
    case .planenHåller: summary.bedömning.planen == .håller
    }
  }
  return isMet ? .done : .verdictFailed
}

/// Checks the identities; one that does not hold is a fault of the program, never of the scenario.
private func verify(_ summary: Summary, _ context: ToolContext) throws(ToolFault) {
  let check = Identitetskontroll(summary)
  guard let first = check.avvikelser.first else {
    return context.messages.note("\(check.antal) identities checked, all hold to the krona")
  }
  throw ToolFault(
    .ourFault,
    "\(check.avvikelser.count) of \(check.antal) identities do not hold, first in \(first.år): \(first.identitet)",
    hint: "please report it with the scenario")
}
