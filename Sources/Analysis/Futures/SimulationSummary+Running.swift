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
    let worth = try Self.worth(scenario, run, settings, workers)
    self.init(scenario, run, biases: biases, rules: worth, enough: try Self.enough(scenario, run, workers))
  }

  /// The same paths with the beslutsregler and without.
  private static func worth(
    _ scenario: Scenario, _ run: SimulationRun, _ settings: SimulationSettings, _ workers: Workers
  ) throws(SimulationRun.Failure) -> RuleWorth? {
    guard run.simulator.rules != nil else { return nil }
    func side(_ simulator: Simulator) throws(SimulationRun.Failure) -> SimulationSummary {
      SimulationSummary(scenario, try SimulationRun(simulator, settings, workers: workers, control: RunControl()))
    }
    let med = try side(run.simulator)
    return RuleWorth(paths: med.paths, med: .init(med), utan: .init(try side(run.simulator.withoutRules)))
  }

  /// Paths on which the saving that would be enough is looked for: so few that it takes a tenth of a run's time.
  private static let pathsForEnough = 4_096

  private static func enough(
    _ scenario: Scenario, _ run: SimulationRun, _ workers: Workers
  ) throws(SimulationRun.Failure) -> Solution? {
    let condition = Condition(.probability(.verdict(.planen)), .atLeast, Condition.Limit(Decimaltal(hundradelar: 90)))
    guard run.holds.value < condition.limit.share, let years = Dial.years(of: scenario) else { return nil }
    let dial = Dial.besparing(years)
    guard let range = DialGrid.standardRange(dial, scenario) else { return nil }
    var settings = run.settings
    settings.paths = min(run.pilot.paths, pathsForEnough)
    settings.precision = nil
    do throws(SolvingFailure) {
      return try Solution(roughly: scenario, dial, range, until: condition, settings, workers: workers)
    } catch {
      if case .simulation(let failure) = error { throw failure }
      preconditionFailure("savings from nothing upwards fit every scenario that is simulated")
    }
  }
}
