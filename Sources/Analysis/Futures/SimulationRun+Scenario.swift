import Scenarios
import Simulation

extension SimulationRun {
  /// Runs the futures of a scenario; says so where it has none.
  ///
  /// - Parameters:
  ///   - shard: which part of the rows to count, all by default.
  ///   - control: tells how far it has come, and can stop it; what was done by then is the result.
  public init(
    _ scenario: Scenario, _ settings: SimulationSettings, shard: Shard = Shard(), workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(Failure) {
    let simulator = try Self.simulator(scenario)
    try self.init(
      simulator, settings, shard: shard, tests: Self.tests(scenario, simulator, settings),
      draws: Self.draws(simulator, settings), workers: workers, control: control)
  }

  /// What the scenario's krav on simulated futures count, in their order, and then what its mått of goals do; those that cannot be worked
  /// out are left out.
  static func tests(_ scenario: Scenario, _ simulator: Simulator, _ settings: SimulationSettings) -> [ConditionTest] {
    let marks = scenario.mål.flatMap { goal in
      goal.mått.flatMap { mark in scenario.måttår(mark, goal).flatMap { scenario.händelser(mark, $0) } }
    }
    return (scenario.krav.map(\.villkor).filter(\.isSimulated) + marks).compactMap { condition in
      try? ConditionTest(condition, scenario, simulator.layout, settings.sampling)
    }
  }

  /// Why a scenario cannot be simulated, nil when it can.
  public static func obstacle(_ scenario: Scenario) -> Failure? {
    if scenario.år.förstaOsäkra == nil { return .nothingToSimulate }
    let unknown = scenario.årUtanSkatter
    return unknown.isEmpty ? nil : .unknownTaxes(år: unknown)
  }

  /// The simulator of a scenario.
  static func simulator(_ scenario: Scenario) throws(Failure) -> Simulator {
    if let obstacle = obstacle(scenario) { throw obstacle }
    guard let simulator = scenario.simulator() else { preconditionFailure("without an obstacle there is a simulator") }
    return simulator
  }
}
