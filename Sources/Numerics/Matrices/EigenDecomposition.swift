/// The eigenvalues and eigenvectors of a symmetric matrix with entries of a size about 1, by Jacobi's rotations.
///
/// A = Σ λₖ vₖ vₖᵀ. Each rotation of rows and columns p and q makes their common entry zero; taken row by row, with angles of at most
/// 45°, sweep after sweep, the entries off the diagonal vanish, at last quadratically (six or seven sweeps for 11 variables, nine for
/// 64). Errors are a few units of the greatest eigenvalue's last place.
///
/// Sources: Jacobi (1846); Forsythe and Henrici, "The cyclic Jacobi method for computing the principal values of a complex matrix",
/// Transactions of the AMS 94 (1960), 1–23; Rutishauser, "The Jacobi method for real symmetric matrices", Numerische Mathematik 9
/// (1966), 1–10, for the form of the rotation. Checked against mpmath and by putting the matrix together again.
struct EigenDecomposition {
  /// λₖ, not sorted.
  private(set) var values: [Double]

  /// vₖ as row k.
  private(set) var vectors: [Double]

  private let count: Int
  /// What remains of the matrix, row by row.
  private var rest: [Double]

  init(symmetric matrix: [Double], count: Int) {
    precondition(matrix.count == count * count, "a square matrix")
    self.count = count
    rest = matrix
    vectors = CorrelationMatrix(identity: count).values
    values = []
    let negligible = matrix.reduce(0) { max($0, $1.magnitude) } * 0x1p-60
    var sweeps = 0
    while sweep(negligible: negligible) {
      sweeps += 1
      precondition(sweeps < 50, "Jacobi's rotations converge in a few sweeps")
    }
    values = (0..<count).map { rest[$0 * count + $0] }
  }

  /// Every pair once, row by row; false when there was nothing left to rotate.
  private mutating func sweep(negligible: Double) -> Bool {
    var hasRotated = false
    for p in 0..<max(count - 1, 0) {
      for q in (p + 1)..<count where rest[p * count + q].magnitude > negligible {
        rotate(p, q)
        hasRotated = true
      }
    }
    return hasRotated
  }

  /// With cot 2φ = (a_qq − a_pp) / 2a_pq the smaller root of tan² φ + 2 cot 2φ tan φ = 1 is the tangent.
  private mutating func rotate(_ p: Int, _ q: Int) {
    let entry = rest[p * count + q]
    let cotangent = (rest[q * count + q] - rest[p * count + p]) / (2 * entry)
    let smaller = 1 / (cotangent.magnitude + heronRoot(cotangent * cotangent + 1))
    let tangent = cotangent < 0 ? -smaller : smaller
    let cosine = 1 / heronRoot(tangent * tangent + 1)
    let sine = tangent * cosine
    // The change, not the new value, is computed: tan ½φ keeps the small terms.
    let half = sine / (1 + cosine)
    rest[p * count + p] -= tangent * entry
    rest[q * count + q] += tangent * entry
    rest[p * count + q] = 0
    rest[q * count + p] = 0
    for k in 0..<count {
      if k != p && k != q {
        let (g, h) = (rest[p * count + k], rest[q * count + k])
        let (turnedG, turnedH) = (g - sine * (h + g * half), h + sine * (g - h * half))
        rest[p * count + k] = turnedG
        rest[k * count + p] = turnedG
        rest[q * count + k] = turnedH
        rest[k * count + q] = turnedH
      }
      let (v, w) = (vectors[p * count + k], vectors[q * count + k])
      vectors[p * count + k] = v - sine * (w + v * half)
      vectors[q * count + k] = w + sine * (v - w * half)
    }
  }
}
