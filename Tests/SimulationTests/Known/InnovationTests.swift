import Numerics
import Testing

@testable import Simulation

/// The innovations of a year by themselves: mean 0, variance 1, and the shape that is asked for.
@Suite struct InnovationTests {
  private static let rows = 128
  private static let crisis = Shape.Crisis(probability: 0.05, scale: 2.5, shift: 1)

  /// 32 768 innovations of two factors with the correlation 0.6.
  private static func innovations(_ shape: Shape, skew: Double = 0, adverse: Double = -1) -> [[Double]] {
    let uses = [Shocks.Use(row: 0, adverse: adverse, skew: skew), Shocks.Use(row: 1, adverse: adverse, skew: skew)]
    let shocks = Shocks(
      uses, of: [Variable(.avvikelse), Variable(.globalaAktier)], cholesky: [1, 0, 0.6, 0.8], shape: shape)
    let draws = Draws(seed: 11, sampling: .random, firstYear: 2026, years: 1)
    let memory = Shocks.Rows(shocks)
    var values: [[Double]] = [[], []]
    for row in 0..<rows {
      shocks.fill(memory, draws, year: 2026, row: row, .normal)
      for place in 0..<2 { values[place] += UnsafeBufferPointer(memory.innovations.buffer(place)) }
    }
    return values
  }

  private static func expectStandard(_ values: [Double]) {
    let moments = Moments(values)
    #expect(abs(moments.mean) < 4 * moments.standardError && moments.standardError < 0.006)
    #expect(abs(moments.variance - 1) < 4 * moments.varianceError && moments.varianceError < 0.04)
  }

  /// P(ε ≤ x) within four standard errors.
  private static func expectShare(_ values: [Double], _ x: Double, _ p: Double) {
    let n = Double(values.count)
    let share = Double(values.count { $0 <= x }) / n
    let error = (p * (1 - p) / n).squareRoot()
    #expect(abs(share - p) < 4 * error && error < 0.003, "P(ε ≤ \(x)) = \(share), not \(p)")
  }

  @Test("normal ones are normal and correlated as stated")
  func normal() {
    let values = Self.innovations(Shape())
    values.forEach(Self.expectStandard)
    // Φ.
    for (x, p) in [(-3.0, 0.001_349_898), (-2, 0.022_750_132), (-1, 0.158_655_254), (0, 0.5), (1.5, 0.933_192_799)] {
      Self.expectShare(values[1], x, p)
    }
    let error = (1 - 0.36) / Double(values[0].count).squareRoot()
    #expect(abs(Moments.correlation(values[0], values[1]) - 0.6) < 4 * error && error < 0.004)
  }

  @Test("years of crisis keep mean and variance and have the tails of the mixture", arguments: [-1.0, 1.0])
  func crisis(_ adverse: Double) {
    var shape = Shape()
    shape.crisis = Self.crisis
    let values = Self.innovations(shape, adverse: adverse)
    values.forEach(Self.expectStandard)
    // (1 − p) Φ(y) + p Φ((y + m)/s) with y = x/c − p m, p = 0.05, s = 2.5, m = 1; by mpmath.
    let exact = [
      (-4.0, 0.003_669_273_932), (-3, 0.008_247_053_231), (-2, 0.023_986_911_584), (-1, 0.133_773_707_641),
      (0, 0.488_459_499_075), (1, 0.859_933_130_041), (2, 0.983_176_700_550), (3, 0.997_672_180_169),
    ]
    for (x, p) in exact { Self.expectShare(adverse < 0 ? values[1] : values[1].map { -$0 }, x, p) }
  }

  @Test("a crisis comes in all factors at once")
  func together() {
    var shape = Shape()
    shape.crisis = Shape.Crisis(probability: 0.1, scale: 1, shift: 10)
    let values = Self.innovations(shape)
    // Five standard deviations from either kind of year.
    let worst = values.map { factor in factor.map { $0 < -1.265 } }
    let count = worst[0].count { $0 }
    #expect(worst[0] == worst[1])
    #expect(abs(Double(count) - 3276.8) < 4 * (32_768.0 * 0.1 * 0.9).squareRoot())
  }

