import BalanskravKit

/// Works out a scenario, simulates its futures, and writes the result.
func perform(_ request: RunRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.open(request.result.output, besides: request.scenario)
  let workbook = try context.openWorkbook(
    request.result.workbook, besides: [request.scenario], request.result.output)
  let loaded = try context.load(request.scenario, request.overrides)
  let scenario = loaded.scenario
  try context.check(request.result.requirements, of: scenario)
  let warnings = loaded.warnings.map(ScenarioWarning.init)
  guard let simulation = try context.simulation(of: scenario, request) else {
    return try context.show(scenario, warnings, nil, request.result, writer, workbook)
  }
  let workers = context.workers(simulation.threads)
  let isPart = simulation.shard != nil
  let (settings, shard) = (simulation.settings, simulation.shard ?? Shard())
  let (outcome, stopped) = context.supervise(shard.paths(of: settings), isCap: settings.precision != nil) { control in
    Result { () throws(SimulationRun.Failure) in
      let run = try SimulationRun(scenario, settings, shard: shard, workers: workers, control: control)
      return SimulatedFutures(
        run: run, summary: isPart ? nil : try SimulationSummary(scenario, run, workers: workers))
    }
  }
  let futures = try context.value(outcome, stopped)
  context.warn(ofCap: futures.run)
  if isPart {
    if let stopped, futures.run.isPartial {
      throw ToolFault(stopped, "stopped before the part was done; nothing was written")
    }
    if request.result.verify { try context.verify(Summary(scenario), futures.run) }
    try writer.write(PartialResult(scenario, warnings: warnings, futures.run).text)
    return .done
  }
  let exitCode = try context.show(scenario, warnings, futures, request.result, writer, workbook)
  return futures.run.isPartial ? stopped ?? exitCode : exitCode
}
