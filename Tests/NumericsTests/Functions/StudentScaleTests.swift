import Testing

@testable import Numerics

@Suite("Scale that makes normal numbers Student's t")
struct StudentScaleTests {
  @Test("is within 2.5·10⁻⁸ of √((ν − 2)/W), relatively, and for 3 degrees nearly reaches that bound")
  func accuracy() {
    let bounds: [(Double, Double)] = [(3, 2.5e-8), (5, 1.4e-8), (8, 9e-9), (30, 3e-9), (200, 1e-9)]
    for (ν, bound) in bounds {
      let table = TwoSidedTable.studentScale(degreesOfFreedom: ν)
      var worst = 0.0
      for word in TwoSidedTableTests.spread {
        let p = Double(uniform: word)
        let lower: Double = ((ν - 2) / chiSquaredQuantile(upper: p, degreesOfFreedom: ν)).squareRoot()
        let upper: Double = ((ν - 2) / chiSquaredQuantile(lower: p, degreesOfFreedom: ν)).squareRoot()
        worst = max(worst, (table.quantile(word) / lower - 1).magnitude)
        worst = max(worst, (table.quantile(~word) / upper - 1).magnitude)
      }
      #expect(worst < bound, "ν \(ν)")
      #expect(worst > 0.8 * bound, "ν \(ν)")
    }
  }

  @Test("has mean square 1 over the midpoints of 2¹⁶ equal parts, but for the midpoint rule's own error")
  func midpoints() {
    // The rule's error by scipy 1.17's chi2.isf and chi2.ppf over the same words; Navot's leading term (J. Math. and Phys. 40, 1961),
    // c h^(1 − 2/ν) ζ(2/ν, ½) with c = ½ (ν − 2) Γ(ν/2 + 1)^(−2/ν) and h = 2⁻¹⁶, gives the same to three digits up to ν = 8.
    let errors: [(Double, Double)] = [
      (3, -0.014747446922566021), (4, -0.0016707403885787286), (5, -0.0004334373035165262), (8, -5.087823561655824e-05),
      (15, -7.54577941131096e-06), (30, -1.8359201576778617e-06), (200, -1.5025030974946674e-07),
    ]
    for (ν, error) in errors {
      let table = TwoSidedTable.studentScale(degreesOfFreedom: ν)
      var sum = 0.0
      for part in 0..<UInt32(65_536) {
        let scale = table.quantile(part << 16 | 0x8000)
        sum += scale * scale
      }
      #expect((sum / 65_536 - 1 - error).magnitude < 2e-9, "ν \(ν)")
    }
  }

  @Test("has mean square 1 over all words, but for the tail that 32 bits do not reach")
  func allWords() {
    // Navot's leading term with h = 2⁻³².
    let errors: [(Double, Double)] = [
      (2.5, -0.00881013895611739), (3, -0.0003657892997503825), (4, -6.526610301116611e-06),
      (5, -5.585794490939418e-07), (8, -1.2431549192240697e-08), (30, -5.96008230032391e-11),
    ]
    for (ν, error) in errors {
      let table = TwoSidedTable.studentScale(degreesOfFreedom: ν)
      #expect((meanSquare(table) - 1 - error).magnitude < 1e-8, "ν \(ν)")
    }
  }

  @Test("is the same to the last bit on every machine")
  func bits() {
    let table = TwoSidedTable.studentScale(degreesOfFreedom: 5)
    // As for the normal table; a change here changes every simulated figure that rests on a t distribution.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in TwoSidedTableTests.spread {
      for word in [word, ~word] { hash = (hash ^ table.quantile(word).bitPattern) &* 0x100_0000_01B3 }
    }
    #expect(hash == 0xCF6A_320D_FEB1_F539)
  }

  @Test("refuses two degrees of freedom, where t has no variance")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = TwoSidedTable.studentScale(degreesOfFreedom: 2) }
  }

  /// Over both halves, each exponent's words in 4096 equal parts; a part stands for its middle, between two words.
  func meanSquare(_ table: TwoSidedTable) -> Double {
    func square(_ word: UInt32) -> Double {
      let lower = table.quantile(word)
      let upper = table.quantile(~word)
      return lower * lower + upper * upper
    }
    var sum = square(0)
    for exponent in 0..<31 {
      let first = UInt32(1) << UInt32(exponent)
      let step = max(1, first >> 12)
      for start in stride(from: first, to: first << 1, by: Int(step)) {
        let middle = start + step / 2
        let other = step == 1 ? middle : middle - 1
        sum += 0.5 * (square(middle) + square(other)) * Double(step)
      }
    }
    return sum * 0x1p-32
  }
}
