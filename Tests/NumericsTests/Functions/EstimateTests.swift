import Testing

@testable import Numerics

@Suite("Three-point estimates")
struct EstimateTests {
  /// Quantiles at 2⁻³³, 0.001, 1/16, ¼ and ½ for a most likely value m, by mpmath 1.3 at 50 digits: Newton's steps on
  /// betainc(1 + 4 m, 5 − 4 m, 0, x, regularized=True).
  private static let references: [(m: Double, quantiles: [Double])] = [
    (
      0,
      [
        2.3283064366471165063e-11, 0.00020008004803362556061, 0.012824757082590078664, 0.055912488705098017836,
        0.12944943670387586086,
      ]
    ),
    (
      0.0625,
      [
        2.5623924862100785655e-9, 0.00090467463585443087869, 0.025777554221701275749, 0.086549790129793457008,
        0.17507060413196650587,
      ]
    ),
    (
      0.25,
      [
        3.4119806014097228628e-6, 0.010101787883737752936, 0.086349313582695914172, 0.19376360955397116823,
        0.31381017045569744299,
      ]
    ),
    (0.5, [0.0002266657690339714099, 0.047551898175457672985, 0.2058357421212105929, 0.35943616478964708813, 0.5]),
    (
      2.0 / 3,
      [
        0.0011559593838956295448, 0.092424176421465813008, 0.30700093827125544137, 0.48133664461417445216,
        0.62418749299587891496,
      ]
    ),
    (
      0.875,
      [
        0.0050224615542645252209, 0.17749585450099076621, 0.46097797094253389513, 0.64773183497725557854,
        0.77888010507727271483,
      ]
    ),
    (
      1,
      [
        0.010308655552913236401, 0.25118864315095801215, 0.5743491774985175034, 0.75785828325519904117,
        0.87055056329612413914,
      ]
    ),
  ]

  @Test("PERT quantiles are within 10⁻¹³ of mpmath's, relatively")
  func pertReferences() {
    for (m, quantiles) in Self.references {
      for (p, expected) in zip([0x1p-33, 0.001, 0.0625, 0.25, 0.5], quantiles) {
        #expect((pertQuantile(p, mostLikely: m) / expected - 1).magnitude < 1e-13, "m \(m), p \(p)")
      }
    }
  }

  @Test("PERT quantiles meet the closed forms at the ends: I_x(1, 5) = 1 − (1 − x)⁵ and I_x(5, 1) = x⁵")
  func pertClosedForms() {
    for step in 1...64 {
      let p = Double(step) / 128
      let low = pertQuantile(p, mostLikely: 0)
      let rest = (1 - low) * (1 - low) * (1 - low) * (1 - low) * (1 - low)
      #expect((rest - (1 - p)).magnitude < 1e-14)
      let high = pertQuantile(p, mostLikely: 1)
      #expect((high * high * high * high * high / p - 1).magnitude < 1e-13)
    }
  }

  @Test("a triangle from 40 over 80 to 100: a sixth lies below 60, two thirds below 80 and 23 of 24 below 95")
  func triangle() {
    // The area up to x is (x − 40)² / (60 · 40) below the peak, and 1 − (100 − x)² / (60 · 20) above it: 400/2400, 1600/2400 and 1 − 25/1200.
    let table = TwoSidedTable.triangular(low: 40, likely: 80, high: 100)
    for (p, expected) in [(1.0 / 6, 60.0), (2.0 / 3, 80), (1 - 25.0 / 1200, 95)] {
      #expect((table.quantile(UInt32(p * 0x1p32)) - expected).magnitude < 0.002, "p \(p)")
    }
    #expect(table.quantile(0) > 40 && table.quantile(0) < 40.01)
    #expect(table.quantile(.max) < 100 && table.quantile(.max) > 99.99)
  }

  @Test("a triangle with its peak at an end is a root: low + √p · width, or high − √(1 − p) · width")
  func rightTriangles() {
    let rising = TwoSidedTable.triangular(low: 0, likely: 1, high: 1)
    let falling = TwoSidedTable.triangular(low: 0, likely: 0, high: 1)
    for word: UInt32 in [0x0000_1000, 0x1234_5678, 0x7FFF_FFFF, 0x8000_0000, 0xC000_0000, 0xFFFF_0000] {
      let p = Double(uniform: word)
      #expect((rising.quantile(word) - heronRoot(p)).magnitude < 1e-6)
      #expect((falling.quantile(word) - (1 - heronRoot(1 - p))).magnitude < 1e-6)
    }
  }

  @Test(
    "the tables rise and have the means (a + m + b) / 3 and (a + 4 m + b) / 6",
    arguments: [(40.0, 80.0, 100.0), (0, 0, 120), (10, 10.001, 90), (0, 200, 200)])
  func means(low: Double, likely: Double, high: Double) {
    for (table, mean) in [
      (TwoSidedTable.triangular(low: low, likely: likely, high: high), (low + likely + high) / 3),
      (TwoSidedTable.pert(low: low, likely: likely, high: high), (low + 4 * likely + high) / 6),
    ] {
      var sum = 0.0
      var last = low
      for part in 0..<UInt32(65_536) {
        let value = table.quantile(part << 16 | 0x8000)
        #expect(value >= last && value <= high)
        last = value
        sum += value
      }
      // The midpoint rule's own error at the ends, where a quantile may start like √p: below 2⁻²⁴ of the width.
      #expect((sum / 65_536 - mean).magnitude < 1e-6 * (high - low))
    }
  }

  @Test("PERT's table is within 10⁻⁷ of the width of the quantiles")
  func pertTable() {
    for m in [0, 0.1, 0.5, 2.0 / 3, 1] {
      let table = TwoSidedTable.pert(low: 0, likely: m, high: 1)
      for word in TwoSidedTableTests.spread {
        let p = Double(uniform: word)
        #expect((table.quantile(word) - pertQuantile(p, mostLikely: m)).magnitude < 1e-7)
        #expect((table.quantile(~word) - (1 - pertQuantile(p, mostLikely: 1 - m))).magnitude < 1e-7)
      }
    }
  }
}
