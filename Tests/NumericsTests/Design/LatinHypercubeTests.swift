import Numerics
import Testing

@Suite("A Latin hypercube")
struct LatinHypercubeTests {
  /// By an implementation in Python of Philox4x32-10 (checked with Random123's vectors), the counter (place / 4 with use 2 in its top
  /// bits, dimension, 0), Fisher and Yates from the last place down, and (stratum + u) / 7 in units of 2⁻⁶⁴.
  @Test("is what its words make it")
  func known() {
    #expect(
      (0..<6).map { DesignKey(seed: 1, dimension: 0).word($0) } == [
        0x34a4_d61d, 0x340e_4017, 0xf694_5830, 0xe9f5_2b96, 0x872f_f940, 0x56bf_b472,
      ])
    #expect(DesignKey(seed: 1, dimension: 3).word(5) == 0x5eec_cf02)
    #expect(DesignKey(seed: 1 << 63 + 7, dimension: 1).word(1 << 32) == 0xc908_599e)
    let design = LatinHypercube(seed: 1, points: 7, dimensions: 2)
    #expect(
      (0..<7).map { design.position($0, dimension: 0) } == [
        16_994_909_907_058_688_000, 1_477_279_966_070_421_211, 11_422_583_619_053_120_950, 10_347_092_131_523_779_437,
        13_196_667_452_584_961_170, 7_277_334_867_197_259_190, 3_974_961_012_637_508_754,
      ])
    #expect(
      (0..<7).map { design.position($0, dimension: 1) } == [
        15_149_595_830_696_916_699, 7_718_450_992_093_593_600, 10_418_946_747_247_998_683, 11_663_361_243_535_638_528,
        16_285_010_517_256_456_484, 1_177_925_674_934_543_506, 4_708_163_519_984_734_793,
      ])
  }

  @Test("has one point in each stratum of every dimension", arguments: [1, 2, 3, 7, 64, 1000, 4099])
  func strata(points: Int) {
    let design = LatinHypercube(seed: 3, points: points, dimensions: 5)
    for dimension in 0..<5 {
      let strata = (0..<points).map { point in
        Int(design.position(point, dimension: dimension).multipliedFullWidth(by: UInt64(points)).high)
      }
      #expect(strata.sorted() == Array(0..<points))
    }
  }

  @Test("keeps a dimension whatever others there are, and changes with the seed")
  func keyed() {
    let (two, five) = (
      LatinHypercube(seed: 3, points: 50, dimensions: 2), LatinHypercube(seed: 3, points: 50, dimensions: 5)
    )
    for point in 0..<50 { #expect(two.position(point, dimension: 1) == five.position(point, dimension: 1)) }
    let other = LatinHypercube(seed: 4, points: 50, dimensions: 2)
    #expect((0..<50).contains { two.position($0, dimension: 1) != other.position($0, dimension: 1) })
    #expect((0..<50).contains { two.position($0, dimension: 0) != two.position($0, dimension: 1) })
  }

  /// The mean of an additive function has variance 1/(12 n³) in each dimension (Stein 1987: what is additive is integrated away but for
  /// the place within the stratum), against 1/(12 n) of independent points: 4096 times less with 64 points.
  @Test("integrates what is additive far better than independent points")
  func variance() {
    let n = 64
    var sum = 0.0
    for seed in UInt64(1)...400 {
      let design = LatinHypercube(seed: seed, points: n, dimensions: 2)
      var mean = 0.0
      for point in 0..<n {
        for dimension in 0..<2 { mean += Double(design.position(point, dimension: dimension)) * 0x1p-64 }
      }
      let error = mean / Double(n) - 1
      sum += error * error
    }
    let expected = 2 / (12 * Double(n * n * n))
    // A mean of 400 squares of nearly normal errors: relative standard error √(2/400) = 7 %.
    #expect(abs(sum / 400 / expected - 1) < 0.3)
  }
}
