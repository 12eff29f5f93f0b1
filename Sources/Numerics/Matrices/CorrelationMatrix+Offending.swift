extension CorrelationMatrix {
  /// Of the stated pairs, or of all when none is stated, the one that `nearest` must change most; nil when R is positive semi-definite.
  ///
  /// Changes within a millionth of the greatest are equal, since rounding would choose between them, and the first in order is taken.
  public func offendingPair(among stated: [(Int, Int)]) -> (Int, Int)? {
    guard cholesky() == nil else { return nil }
    let nearest = nearest()
    let pairs = stated.isEmpty ? allPairs : stated
    let changes = pairs.map { i, j in (nearest[i, j] - self[i, j]).magnitude }
    let greatest = changes.reduce(0, max)
    return zip(pairs, changes).first { $0.1 >= greatest - 1e-6 }?.0
  }

  private var allPairs: [(Int, Int)] {
    (0..<count).flatMap { i in ((i + 1)..<count).map { (i, $0) } }
  }
}
