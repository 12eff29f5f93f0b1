import BalanskravKit

extension ToolContext {
  /// The simulation that a request asks for; nil where there is to be none, or can be none.
  ///
  /// A scenario that cannot be simulated is a fault only when a simulation was asked for in so many words.
  func simulation(of scenario: Scenario, _ request: RunRequest) throws(ToolFault) -> SimulationRequest? {
    guard let simulation = request.simulation, let obstacle = SimulationRun.obstacle(scenario) else {
      return request.simulation
    }
    let requirement = request.result.requirements.first { $0.probability != nil }
    let option = simulation.option ?? requirement.map { "--require \($0.text)" }
    let fault = Self.fault(obstacle)
    if let option {
      throw ToolFault(.badScenario, "'\(option)' needs a simulation: \(fault.message)", hint: fault.hint)
    }
    messages.note("no futures are simulated: \(fault.message)" + (fault.hint.map { "; \($0)" } ?? ""))
    return nil
  }

  /// What a simulation gave.
  func value(
    _ outcome: Result<SimulatedFutures, SimulationRun.Failure>, _ stopped: ExitCode?
  ) throws(ToolFault) -> SimulatedFutures {
    do throws(SimulationRun.Failure) { return try outcome.get() } catch { throw Self.fault(error, stopped) }
  }

  /// What merging gave.
  func value(
    _ outcome: Result<(MergedRun, SimulatedFutures), MergedRun.Failure>, _ stopped: ExitCode?
  ) throws(ToolFault) -> (MergedRun, SimulatedFutures) {
    let failure: MergedRun.Failure
    do throws(MergedRun.Failure) { return try outcome.get() } catch { failure = error }
    switch failure {
    case .simulation(let failure): throw Self.fault(failure, stopped)
    case .problems(let problems):
      for problem in problems { messages.error(problem.message) }
      throw ToolFault(.badScenario, "the parts do not make a whole; nothing was merged")
    }
  }

  /// Why a simulation gave nothing, in words.
  static func fault(_ failure: SimulationRun.Failure, _ stopped: ExitCode? = nil) -> ToolFault {
    switch failure {
    case .nothingToSimulate:
      ToolFault(
        .badScenario, "all years are settled", hint: "a year under 'prognos', 'budget' or 'plan' can be simulated")
    case .unknownTaxes(let years):
      ToolFault(
        .badScenario, "skatter och bidrag are not known for \(years.map { String($0) }.joined(separator: ", "))",
        hint: "state them: skatter_och_bidrag: { \(years.map { "\"\($0)\": …" }.joined(separator: ", ")) }")
    case .stopped:
      ToolFault(stopped ?? .interrupted, "stopped before the first paths were done; nothing was worked out")
    case .amountsTooLarge:
      ToolFault(
        .badScenario, "on some path an amount reaches 17.6 million mnkr, more than can be counted",
        hint: "look for a σ, a return or a sensitivity that is far too large: 'balanskrav check' shows them all")
    }
  }
}
