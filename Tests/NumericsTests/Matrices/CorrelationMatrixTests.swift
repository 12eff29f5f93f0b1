import Numerics
import Testing

@Suite("A correlation matrix")
struct CorrelationMatrixTests {
  @Test("begins as the identity and keeps both halves alike")
  func halves() {
    var matrix = CorrelationMatrix(identity: 3)
    #expect(matrix.count == 3)
    matrix[2, 0] = -0.25
    matrix[1, 2] = 0.5
    #expect((0..<3).map { i in (0..<3).map { matrix[i, $0] } } == [[1, 0, -0.25], [0, 1, 0.5], [-0.25, 0.5, 1]])
    #expect(matrix == CorrelationMatrix(3, [(0, 2, -0.25), (2, 1, 0.5)]))
    matrix[0, 2] = 0
    #expect(matrix != CorrelationMatrix(3, [(0, 2, -0.25), (2, 1, 0.5)]))
  }

  @Test("may have no variables, or one")
  func small() {
    for count in 0...1 {
      let matrix = CorrelationMatrix(identity: count)
      #expect(matrix.cholesky() == [Double](repeating: 1, count: count))
      #expect(matrix.smallestEigenvalue == 1)
      #expect(matrix.nearest(decimals: 2) == matrix)
      #expect(matrix.offendingPair(among: []) == nil)
    }
  }

  @Test("refuses what is no correlation")
  func refuse() async {
    await #expect(processExitsWith: .failure) { _ = CorrelationMatrix(identity: 129) }
    await #expect(processExitsWith: .failure) { _ = CorrelationMatrix(identity: 3)[0, 3] }
    await #expect(processExitsWith: .failure) {
      var matrix = CorrelationMatrix(identity: 3)
      matrix[0, 1] = 1.01
    }
    await #expect(processExitsWith: .failure) {
      var matrix = CorrelationMatrix(identity: 3)
      matrix[0, 1] = .nan
    }
    await #expect(processExitsWith: .failure) {
      var matrix = CorrelationMatrix(identity: 3)
      matrix[1, 1] = 0.9
    }
  }

  // Eigenvalues and the factor's last row by mpmath 1.3's eigsy and cholesky at 40 digits from the decimals.
  @Test("of the default calibration is positive definite: smallest eigenvalue 0.170")
  func defaults() throws {
    let matrix = CorrelationMatrix.defaults
    #expect((matrix.smallestEigenvalue - 0.170_145_707_033_326_86).magnitude < 1e-14)
    let factor = try #require(matrix.cholesky())
    #expect(matrix.residual(of: factor) < 1e-15)
    let lastRow = [
      -0.1, -0.445_557_295_146_365_39, -0.130_306_897_268_639_35, -0.074_301_892_295_721_39, 0.218_316_509_557_132_22,
      -0.133_066_045_803_481_19, 0.136_393_692_285_378_21, 0.047_099_883_185_747_66, -0.100_891_998_415_042_61,
      0.304_124_830_813_011_09, 0.761_653_872_059_870_27,
    ]
    for (j, expected) in lastRow.enumerated() { #expect((factor[110 + j] - expected).magnitude < 1e-15) }
  }
}
