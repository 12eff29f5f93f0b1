import Analysis
import Scenarios
import Simulation
import Testing

/// A year with one factor and no portfolio, whose distribution is known: N(100, 240²) mnkr.
@Suite struct OneYearTests {
  static let text = """
    { namn: "x", enhet: "mnkr", år: { budget: 2026, till: 2026 }, balanskravsresultat: { "2026": 100 },
      skatter_och_bidrag: { "2026": 10000 } }
    """
  /// Φ(−100/240), by mpmath.
  static let negative = 0.338_461_119_511

  private static func run(_ sampling: Sampling, seed: UInt64 = 1, paths: Int = 16_384) throws -> SimulationSummary {
    let scenario = try ScenarioText.load(text).scenario
    var settings = SimulationSettings()
    settings.paths = paths
    settings.seed = seed
    settings.sampling = sampling
    let simulator = try #require(scenario.simulator())
    let run = try SimulationRun(simulator, settings, workers: Workers(threads: 2), control: RunControl())
    return SimulationSummary(scenario, run)
  }

  @Test("has the mean, deviation, quantiles and probability of the normal distribution", arguments: Sampling.allCases)
  func normal(_ sampling: Sampling) throws {
    let summary = try Self.run(sampling)
    let own = try #require(summary[.balanskravsresultat]).years[0]
    #expect(own.paths == 16_384)
    #expect(abs(own.mean - 100e6) < 4 * own.standardError && own.standardError < 2e6)
    #expect(abs(own.deviation - 240e6) < 4 * 240e6 / (2 * 16_384.0).squareRoot())
    // 100 + 240 z, by mpmath.
    let quantiles = [
      1: -458.323_489_770, 5: -294.764_870_468, 10: -207.572_375_731, 25: -61.877_540_047, 50: 100, 75: 261.877_540_047,
      90: 407.572_375_731, 95: 494.764_870_468, 99: 658.323_489_770,
    ]
    for quantile in own.quantiles {
      let exact = try #require(quantiles[quantile.percent]) * 1e6
      #expect(quantile.low <= exact && exact <= quantile.high, "\(quantile.percent) %")
      #expect(quantile.high - quantile.low < 32e6)
    }
    let probability = summary.negativt[0]
    #expect(probability.low <= Self.negative && Self.negative <= probability.high)
    #expect(probability.halfWidth < 0.0075)
  }

  @Test("is told much better by Sobol' points, and the interval of a probability says so")
  func sobol() throws {
    let summary = try Self.run(.sobol)
    let own = try #require(summary[.balanskravsresultat]).years[0]
    #expect(abs(own.mean - 100e6) < 0.05 * own.standardError)
    #expect(abs(own.deviation - 240e6) < 0.2e6)
    #expect(abs(summary.negativt[0].value - Self.negative) < 0.000_5)
    #expect(summary.negativt[0].halfWidth < 0.001)
    for quantile in own.quantiles where (5...95).contains(quantile.percent) {
      let half = (quantile.high - quantile.low) / 2
      #expect(abs(quantile.value - (quantile.low + quantile.high) / 2) < half)
    }
  }
}
