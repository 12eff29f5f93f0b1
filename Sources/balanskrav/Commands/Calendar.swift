import BalanskravKit

/// Lists what is to be decided for a budget year, and when.
func perform(_ request: CalendarRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let source = request.scenario ?? .builtIn
  let writer = try context.open(request.output, besides: source)
  let file = try context.openBeside("--ics", request.icalendar, besides: [source], request.output)
  let report = CalendarReport(budgetår: request.budgetår, try context.summary(of: request))
  let language = request.language.language
  switch request.format {
  case .table: try writer.write(report.text(language: language, width: context.width))
  case .markdown: try writer.write(report.markdown(language: language))
  case .csv:
    try writer.write(report.csv(language: language, dialect: request.csvDialect == .excel ? .excel : .standard))
  case .json: try writer.write(report.json.text(.pretty))
  }
  try file?.write(Array(report.icalendar(language: language).utf8))
  return .done
}

extension ToolContext {
  /// The plan whose days are asked for; nil where none is. Refused where it says nothing of the budget year.
  fileprivate func summary(of request: CalendarRequest) throws(ToolFault) -> Summary? {
    guard let source = request.scenario else { return nil }
    let scenario = try load(source, request.overrides).scenario
    let years = scenario.år.alla
    guard years.contains(request.budgetår) || years.contains(request.budgetår - 1) else {
      throw ToolFault(
        .usage,
        "the scenario is of \(years.lowerBound)–\(years.upperBound) and says nothing of the budget of \(request.budgetår)",
        hint: "name a year from \(max(years.lowerBound, CalendarReport.budgetår.lowerBound)) to \(years.upperBound + 1)"
      )
    }
    return Summary(scenario)
  }
}
