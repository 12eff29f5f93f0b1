import Numerics

/// Correlation matrices for tests.
extension CorrelationMatrix {
  /// The stated pairs; the rest 0.
  init(_ count: Int, _ stated: [(Int, Int, Double)]) {
    self.init(identity: count)
    for (i, j, correlation) in stated { self[i, j] = correlation }
  }

  /// The default innovations, in this order: globala aktier, nominella räntor, svenska aktier, reala räntor, krediter, fastigheter,
  /// konsumentpriser, skatteunderlag, kostnadsindex, kort ränta, lång ränta.
  static let defaults = CorrelationMatrix(
    11,
    [
      (0, 1, 0.05), (0, 2, 0.72), (0, 4, 0.4), (0, 6, -0.20), (0, 7, -0.15), (0, 9, -0.09), (0, 10, -0.10),
      (1, 2, -0.10), (1, 3, 0.5), (1, 4, 0.3), (1, 6, 0.05), (1, 9, -0.25), (1, 10, -0.45),
      (2, 4, 0.4), (2, 5, 0.3), (2, 6, -0.20), (2, 7, -0.20), (2, 9, -0.07), (2, 10, -0.10),
      (3, 10, -0.3), (5, 10, -0.2),
      (6, 7, 0.15), (6, 8, 0.5), (6, 9, 0.10), (6, 10, 0.15),
      (7, 8, 0.3), (7, 9, 0.18), (7, 10, 0.10), (9, 10, 0.45),
    ]
  )

  /// The defaults with three mistakes: reala räntor rise with the long rate, and fastigheter follow Swedish equities all but
  /// wholly while they go against global ones. Two negative eigenvalues.
  static let mistaken: CorrelationMatrix = {
    var matrix = defaults
    matrix[3, 10] = 0.8
    matrix[2, 5] = 0.95
    matrix[0, 5] = -0.3
    return matrix
  }()

  /// The cosines between so many random directions in so many dimensions: semi-definite when the latter are fewer.
  static func random(_ count: Int, dimensions: Int, seed: UInt64) -> CorrelationMatrix {
    let vectors = (0..<count).map { variable in
      let key = DrawKey(seed: seed, variable: UInt32(variable), year: dimensions)
      let vector = (0..<dimensions).map { inverseNormal(key.uniform(path: UInt64($0))) }
      let length = dot(vector, vector).squareRoot()
      return vector.map { $0 / length }
    }
    var matrix = CorrelationMatrix(identity: count)
    for i in 0..<count { for j in 0..<i { matrix[i, j] = min(1, max(-1, dot(vectors[i], vectors[j]))) } }
    return matrix
  }

  /// Every pair at random between −1 and 1: from three variables on mostly not semi-definite.
  static func haphazard(_ count: Int, seed: UInt64) -> CorrelationMatrix {
    var matrix = CorrelationMatrix(identity: count)
    for i in 0..<count {
      let key = DrawKey(seed: seed, variable: UInt32(i), year: count)
      for j in 0..<i { matrix[i, j] = 2 * key.uniform(path: UInt64(j)) - 1 }
    }
    return matrix
  }

  /// The first k variables alone.
  func leading(_ k: Int) -> CorrelationMatrix {
    var matrix = CorrelationMatrix(identity: k)
    for i in 0..<k { for j in 0..<i { matrix[i, j] = self[i, j] } }
    return matrix
  }

  /// The greatest difference between an entry and what a factor's product gives; infinite when it is not lower triangular.
  func residual(of factor: [Double]) -> Double {
    guard factor.count == count * count else { return .infinity }
    var greatest = 0.0
    for i in 0..<count {
      for j in 0..<count {
        if j > i && factor[i * count + j] != 0 { return .infinity }
        let product = (0..<count).reduce(0) { $0 + factor[i * count + $1] * factor[j * count + $1] }
        greatest = max(greatest, (product - self[i, j]).magnitude)
      }
    }
    return greatest
  }

  /// √ Σ (a − b)² over all entries.
  func distance(to other: CorrelationMatrix) -> Double {
    var sum = 0.0
    for i in 0..<count { for j in 0..<count { sum += (self[i, j] - other[i, j]) * (self[i, j] - other[i, j]) } }
    return sum.squareRoot()
  }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
