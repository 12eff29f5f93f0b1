import BalanskravKit

/// Puts partial results together and writes the result of the whole.
func perform(_ request: MergeRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  var writer = ResultWriter.standardOutput(context.output)
  var files: [SourceText] = []
  for part in request.parts {
    writer = try context.open(request.result.output, besides: .file(part))
    files.append(try ScenarioInput(.part).read(.file(part), input: context.input))
  }
  let workbook = try context.openWorkbook(
    request.result.workbook, besides: request.parts.map { .file($0) }, request.result.output)
  let workers = context.workers(request.threads)
  let texts = files
  let (outcome, stopped) = context.supervise(0) { control in
    Result { () throws(MergedRun.Failure) in
      let merged = try MergedRun(texts, workers: workers, control: control)
      do throws(SimulationRun.Failure) {
        let summary = try SimulationSummary(merged.scenario, merged.run, workers: workers)
        return (merged, SimulatedFutures(run: merged.run, summary: summary))
      } catch {
        throw .simulation(error)
      }
    }
  }
  let (merged, futures) = try context.value(outcome, stopped)
  try context.check(request.result.requirements, of: merged.scenario)
  return try context.show(merged.scenario, merged.warnings, futures, request.result, writer, workbook)
}