  @Test("Student's t has its tails and the variance 1")
  func student() {
    var shape = Shape()
    shape.degreesOfFreedom = 5
    let values = Self.innovations(shape)
    values.forEach(Self.expectStandard)
    // P(T₅ ≤ x √(5/3)), by mpmath.
    let exact = [
      (-5.0, 0.000_663_962_717), (-4, 0.001_786_413_148), (-3, 0.005_862_405_502), (-2, 0.024_656_543_837),
      (-1, 0.126_584_997_550), (-0.5, 0.273_527_163_923), (1.5, 0.944_716_654_634),
    ]
    for (x, p) in exact {
      for factor in values { Self.expectShare(factor, x, p) }
    }
  }

  @Test("Student's t is multivariate: shocks of a year share their size, and are correlated as stated")
  func multivariate() {
    var shape = Shape()
    shape.degreesOfFreedom = 10
    let values = Self.innovations(shape)
    let error = (1 - 0.36) / Double(values[0].count).squareRoot()
    // Heavier tails make the standard error of a correlation greater: by √(1 + κ), κ = 2/(ν − 4).
    #expect(abs(Moments.correlation(values[0], values[1]) - 0.6) < 4 * error * (4.0 / 3).squareRoot())
    // E x²y² = (1 + 2ρ²)(ν − 2)/(ν − 4); with sizes of their own it would be 1.72.
    let products = Moments(zip(values[0], values[1]).map { $0 * $0 * $1 * $1 })
    #expect(abs(products.mean - 1.72 * 8 / 6) < 4 * products.standardError && products.standardError < 0.15)
  }

  @Test("skewed ones have the quantiles of the two-piece normal")
  func skewed() {
    // Quantiles with mean 0 and variance 1 by mpmath, at probabilities 0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999.
    let probabilities = [0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999]
    let exact: [Double: [Double]] = [
      0.5: [
        -2.120_008_100_743, -1.729_353_455_172, -1.363_441_536_117, -0.756_168_025_402, -0.143_857_246_258,
        0.619_093_430_906, 1.850_877_549_321, 2.761_857_800_384, 3.805_246_659_916,
      ],
      -0.9: [
        -4.094_912_042_652, -2.928_227_977_295, -1.920_639_870_967, -0.589_930_856_988, 0.198_639_023_756,
        0.794_383_808_966, 1.228_209_384_473, 1.337_805_694_015, 1.427_155_059_825,
      ],
    ]
    for (skew, quantiles) in exact {
      let table = SkewTable(skew: skew)
      for (p, quantile) in zip(probabilities, quantiles) {
        #expect(abs(table.value(inverseNormal(p)) - quantile) < 4e-6)
      }
      let values = Self.innovations(Shape(), skew: skew)
      values.forEach(Self.expectStandard)
      for (p, quantile) in zip(probabilities, quantiles) where p >= 0.01 && p <= 0.99 {
        Self.expectShare(values[1], quantile, p)
      }
    }
  }

  @Test("skewed ones follow the distribution function, found by bisection", arguments: [-0.95, -0.3, 0.1, 0.7])
  func bisection(_ skew: Double) {
    let table = SkewTable(skew: skew)
    let k = 1 / (4 * skew * skew * (1 - 2 / Double.pi) + 1 - skew * skew).squareRoot()
    let mode = -2 * (2 / Double.pi).squareRoot() * skew * k
    func probability(_ x: Double) -> Double {
      x < mode
        ? (1 - skew) * normalProbability((x - mode) / (k * (1 - skew)))
        : 1 - (1 + skew) * normalProbability((mode - x) / (k * (1 + skew)))
    }
    for step in -50...50 {
      let z = Double(step) / 10
      var (low, high) = (-20.0, 20.0)
      while high - low > 1e-9 {
        let middle = (low + high) / 2
        if probability(middle) < normalProbability(z) { low = middle } else { high = middle }
      }
      #expect(abs(table.value(z) - low) < 1e-5, "z = \(z)")
    }
  }
}
