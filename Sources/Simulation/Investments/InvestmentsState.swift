import Numerics

/// InvestmentsState: the book value of each asset on eight paths, whole kronor.
public struct InvestmentsState: Sendable {
  var books: [Lanes]

  /// The assets when the first simulated year opens.
  public init(_ investments: Investments) { books = investments.assets.map { Lanes(repeating: $0.opening) } }

  /// Takes over another state of the same assets without allocating.
  mutating func takeOver(_ other: InvestmentsState) {
    for index in books.indices { books[index] = other.books[index] }
  }
}
