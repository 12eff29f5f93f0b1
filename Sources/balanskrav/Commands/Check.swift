import BalanskravKit

/// Says what a scenario comes to say, or prints it in its canonical form.
func perform(_ request: CheckRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  let loaded = try context.load(request.scenario, request.overrides)
  if request.printsScenario {
    try writer.write(loaded.scenario.canonicalText)
  } else {
    let report = CheckReport(loaded.scenario)
    try writer.write(report.text(language: request.language.language, width: context.width))
  }
  return .done
}
