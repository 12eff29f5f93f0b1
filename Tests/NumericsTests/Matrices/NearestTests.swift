import Numerics
import Testing

@Suite("The nearest correlation matrix")
struct NearestTests {
  static let higham = CorrelationMatrix(3, [(0, 1, 1), (1, 2, 1)])

  @Test("is the published one of Higham (2002)")
  func published() {
    let nearest = Self.higham.nearest()
    #expect((nearest[0, 1] - 0.7607).magnitude < 5e-5)
    #expect((nearest[1, 2] - 0.7607).magnitude < 5e-5)
    #expect((nearest[0, 2] - 0.1573).magnitude < 5e-5)
  }

  @Test("is the published one of NAG's g02aa")
  func nag() {
    // Their matrix has 2 on the diagonal, which moves every correlation matrix equally far off.
    let nearest = CorrelationMatrix(4, [(0, 1, -1), (1, 2, -1), (2, 3, -1)]).nearest()
    let published = CorrelationMatrix(
      4,
      [
        (0, 1, -0.80841), (0, 2, 0.19159), (0, 3, 0.10678), (1, 2, -0.65623), (1, 3, 0.19159), (2, 3, -0.80841),
      ]
    )
    for i in 0..<4 { for j in 0..<i { #expect((nearest[i, j] - published[i, j]).magnitude < 5.1e-6) } }
  }

  // By Newton's method on the dual problem (Qi and Sun, SIAM J. Matrix Analysis and Applications 28, 2006) in mpmath 1.3 at 40 digits,
  // gradient below 10⁻³⁷. It sets eigenvalues to zero where ours are 10⁻⁸.
  static let dual: [(CorrelationMatrix, distance: Double, entries: [(Int, Int, Double)])] = [
    (
      higham, 0.527_790_463_581_828,
      [(0, 1, 0.760_689_853_402_284), (0, 2, 0.157_298_106_138_376), (1, 2, 0.760_689_853_402_284)]
    ),
    (
      CorrelationMatrix(
        5,
        [
          (0, 1, 0.9), (0, 2, 0.7), (0, 3, -0.6), (1, 2, -0.4), (1, 4, 0.5), (2, 3, 0.8), (2, 4, 0.1), (3, 4, -0.85),
        ]
      ), 1.106_823_121_549_16,
      [
        (0, 1, 0.643_343_154_405_019), (0, 2, 0.387_119_223_570_824), (1, 2, -0.160_104_621_417_571),
        (0, 3, -0.279_745_211_350_111), (1, 3, -0.245_549_262_063_378), (2, 3, 0.500_660_063_876_733),
        (0, 4, 0.202_703_244_320_969), (1, 4, 0.344_581_146_559_278), (2, 4, -0.089_465_320_605_562),
        (3, 4, -0.656_069_337_657_909),
      ]
    ),
    (
      .mistaken, 0.551_993_370_011_174,
      [
        (0, 2, 0.549_949_840_973_475), (0, 5, -0.158_107_917_960_872), (2, 5, 0.722_211_814_000_304),
        (3, 10, 0.663_743_456_321_519), (1, 10, -0.345_288_667_635_772), (1, 3, 0.399_376_106_423_600),
        (6, 8, 0.498_701_175_243_469), (9, 10, 0.424_223_041_638_214),
      ]
    ),
  ]

  @Test("is what Newton's method on the dual problem gives", arguments: dual)
  func newton(matrix: CorrelationMatrix, distance: Double, entries: [(Int, Int, Double)]) {
    let nearest = matrix.nearest()
    for (i, j, expected) in entries { #expect((nearest[i, j] - expected).magnitude < 5e-8, "\(i), \(j)") }
    #expect((nearest.distance(to: matrix) - distance).magnitude < 1e-7)
  }

  @Test("is possible whatever was asked for, and no possible one is nearer", arguments: [2, 3, 5, 11, 16])
  func possible(count: Int) {
    for seed in UInt64(0)..<4 {
      let matrix = CorrelationMatrix.haphazard(count, seed: seed)
      let nearest = matrix.nearest()
      #expect(nearest.smallestEigenvalue >= CorrelationMatrix.leastEigenvalue)
      #expect(nearest.cholesky() != nil)
      // A step towards any other possible matrix leads away, up to the 10⁻⁸ of the least eigenvalue.
      for other in UInt64(0)..<20 {
        let elsewhere = CorrelationMatrix.random(count, dimensions: 1 + Int(other) % count, seed: other)
        var step = CorrelationMatrix(identity: count)
        for i in 0..<count { for j in 0..<i { step[i, j] = 0.99 * nearest[i, j] + 0.01 * elsewhere[i, j] } }
        #expect(step.distance(to: matrix) > nearest.distance(to: matrix) - 1e-6)
      }
    }
  }

  @Test("of a possible one is itself")
  func itself() {
    #expect(CorrelationMatrix.defaults.nearest() == .defaults)
    #expect(CorrelationMatrix.defaults.nearest(decimals: 2) == .defaults)
    let random = CorrelationMatrix.random(20, dimensions: 30, seed: 1)
    #expect(random.nearest() == random)
  }

  @Test("of a semi-definite one lies 10⁻⁸ inside")
  func semiDefinite() {
    let nearest = CorrelationMatrix(2, [(0, 1, 1)]).nearest()
    #expect(nearest.smallestEigenvalue >= CorrelationMatrix.leastEigenvalue)
    #expect(nearest[0, 1] > 1 - 1.1e-8)
  }

  @Test("to so many decimals holds just those and is still possible", arguments: [1, 2, 4, 6])
  func decimals(_ decimals: Int) {
    let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    for count in [3, 6, 11] {
      for matrix in (UInt64(0)..<4).map({ CorrelationMatrix.haphazard(count, seed: $0) }) + [Self.higham, .mistaken] {
        let nearest = matrix.nearest()
        let rounded = matrix.nearest(decimals: decimals)
        #expect(rounded.smallestEigenvalue >= CorrelationMatrix.leastEigenvalue)
        #expect(rounded.cholesky() != nil)
        for i in 0..<matrix.count {
          for j in 0..<i {
            #expect((rounded[i, j] * unit).rounded() / unit == rounded[i, j])
            #expect((rounded[i, j] - nearest[i, j]).magnitude <= Double(matrix.count + 1) / (2 * unit))
          }
        }
      }
    }
  }

  @Test("to two decimals is mixed with the identity where plain rounding breaks it")
  func mixing() {
    // The nearest has 0.7077 and 0.0016, which round to the same 0.71 and 0 with their eigenvalue 1 − 0.71 √2 < 0; with half a hundredth
    // of the identity they are 0.7041 and 0.0016.
    let matrix = CorrelationMatrix(3, [(0, 1, 0.71), (1, 2, 0.71)])
    #expect(matrix.smallestEigenvalue < 0)
    #expect(matrix.nearest(decimals: 2) == CorrelationMatrix(3, [(0, 1, 0.7), (1, 2, 0.7)]))
    // Perfectly correlated variables have no room at all: half a hundredth of the identity is one hundredth after rounding.
    #expect(CorrelationMatrix(2, [(0, 1, 1)]).nearest(decimals: 2)[0, 1] == 0.99)
  }
}
