import Testing

@testable import Numerics

@Suite("Jacobi's eigenvalues")
struct EigenDecompositionTests {
  // Eigenvalues by mpmath 1.3's eigsy at 40 digits from the decimals.
  static let known: [(CorrelationMatrix, [Double])] = [
    // 1 − √2, 1, 1 + √2.
    (CorrelationMatrix(3, [(0, 1, 1), (1, 2, 1)]), [-0.414_213_562_373_095_05, 1, 2.414_213_562_373_095_05]),
    (
      .defaults,
      [
        0.170_145_707_033_326_86, 0.323_442_286_954_203_54, 0.378_233_116_566_384_84, 0.431_617_095_338_557_39,
        0.771_739_259_273_931_04, 0.848_977_803_552_255_65, 1.045_780_554_939_641_5, 1.175_303_288_751_723_9,
        1.594_331_837_154_467_9, 1.889_569_060_684_720_1, 2.370_859_989_750_787_3,
      ]
    ),
    (
      .mistaken,
      [
        -0.370_881_296_350_405_859, -0.245_642_388_762_782_061, 0.385_275_684_633_665_58, 0.547_124_219_607_312_44,
        0.786_439_196_078_831_767, 0.936_174_188_902_023_774, 1.363_365_726_804_052_17, 1.605_628_769_223_821_86,
        1.671_052_254_255_673_41, 1.856_374_804_876_804_98, 2.465_088_840_731_001_94,
      ]
    ),
  ]

  @Test("are those of mpmath", arguments: known)
  func eigenvalues(matrix: CorrelationMatrix, expected: [Double]) {
    let values = EigenDecomposition(symmetric: matrix.values, count: matrix.count).values.sorted()
    #expect(zip(values, expected).allSatisfy { ($0 - $1).magnitude < 4e-15 })
    #expect(matrix.smallestEigenvalue == values[0])
  }

  @Test("put the matrix together again, with vectors at right angles", arguments: [1, 2, 3, 11, 32])
  func together(count: Int) {
    for matrix in [.haphazard(count, seed: 5), CorrelationMatrix.random(count, dimensions: 3, seed: 5)] {
      let eigen = EigenDecomposition(symmetric: matrix.values, count: count)
      for i in 0..<count {
        for j in 0...i {
          var (entry, angle) = (0.0, 0.0)
          for k in 0..<count {
            entry += eigen.values[k] * eigen.vectors[k * count + i] * eigen.vectors[k * count + j]
            angle += eigen.vectors[i * count + k] * eigen.vectors[j * count + k]
          }
          #expect((entry - matrix[i, j]).magnitude < 1e-13)
          #expect((angle - (i == j ? 1 : 0)).magnitude < 1e-13)
        }
      }
    }
  }

  @Test("of variables all alike are 1 − r and once 1 + (n − 1) r", arguments: [2, 11, 64])
  func alike(count: Int) {
    let matrix = CorrelationMatrix(count, (1..<count).flatMap { i in (0..<i).map { (i, $0, 0.75) } })
    let values = EigenDecomposition(symmetric: matrix.values, count: count).values.sorted()
    #expect(values.dropLast().allSatisfy { ($0 - 0.25).magnitude < 1e-14 })
    #expect((values[count - 1] - (1 + 0.75 * Double(count - 1))).magnitude < 1e-13)
  }

  @Test("of a matrix of zeros are zeros")
  func zeros() {
    #expect(EigenDecomposition(symmetric: [Double](repeating: 0, count: 9), count: 3).values == [0, 0, 0])
  }
}
