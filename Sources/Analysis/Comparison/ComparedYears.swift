import Simulation

/// ComparedYears: the years that options must have in common, since only then the same draws and the same question are theirs.
public struct ComparedYears: Sendable, Equatable {
  /// The simulated years.
  public let simulated: ClosedRange<Int>
  /// The last year whose deficits are the plan's.
  public let lastPlanYear: Int

  init(_ simulator: Simulator) {
    simulated = simulator.layout.years
    lastPlanYear = simulator.lastPlanYear
  }
}
