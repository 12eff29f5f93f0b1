import BalanskravKit

/// Finds the least value of a lever that brings about what is wanted, and writes it.
func perform(_ request: SolveRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.output, besides: request.scenario)
  let workbook = try context.openWorkbook(request.workbook, besides: [request.scenario], request.output)
  let page = try context.openPage(request.page, besides: request.output, [request.scenario])
  let reading = try context.read(request.scenario)
  let (solution, stopped) = try context.solution(request, reading.text)
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
  try context.write(PageContent(solution, reading.written, request.page), to: page, request.page)
  guard let wanted = solution.wantedPaths else { return .done }
  context.messages.warning(
    "stopped; the answer rests on the first \((solution.settings?.paths ?? 0).grouped) of \(wanted.grouped) paths")
  return stopped ?? .done
}

extension ToolContext {
  /// What a search found, and what to return to the shell when a signal has stopped it.
  func solution(_ request: SolveRequest, _ source: SourceText) throws(ToolFault) -> (Solution, stopped: ExitCode?) {
    let condition: Condition
    do throws(ConditionFault) { condition = try Condition(written: request.condition) } catch {
      throw ToolFault(.usage, "'--until \(request.condition)': \(error.message)")
    }
    let scenario = try load(source, request.scenario, request.overrides).scenario
    let dial = try dial(of: request, source, scenario)
    let grid = try request.grid(of: dial, scenario)
    let (settings, workers) = (request.settings, workers(request.threads))
    let (outcome, stopped) = supervise(Solution.mostPaths(grid, settings), isCap: true) { control in
      Result { () throws(SolvingFailure) in
        try Solution(scenario, dial, grid, until: condition, settings, workers: workers, control: control)
      }
    }
    return (try value(outcome, stopped, request), stopped)
  }
}

extension PageContent {
  /// The report of a search.
  init(_ solution: Solution, _ written: String?, _ request: PageRequest) {
    let report = SolutionReport(solution)
    self.init(
      document: report.document(written: written, changes: request.changes), figures: report.json,
      sources: [Record.Source(solution.scenario, written: written)], isPartial: solution.wantedPaths != nil)
  }
}
