import Scenarios
import Simulation

extension SimulationSummary {
  /// The systematic deviations that every summary shows, percent of skatter och bidrag a year.
  public static let biasesShown = [0, -1, -2].map { Decimaltal(hundradelar: 100 * $0) }

  /// Simulates a scenario and sums up.
  ///
  /// - Parameter control: tells how far it has come, and can stop it; what was done by then is the result.
  public static func run(
    _ scenario: Scenario, _ settings: SimulationSettings = SimulationSettings(), workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(SimulationRun.Failure) -> SimulationSummary {
    let run = try SimulationRun(scenario, settings, workers: workers, control: control)
    return try SimulationSummary(scenario, run, workers: workers)
  }

  /// Sums up a run, and tries the systematic deviations on its first paths: the pilot's, or fewer of a run that was stopped, since
  /// somebody waits.
  public init(_ scenario: Scenario, _ run: SimulationRun, workers: Workers) throws(SimulationRun.Failure) {
    var settings = run.settings
    settings.paths = run.isPartial ? min(run.pilot.paths, 4_096) : run.pilot.paths
    settings.precision = nil
    var biases: [Bias] = []
    for bias in Self.biasesShown {
      guard let simulator = scenario.simulator(systematisk: bias) else {
        preconditionFailure("a scenario that has been simulated can be simulated with another deviation")
      }
      // Only the answer is kept: a run holds all its pilot.
      let own = try SimulationRun(simulator, settings, workers: workers, control: RunControl())
      biases.append(Bias(procent: bias, håller: own.holds))
    }
    self.init(scenario, run, biases: biases)
  }
}
