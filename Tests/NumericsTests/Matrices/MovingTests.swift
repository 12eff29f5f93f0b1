import Numerics
import Testing

@Suite("The nearest correlation matrix when only some pairs may move")
struct MovingTests {
  // Reference values by Clarabel's interior point method (cvxpy 1.9) and, where two pairs differ, by scipy's SLSQP with the two least
  // eigenvalues as constraints; the two agree to 10⁻⁶.
  @Test(
    "is that of semidefinite programming",
    arguments: [
      (CorrelationMatrix(3, [(0, 1, 0.9), (1, 2, 0.9), (0, 2, -0.9)]), [(0, 1), (1, 2), (0, 2)], [0.5, 0.5, -0.5]),
      (CorrelationMatrix(3, [(0, 1, 1), (1, 2, 1)]), [(0, 1), (1, 2)], [0.7071068, 0.7071068]),
      (CorrelationMatrix(3, [(0, 1, 0.72), (1, 2, 0.9), (0, 2, -0.5)]), [(1, 2), (2, 0)], [0.5418193, -0.1931718]),
      (.mistaken, [(3, 10), (2, 5), (0, 5)], [0.3901142, 0.5574744, -0.0780464]),
    ] as [(CorrelationMatrix, [(Int, Int)], [Double])]
  )
  func references(_ matrix: CorrelationMatrix, _ pairs: [(Int, Int)], _ expected: [Double]) {
    let nearest = matrix.nearest(moving: pairs)
    for ((i, j), value) in zip(pairs, expected) { #expect(abs(nearest[i, j] - value) < 2e-6) }
    #expect(abs(nearest.smallestEigenvalue) < 1e-6)
    var back = nearest
    for (i, j) in pairs { back[i, j] = matrix[i, j] }
    #expect(back == matrix)
  }

  @Test("is the matrix itself when that is possible")
  func possible() {
    #expect(CorrelationMatrix.defaults.nearest(moving: [(0, 1), (4, 7)]) == .defaults)
  }

  @Test("of all pairs is the nearest of all")
  func all() {
    let matrix = CorrelationMatrix.mistaken
    let pairs = (0..<11).flatMap { i in (0..<i).map { (i, $0) } }
    let (moved, nearest) = (matrix.nearest(moving: pairs), matrix.nearest())
    for (i, j) in pairs { #expect(abs(moved[i, j] - nearest[i, j]) < 1e-5) }
  }
}
