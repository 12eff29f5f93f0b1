import Scenarios
import Simulation
import Testing

@testable import Analysis

/// A linear plan, whose swings and indices are known in closed form.
@Suite struct LinearInfluenceTests {
  private static func pilot(_ scenario: Scenario, _ sampling: Sampling = .sobol) throws -> SimulationRun {
    var settings = SimulationSettings()
    settings.paths = SimulationSettings.pilotPaths
    settings.sampling = sampling
    return try SimulationRun(scenario, settings)
  }

  @Test(arguments: [(0.0, Sampling.sobol), (0.6, .sobol), (-0.6, .random)])
  func `first and total indices are shares of the variance`(correlation: Double, sampling: Sampling) throws {
    let linear = LinearScenario(correlation: correlation)
    let scenario = try linear.load()
    let run = try Self.pilot(scenario, sampling)
    let groups = GroupInfluence.all(scenario, run, Outcomes(run), Workers(), RunControl())
    #expect(Set(groups.map(\.nyckel)) == ["avvikelse", "elpris"])
    for (key, share) in zip(["avvikelse", "elpris"], linear.shares) {
      let group = try #require(groups.first { $0.nyckel == key })
      // The plan never holds, so nothing decides whether it does.
      #expect(group.holds == nil)
      let found = try #require(group.remaining)
      // Half-widths are 0,03 for random draws; four standard errors are twice that.
      for estimate in [found.first, found.total] {
        #expect(abs(estimate.value - share) <= 2 * estimate.halfWidth, "\(key): \(estimate) and not \(share)")
        #expect(estimate.halfWidth < 0.05)
      }
    }
    #expect(groups[0].remaining!.total.value >= groups[1].remaining!.total.value, "the most important one first")
  }

  @Test func `the tenths differ by what normal tails differ by`() throws {
    let linear = LinearScenario(correlation: 0)
    let scenario = try linear.load()
    let run = try Self.pilot(scenario)
    let outcomes = Outcomes(run)
    let swings = Swing.all(FeatureColumns(scenario, run).overThePlan, outcomes, .sobol)
    #expect(swings.map(\.feature.nyckel).sorted() == ["avvikelse", "elpris"])
    // Mean of the highest tenth of a normal variable: φ(z₀.₉)/0.1 = 1.754983 standard deviations (SciPy 1.14), bounded by 1.281552.
    for (swing, share) in zip(swings.sorted { $0.feature.nyckel < $1.feature.nyckel }, linear.shares) {
      let size = 1.754983 * linear.deviation * share.squareRoot()
      let difference = swing.highest.remaining.value - swing.lowest.remaining.value
      // A better result leaves less; elpris above its path makes the result worse.
      let expected = (swing.feature.isAmount ? -2 : 2) * size
      let error = swing.highest.remaining.halfWidth + swing.lowest.remaining.halfWidth
      #expect(abs(difference - expected) < 2 * error, "\(swing.feature): \(difference) and not \(expected)")
      #expect(error < 0.1 * size)
      if swing.feature.isAmount {
        #expect(abs(swing.highest.mean - size) < 0.01 * size && abs(swing.lowest.mean + size) < 0.01 * size)
        #expect(abs(swing.highest.limit / swing.highest.mean - 1.281552 / 1.754983) < 0.01)
      }
      #expect(swing.lowest.holds.paths == 1_638 && swing.lowest.holds.hits == 0)
    }
  }
}
