import Numerics
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Intervals of 95 % hold the truth as often as they say. With 200 to 400 repetitions between 90 and 99 % is what luck leaves.
@Suite struct CoverageTests {
  /// Runs a simulation of one year again and again.
  private static func summaries<T>(
    _ count: Int, paths: Int, _ sampling: Sampling, mean: Int = 100, precision: Double? = nil,
    _ read: (SimulationRun) -> T
  ) throws -> [T] {
    let scenario = try ScenarioText.load(OneYearTests.text, ["balanskravsresultat.2026=\(mean)"]).scenario
    let simulator = try #require(scenario.simulator())
    var settings = SimulationSettings()
    settings.paths = paths
    settings.sampling = sampling
    settings.precision = precision
    return try (0..<count).map { seed in
      settings.seed = UInt64(seed)
      return read(try SimulationRun(simulator, settings, workers: Workers(threads: 2), control: RunControl()))
    }
  }

  /// P(balanskravsresultat < 0) of a run.
  private static func negative(_ run: SimulationRun) -> Probability {
    Probability(run.simulator.layout.negativeEvent(year: 0), run.tally, run.settings.sampling)
  }

  private static func covered(_ intervals: [Probability], _ exact: Double) -> Double {
    Double(intervals.count { $0.low <= exact && exact <= $0.high }) / Double(intervals.count)
  }

  @Test("of a probability with independent paths", arguments: [(100, 0.338_461_119_511), (400, 0.047_790_352_273)])
  func random(_ mean: Int, _ exact: Double) throws {
    let intervals = try Self.summaries(400, paths: 512, .random, mean: mean) { Self.negative($0) }
    #expect((0.90...0.99).contains(Self.covered(intervals, exact)), "\(Self.covered(intervals, exact))")
  }

  @Test(
    "of a probability with Sobol' points in sixteen replicates",
    arguments: [(100, 0.338_461_119_511), (400, 0.047_790_352_273)])
  func sobol(_ mean: Int, _ exact: Double) throws {
    let intervals = try Self.summaries(200, paths: 4096, .sobol, mean: mean) { Self.negative($0) }
    #expect((0.90...0.99).contains(Self.covered(intervals, exact)), "\(Self.covered(intervals, exact))")
    // Independent paths would have 0.0145 and 0.0065.
    #expect(intervals.allSatisfy { $0.halfWidth < 0.005 })
  }

  @Test("of quantiles with independent paths")
  func quantiles() throws {
    let distributions = try Self.summaries(200, paths: 1024, .random) { run in
      Histogram(run.tally, cell: 0, pilot: run.pilot.cell(0)).distribution
    }
    for (percent, z) in [(5, -1.644_853_627), (50, 0), (95, 1.644_853_627)] {
      let exact = (100 + 240 * z) * 1e6
      let hits = distributions.count { distribution in
        guard let quantile = distribution?[percent] else { return false }
        return quantile.low <= exact && exact <= quantile.high
      }
      #expect((0.90...0.99).contains(Double(hits) / 200), "\(percent) %: \(hits)")
    }
  }
}
