import Numerics

/// InvestmentsState: the book value of each asset on eight paths, whole kronor, and how prices have gone.
public struct InvestmentsState: Sendable {
  var books: [Lanes]
  /// The level of the factor that prices follow against its planned level.
  var level = Lanes(repeating: 1)

  /// The assets when the first simulated year opens.
  public init(_ investments: Investments) { books = investments.assets.map { Lanes(repeating: $0.opening) } }

  /// Takes over another state of the same assets without allocating.
  mutating func takeOver(_ other: InvestmentsState) {
    level = other.level
    for index in books.indices { books[index] = other.books[index] }
  }
}
