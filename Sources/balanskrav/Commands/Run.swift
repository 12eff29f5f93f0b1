import BalanskravKit

/// Works out a scenario, simulates its futures, and writes the result.
func perform(_ request: RunRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.result.output, besides: request.scenario)
  let workbook = try context.openWorkbook(
    request.result.workbook, besides: [request.scenario], request.result.output)
  let page = try context.openPage(request.page, besides: request.result.output, [request.scenario])
  let reading = try context.read(request.scenario)
  let loaded = try context.load(reading.text, request.scenario, request.overrides)
  let scenario = loaded.scenario
  try context.check(request.result.requirements, of: scenario)
  let warnings = loaded.warnings.map(ScenarioWarning.init)
  guard let simulation = try context.simulation(of: scenario, request) else {
    let exitCode = try context.show(scenario, warnings, nil, request.result, writer, workbook)
    try context.write(PageContent(scenario, nil, reading.written, request.page), to: page, request.page)
    return exitCode
  }
  let isPart = simulation.shard != nil
  let (futures, stopped) = try context.futures(of: scenario, simulation)
  if isPart {
    if let stopped, futures.run.isPartial {
      throw ToolFault(stopped, "stopped before the part was done; nothing was written")
    }
    if request.result.verify { try context.verify(Summary(scenario), futures.run) }
    try writer.write(PartialResult(scenario, warnings: warnings, futures.run).text)
    return .done
  }
  let exitCode = try context.show(scenario, warnings, futures, request.result, writer, workbook)
  try context.write(PageContent(scenario, futures.summary, reading.written, request.page), to: page, request.page)
  return futures.run.isPartial ? stopped ?? exitCode : exitCode
}

extension ToolContext {
  /// Simulates a scenario, and sums up unless it is a part; and what to return to the shell when a signal has stopped it.
  func futures(
    of scenario: Scenario, _ simulation: SimulationRequest
  ) throws(ToolFault) -> (SimulatedFutures, stopped: ExitCode?) {
    let workers = workers(simulation.threads)
    let (settings, shard) = (simulation.settings, simulation.shard ?? Shard())
    let isPart = simulation.shard != nil
    let (outcome, stopped) = supervise(shard.paths(of: settings), isCap: settings.precision != nil) { control in
      Result { () throws(SimulationRun.Failure) in
        let run = try SimulationRun(scenario, settings, shard: shard, workers: workers, control: control)
        return SimulatedFutures(
          run: run, summary: isPart ? nil : try SimulationSummary(scenario, run, workers: workers))
      }
    }
    let futures = try value(outcome, stopped)
    warn(ofCap: futures.run)
    return (futures, stopped)
  }
}

extension PageContent {
  /// The report of a run; without futures that of the plan alone.
  init(_ scenario: Scenario, _ futures: SimulationSummary?, _ written: String?, _ request: PageRequest) {
    let report = RunReport(Summary(scenario), futures)
    self.init(
      document: report.document(written: written, changes: request.changes), figures: report.json(),
      sources: [Record.Source(scenario, written: written)], isPartial: futures?.isPartial ?? false)
  }
}
