import Numerics

/// PortfolioState: the portfolio on eight paths, whole kronor per class.
public struct PortfolioState: Sendable {
  /// Market value per class.
  public internal(set) var values: [Lanes]
  /// Acquisition cost per class.
  public internal(set) var costs: [Lanes]

  /// The portfolio at its valuation.
  public init(_ portfolio: Portfolio) {
    values = portfolio.classes.map { Lanes(repeating: $0.value) }
    costs = portfolio.classes.map { Lanes(repeating: $0.cost) }
  }

  /// Takes over another state of the same portfolio without allocating.
  mutating func takeOver(_ other: PortfolioState) {
    for index in values.indices {
      values[index] = other.values[index]
      costs[index] = other.costs[index]
    }
  }

  /// Market value of the whole.
  public var value: Lanes { values.reduce(.zero, +) }
  /// Acquisition cost of the whole.
  public var cost: Lanes { costs.reduce(.zero, +) }
  /// Övervärde, A = V − C.
  public var gain: Lanes { value - cost }
}
