import BalanskravKit

/// Rolls a scenario forward with what became of a year, writes the new scenario, and says what that changed.
func perform(_ request: RollRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  let writer = try context.writer(of: request)
  let reading = try context.read(request.scenario)
  if request.isInPlace, reading.name != nil {
    throw ToolFault(
      .usage, "'--in-place' would replace a report by a scenario", hint: "name the new scenario: --output plan.json5")
  }
  let source = reading.text
  let outcome = try ScenarioInput(.outcome).read(request.outcome, input: context.input)
  let rolled = try context.roll(source, outcome, context.files(for: request.scenario))
  context.say(rolled.after.warnings)
  if rolled.isCanonical {
    context.messages.warning(
      "the layout of the scenario could not be kept: the new file is in canonical form, without comments")
  }
  try writer.write(rolled.text)
  if !rolled.kept.isEmpty {
    context.messages.note(
      "the outcome does not state, and so leaves as they were: \(rolled.kept.joined(separator: ", ").harmless)")
  }
  var (holds, stopped): ((Probability?, Probability?), ExitCode?) = ((nil, nil), nil)
  if let simulation = request.simulation { (holds, stopped) = try context.probabilities(rolled, simulation) }
  let report = RollReport(rolled, holds: holds)
  switch writer {
  case .file: try context.output.write(report.text(language: request.language.language, width: context.width))
  case .standardOutput:
    try context.output.flush()
    if !request.quiet {
      context.messages.plain(
        String(report.text(language: request.language.language, width: context.width).dropLast()))
    }
  }
  return stopped ?? .done
}

extension ToolContext {
  /// Where the new scenario goes; over the old one only when that was asked for.
  fileprivate func writer(of request: RollRequest) throws(ToolFault) -> ResultWriter {
    if request.isInPlace, case .file(let path) = request.scenario {
      return .file(try OutputFile(path: path, besides: request.outcome))
    }
    _ = try open(request.output, besides: request.outcome)
    return try open(request.output, besides: request.scenario)
  }

  fileprivate func roll(
    _ source: SourceText, _ outcome: SourceText, _ files: ScenarioFiles
  ) throws(ToolFault) -> RolledScenario {
    do throws(DiagnosticList) { return try RolledScenario(source, outcome: outcome, files: files) } catch {
      say(error.diagnostics)
      let errors = error.diagnostics.count { $0.severity == .error }
      throw ToolFault(
        .badScenario,
        "\(errors == 1 ? "there is an error" : "there are \(errors) errors") in the scenario or the outcome; nothing was written"
      )
    }
  }

  /// How likely the plan is to hold before and after, each where it can be simulated; and what to return when a signal has come.
  fileprivate func probabilities(
    _ rolled: RolledScenario, _ simulation: SimulationRequest
  ) throws(ToolFault) -> ((Probability?, Probability?), ExitCode?) {
    let scenarios = [rolled.before.scenario, rolled.after.scenario]
    let workers = workers(simulation.threads)
    var found: [Probability?] = []
    for scenario in scenarios {
      if let obstacle = SimulationRun.obstacle(scenario) {
        messages.note("no futures are simulated \(found.isEmpty ? "before" : "after"): \(Self.fault(obstacle).message)")
        found.append(nil)
        continue
      }
      let settings = simulation.settings
      let (outcome, stopped) = supervise(settings.paths) { control in
        Result { () throws(SimulationRun.Failure) in
          try SimulationRun(scenario, settings, workers: workers, control: control)
        }
      }
      do throws(SimulationRun.Failure) {
        let run = try outcome.get()
        found.append(run.holds)
        if let stopped, run.isPartial {
          messages.warning("stopped; the new scenario is written, and what follows rests on fewer paths")
          return ((found[0], found.count > 1 ? found[1] : nil), stopped)
        }
      } catch { throw Self.fault(error, stopped) }
    }
    return ((found[0], found[1]), nil)
  }
}
