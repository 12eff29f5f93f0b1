extension CorrelationMatrix {
  /// The least eigenvalue of what `nearest` gives: far above rounding, far below what a correlation's decimals show.
  public static var leastEigenvalue: Double { 1e-8 }

  /// The smallest eigenvalue: below zero, no variables have these correlations. 1 for no variables.
  public var smallestEigenvalue: Double { Self.smallestEigenvalue(of: values, count: count) }

  /// The correlation matrix nearest in the sum of squared differences whose eigenvalues are at least `leastEigenvalue`; itself when it
  /// is one already.
  ///
  /// By turns the matrix is moved to the nearest one without negative eigenvalues and to the nearest one with ones on the diagonal.
  /// Dykstra's correction, by which a move of the first kind takes back what the last such move added, makes the limit the nearest. It ends
  /// when no entry moves by 10⁻¹⁰, and mixes in as much of the identity as the least eigenvalue needs, some 10⁻⁸. Tens of rounds as a rule,
  /// each an eigendecomposition: a millisecond for eleven variables, a quarter of a second for 64, two for 128.
  ///
  /// Source: Higham, "Computing the nearest correlation matrix – a problem from finance", IMA Journal of Numerical Analysis 22 (2002),
  /// 329–343. Checked against his example, NAG's, and Newton's method on the dual problem (Qi and Sun 2006) in mpmath.
  public func nearest() -> CorrelationMatrix {
    guard smallestEigenvalue < Self.leastEigenvalue else { return self }
    let n = count
    var nearest = values
    var correction = [Double](repeating: 0, count: n * n)
    for _ in 0..<Self.maximalRounds {
      let start = zip(nearest, correction).map { $0 - $1 }
      correction = Self.negativePart(of: start, count: n)
      var greatestMove = 0.0
      for i in 0..<n {
        for j in 0..<n {
          let moved = start[i * n + j] + correction[i * n + j]
          greatestMove = max(greatestMove, (moved - nearest[i * n + j]).magnitude)
          nearest[i * n + j] = i == j ? 1 : moved
        }
      }
      if greatestMove <= 1e-10 { break }
    }
    let smallest = Self.smallestEigenvalue(of: nearest, count: n)
    // A thousandth more than needed, so that rounding cannot take the result below.
    let share = max(0, (1.001 * Self.leastEigenvalue - smallest) / (1 - smallest))
    return CorrelationMatrix(count: n, values: nearest).mixed(withIdentity: share)
  }

  /// The nearest matrix with entries of so many decimals, and with eigenvalues still at least `leastEigenvalue`.
  ///
  /// Where rounding made an eigenvalue too small, half a unit of the last decimal of the identity is mixed in before rounding, then one, and so
  /// on: at most as many as there are variables, and the entries move towards zero by no more than that.
  public func nearest(decimals: Int) -> CorrelationMatrix {
    precondition(1...6 ~= decimals, "one to six decimals")
    let nearest = nearest()
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    var (halves, rounded) = (0.0, nearest.rounded(toParts: unit))
    while rounded.smallestEigenvalue < Self.leastEigenvalue {
      halves += 1
      rounded = nearest.mixed(withIdentity: min(1, halves / (2 * unit))).rounded(toParts: unit)
    }
    return rounded
  }

  private static var maximalRounds: Int { 2000 }

  /// (1 − share) R + share · I, whose eigenvalues are (1 − share) λ + share.
  private func mixed(withIdentity share: Double) -> CorrelationMatrix {
    mapped { $0 * (1 - share) }
  }

  /// Entries in whole parts of the unit, half away from zero: the very numbers that their decimals say.
  private func rounded(toParts unit: Double) -> CorrelationMatrix {
    mapped { ($0 * unit).roundedToKrona / unit }
  }

  private func mapped(_ entry: (Double) -> Double) -> CorrelationMatrix {
    var result = CorrelationMatrix(identity: count)
    for i in 0..<count {
      for j in 0..<i { result[i, j] = entry(self[i, j]) }
    }
    return result
  }

  private static func smallestEigenvalue(of matrix: [Double], count: Int) -> Double {
    EigenDecomposition(symmetric: matrix, count: count).values.min() ?? 1
  }

  /// Σ −λₖ vₖ vₖᵀ over the negative eigenvalues: what is least to add so that none is negative.
  static func negativePart(of matrix: [Double], count: Int) -> [Double] {
    let eigen = EigenDecomposition(symmetric: matrix, count: count)
    var part = [Double](repeating: 0, count: count * count)
    for (k, value) in eigen.values.enumerated() where value < 0 {
      for i in 0..<count {
        // The product first, so that both halves have the same bits.
        for j in 0..<count {
          part[i * count + j] -= value * (eigen.vectors[k * count + i] * eigen.vectors[k * count + j])
        }
      }
    }
    return part
  }
}
