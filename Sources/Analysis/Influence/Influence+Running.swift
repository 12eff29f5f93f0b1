import Scenarios
import Simulation

extension Influence {
  /// How many paths are drawn for a scenario that can be simulated, for a line of progress.
  public static func paths(_ scenario: Scenario) -> Int {
    guard let simulator = scenario.simulator() else { return 0 }
    let levers = simulator.layout.years.count { $0 <= simulator.lastPlanYear } * (simulator.portfolio == nil ? 1 : 2)
    return SimulationSettings.pilotPaths + (simulator.drawGroups.count + 1) * GroupInfluence.points
      + levers * LeverOutcome.paths
  }

  /// Simulates a scenario's pilot and looks into it.
  ///
  /// - Parameters:
  ///   - settings: seed and sampling; the number of paths is always the pilot's.
  ///   - control: can stop it, which leaves nothing.
  public init(
    _ scenario: Scenario, _ settings: SimulationSettings = SimulationSettings(), workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(SimulationRun.Failure) {
    var settings = settings
    settings.paths = SimulationSettings.pilotPaths
    settings.precision = nil
    let run = try SimulationRun(scenario, settings, workers: workers, control: control)
    let outcomes = Outcomes(run)
    let fails = run.fails
    self.settings = settings
    lastPlanYear = run.simulator.lastPlanYear
    holds = run.holds
    failing = fails.count { $0 }
    var sums = [Double](repeating: 0, count: Draws.replicates)
    var counts = sums
    for (path, left) in outcomes.remaining.enumerated() {
      sums[Draws.replicate(ofPath: path)] += left
      counts[Draws.replicate(ofPath: path)] += 1
    }
    remaining = Estimate(sums, per: counts)
    let columns = FeatureColumns(scenario, run)
    swings = Swing.all(columns.overThePlan, outcomes, settings.sampling)
    yearlySwings = Swing.all(columns.byYear, outcomes, settings.sampling)
    groups = GroupInfluence.all(scenario, run, outcomes, workers, control)
    boxes = FailureBox.all(columns.forDescription, fails: fails)
    levers = failing == 0 ? [] : LeverOutcome.all(scenario, run, workers, control)
    if control.isCancelled { throw .stopped }
  }
}

extension SimulationRun {
  /// On which of the pilot's paths a deficit of the plan is late, whatever a rule for synnerliga skäl gives.
  var fails: [Bool] {
    let layout = simulator.layout
    return zip(pilot.event(layout.breachEvent), pilot.event(layout.groundsEvent)).map { $0 + $1 > 0 }
  }
}
