import Numerics
import Testing

@Suite("Cholesky's factor")
struct CholeskyTests {
  @Test("multiplies to the matrix, definite or semi-definite", arguments: [1, 2, 3, 5, 10, 11, 30, 63, 64, 100])
  func product(dimensions: Int) throws {
    for count in [2, 11, 30, 64, 128] {
      for seed in UInt64(0)..<3 { try checkFactor(count: count, dimensions: dimensions, seed: seed) }
    }
  }

  /// Here nearly the same direction comes twice, or nearly the same plane, before the dimensions are used up: a fixed least pivot that
  /// takes rounding for variation refuses these.
  @Test(
    "exists for semi-definite matrices with an ill-conditioned beginning",
    arguments: [(3, 2, 101), (11, 4, 121), (11, 7, 116), (11, 9, 124), (24, 8, 102), (64, 4, 121)]
      as [(Int, Int, UInt64)]
  )
  func illConditioned(count: Int, dimensions: Int, seed: UInt64) throws {
    try checkFactor(count: count, dimensions: dimensions, seed: seed)
  }

  func checkFactor(count: Int, dimensions: Int, seed: UInt64) throws {
    let matrix = CorrelationMatrix.random(count, dimensions: dimensions, seed: seed)
    let factor = try #require(matrix.cholesky(), "\(count) variables in \(dimensions) dimensions, seed \(seed)")
    #expect(matrix.residual(of: factor) < (count <= dimensions ? 1e-15 : 1e-10))
    let pivots = (0..<count).count { factor[$0 * count + $0] > 0 }
    #expect(pivots == min(count, dimensions), "the rank")
  }

  @Test("is known where the entries are rational")
  func known() throws {
    // Directions with sine and cosine 3/5 and 4/5: the third variable follows from the first two, the fourth is the first turned round.
    let matrix = CorrelationMatrix(4, [(0, 2, 0.6), (1, 2, 0.8), (0, 3, -1), (2, 3, -0.6)])
    let factor = try #require(matrix.cholesky())
    let expected: [Double] = [1, 0, 0, 0, 0, 1, 0, 0, 0.6, 0.8, 0, 0, -1, 0, 0, 0]
    #expect(zip(factor, expected).allSatisfy { ($0 - $1).magnitude < 1e-15 })
  }

  @Test("keeps every bit of the earlier rows when a variable is added last", arguments: [4, 11, 40])
  func leadingBlocks(dimensions: Int) throws {
    for matrix in [.defaults, CorrelationMatrix.random(24, dimensions: dimensions, seed: 9)] {
      let whole = try #require(matrix.cholesky())
      for k in 0..<matrix.count {
        let part = try #require(matrix.leading(k).cholesky())
        for i in 0..<k {
          for j in 0..<k {
            #expect(part[i * k + j].bitPattern == whole[i * matrix.count + j].bitPattern)
          }
        }
      }
    }
  }

  static let contradictions: [CorrelationMatrix] = [
    CorrelationMatrix(3, [(0, 1, 1), (1, 2, 1)]),
    CorrelationMatrix(3, [(0, 1, -0.51), (0, 2, -0.51), (1, 2, -0.51)]),
    // The first two are one and the same, yet the third tells them apart: a zero pivot with something left below it.
    CorrelationMatrix(3, [(0, 1, 1), (0, 2, 0.5), (1, 2, 0.500_01)]),
    CorrelationMatrix(4, [(0, 2, 0.6), (1, 2, 0.8), (0, 3, 0.6), (1, 3, 0.8), (2, 3, 0.999)]),
    .mistaken,
  ]

  @Test("does not exist where variables cannot have the correlations", arguments: contradictions)
  func impossible(matrix: CorrelationMatrix) {
    #expect(matrix.cholesky() == nil)
    #expect(matrix.smallestEigenvalue < -1e-12)
  }

  @Test(
    "exists up to the limit: n variables that all have −1 / (n − 1) add up to nothing",
    arguments: [2, 3, 11, 64, 128])
  func limit(count: Int) throws {
    func alike(_ correlation: Double) -> CorrelationMatrix {
      CorrelationMatrix(count, (1..<count).flatMap { i in (0..<i).map { (i, $0, correlation) } })
    }
    let matrix = alike(-1 / Double(count - 1))
    let factor = try #require(matrix.cholesky())
    #expect(factor[count * count - 1] == 0)
    #expect(matrix.residual(of: factor) < 1e-13)
    if count > 2 { #expect(alike(-1 / Double(count - 1) - 1e-9).cholesky() == nil) }
  }

  @Test("tells possible from impossible to 10⁻¹¹ of an eigenvalue", arguments: [3, 4, 11, 30])
  func sharpness(count: Int) {
    for seed in UInt64(0)..<10 {
      let matrix = CorrelationMatrix.haphazard(count, seed: seed)
      for target in [1e-11, -1e-11] {
        // (1 − t) R + t I has the eigenvalues (1 − t) λ + t.
        let share = (target - matrix.smallestEigenvalue) / (1 - matrix.smallestEigenvalue)
        var mixed = CorrelationMatrix(identity: count)
        for i in 0..<count { for j in 0..<i { mixed[i, j] = (1 - share) * matrix[i, j] } }
        #expect((mixed.cholesky() != nil) == (target > 0))
      }
    }
  }

  @Test("agrees with the smallest eigenvalue on what is possible")
  func agreement() {
    var possible = 0
    for seed in UInt64(0)..<300 {
      let matrix = CorrelationMatrix.haphazard(4, seed: seed)
      let smallest = matrix.smallestEigenvalue
      #expect((matrix.cholesky() != nil) == (smallest >= 0), "seed \(seed), smallest eigenvalue \(smallest)")
      possible += smallest >= 0 ? 1 : 0
    }
    // 32π²/27 of the 64 in [−1, 1]⁶ is possible (Joe, J. Multivariate Analysis 97, 2006), 18.3 %: 55 of 300, standard error 6.7.
    #expect(28...82 ~= possible)
  }
}
