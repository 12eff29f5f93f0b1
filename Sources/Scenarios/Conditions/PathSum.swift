import Numerics
import Simulation

/// PathSum: a figure over some years as each path has it: weighted cells of a simulation, and what is the same on every path.
///
/// A key figure against a limit of p per cent is one too: T / N ≥ p % is 100 T − p N ≥ 0, in whole numbers and so exact.
public struct PathSum: Sendable, Equatable {
  /// A cell of `Layout` and how often it counts.
  public struct Term: Sendable, Equatable {
    /// The cell.
    public let cell: Int
    /// Its weight.
    public let weight: Int64
  }

  /// What differs from path to path.
  public private(set) var terms: [Term] = []
  /// What does not.
  public private(set) var known: Int128 = 0

  /// Nothing.
  init() {}

  /// Whether a Double holds it exactly on every path whose cells can be tallied.
  public var isSmall: Bool {
    let weights = terms.reduce(Int128(0)) { $0 + Int128($1.weight.magnitude) }
    return weights * Int128(RowTally.limit) + abs(known) <= 9_007_199_254_740_992
  }

  mutating func add(cell: Int, weight: Int64) { terms.append(Term(cell: cell, weight: weight)) }

  mutating func add(known amount: Int128) { known += amount }

  /// Adds another, so many times.
  mutating func add(_ other: PathSum, times factor: Int64) {
    terms += other.terms.map { Term(cell: $0.cell, weight: $0.weight * factor) }
    known += other.known * Int128(factor)
  }
}
