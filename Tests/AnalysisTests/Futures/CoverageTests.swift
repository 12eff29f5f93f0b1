import Numerics
import Scenarios
import Testing

@testable import Analysis
@testable import Simulation

/// Intervals of 95 % hold the truth as often as they say. With 200 to 250 repetitions between 90 and 99 % is what luck leaves.
@Suite struct CoverageTests {
  /// Runs a simulation of one year again and again.
  private static func summaries<T>(
    _ count: Int, paths: Int, _ sampling: Sampling, mean: Int = 100,
    _ read: (SimulationRun) -> T
  ) throws -> [T] {
    let scenario = try ScenarioText.load(OneYearTests.text, ["balanskravsresultat.2026=\(mean)"]).scenario
    let simulator = try #require(scenario.simulator())
    var settings = SimulationSettings()
    settings.paths = paths
    settings.sampling = sampling
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
    let intervals = try Self.summaries(250, paths: 512, .random, mean: mean) { Self.negative($0) }
    #expect((0.90...0.99).contains(Self.covered(intervals, exact)), "\(Self.covered(intervals, exact))")
  }

  @Test("of a probability with Sobol' points, three years and three factors deep")
  func deep() throws {
    let scenario = try ScenarioText.load(
      """
      { namn: "x", enhet: "mnkr", år: { budget: 2026, plan: [2027, 2028], till: 2028 },
        balanskravsresultat: { "2026": 100, "2027": 100, "2028": 100 }, skatter_och_bidrag: { "2026": 10000, "2027": 10000, "2028": 10000 },
        osäkerhet: { faktorer: { kostnadsindex: { känslighet: -100 }, lång_ränta: { känslighet: -200 } } } }
      """
    ).scenario
    let simulator = try #require(scenario.simulator())
    let memory = PathRows(simulator)
    let intervals = (0..<200).map { seed in
      let draws = Draws(seed: UInt64(seed), sampling: .sobol, firstYear: 2026, years: 3)
      let counts = (0..<16).map { row in
        simulator.draw(memory, draws, row: row)
        let values = simulator.drivers.indices.map { memory.driver($0, year: 2, of: simulator) }
        return Int64(
          (0..<256).count { path in
            simulator.drivers.indices.reduce(100e6) {
              $0 + values[$1][path / 8][path % 8] * simulator.drivers[$1].effect[2]
            } < 0
          })
      }
      return Probability(counts: counts, paths: [Int64](repeating: 256, count: 16), .sobol)
    }
    // N(100, s²) with s² = Σ σ² (1 − φ⁶)/(1 − φ²) over 240, 120 and 120 mnkr with φ = 0.7, 0.3 and 0.81; by mpmath.
    let covered = Self.covered(intervals, 0.396_603_065_419)
    #expect((0.90...0.99).contains(covered), "\(covered)")
    // Independent paths would have 0.015.
    #expect(intervals.reduce(0) { $0 + $1.halfWidth } / 200 < 0.012)
  }

  @Test("of quantiles with independent paths")
  func quantiles() throws {
    let distributions = try Self.summaries(200, paths: 1024, .random) { run in
      Histogram(run.tally, cell: 0).distribution
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
