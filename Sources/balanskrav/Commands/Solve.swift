import BalanskravKit

/// Finds the least value of a lever that brings about what is wanted, and writes it.
func perform(_ request: SolveRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  let workbook = try context.openWorkbook(request.workbook, besides: [request.scenario], request.output)
  let condition: Condition
  do throws(ConditionFault) { condition = try Condition(written: request.condition) } catch {
    throw ToolFault(.usage, "'--until \(request.condition)': \(error.message)")
  }
  let source = try context.read(request.scenario)
  let scenario = try context.load(source, request.scenario, request.overrides).scenario
  let dial = try context.dial(of: request, source, scenario)
  let grid = try request.grid(of: dial, scenario)
  let (settings, workers) = (request.settings, context.workers(request.threads))
  let (outcome, stopped) = context.supervise(Solution.mostPaths(grid, settings), isCap: true) { control in
    Result { () throws(SolvingFailure) in
      try Solution(scenario, dial, grid, until: condition, settings, workers: workers, control: control)
    }
  }
  let solution = try context.value(outcome, stopped, request)
  let report = SolutionReport(solution)
  let language = request.language.language
  switch request.format {
  case .table: try writer.write(report.text(language: language, width: context.width))
  case .markdown: try writer.write(report.markdown(language: language))
  case .csv:
    try writer.write(report.csv(language: language, dialect: request.csvDialect == .excel ? .excel : .standard))
  case .json: try writer.write(report.json.text(.pretty))
  }
  try workbook?.write(report.workbook.bytes(language: language))
  guard let wanted = solution.wantedPaths else { return .done }
  context.messages.warning(
    "stopped; the answer rests on the first \((solution.settings?.paths ?? 0).grouped) of \(wanted.grouped) paths")
  return stopped ?? .done
}
