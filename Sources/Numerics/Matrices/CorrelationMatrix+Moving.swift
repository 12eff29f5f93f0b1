extension CorrelationMatrix {
  /// The possible matrix nearest in the sum of squared differences when only some pairs may move and all others stay as they are.
  ///
  /// As `nearest`, but the second move puts the other pairs back as well as the diagonal: both are projections on convex sets, so that
  /// Dykstra's correction makes the limit the nearest here too. It presumes that there is a possible matrix with the other pairs as they are,
  /// and ends when no entry moves by 10⁻⁷; at the limit an eigenvalue is zero, here within about as much of it on either side.
  ///
  /// Source: Higham (2002) as for `nearest`; Boyle and Dykstra, "A method for finding projections onto the intersection of convex sets in
  /// Hilbert spaces", Lecture Notes in Statistics 37 (1986), 28–47. Checked against a quasi-Newton minimisation in scipy.
  public func nearest(moving pairs: [(Int, Int)]) -> CorrelationMatrix {
    let n = count
    var moves = [Bool](repeating: false, count: n * n)
    for (i, j) in pairs {
      moves[i * n + j] = true
      moves[j * n + i] = true
    }
    var nearest = values
    var correction = [Double](repeating: 0, count: n * n)
    for _ in 0..<500 {
      let start = zip(nearest, correction).map { $0 - $1 }
      correction = Self.negativePart(of: start, count: n)
      var greatestMove = 0.0
      for index in moves.indices where moves[index] {
        let moved = start[index] + correction[index]
        greatestMove = max(greatestMove, (moved - nearest[index]).magnitude)
        nearest[index] = moved
      }
      if greatestMove <= 1e-7 { break }
    }
    var result = self
    for (i, j) in pairs { result[i, j] = min(1, max(-1, nearest[i * n + j])) }
    return result
  }
}
