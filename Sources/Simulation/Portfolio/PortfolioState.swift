import Numerics

/// PortfolioState: the portfolio on eight paths, whole kronor per class.
public struct PortfolioState: Sendable {
  /// What a class is worth and what it cost.
  struct Holding: Sendable {
    var value: Lanes
    var cost: Lanes

    /// Övervärde, negative for a loss.
    @inline(__always) var gain: Lanes { value - cost }
  }

  var holdings: [Holding]

  /// The portfolio at its valuation.
  public init(_ portfolio: Portfolio) {
    holdings = portfolio.classes.map {
      Holding(value: Lanes(repeating: $0.value), cost: Lanes(repeating: $0.cost))
    }
  }

  /// Takes over another state of the same portfolio without allocating.
  mutating func takeOver(_ other: PortfolioState) {
    for index in holdings.indices { holdings[index] = other.holdings[index] }
  }

  /// Market value of the whole.
  public var value: Lanes {
    var sum = Lanes.zero
    for holding in holdings { sum += holding.value }
    return sum
  }

  /// Övervärde of the whole, A = V − C.
  public var gain: Lanes {
    var sum = Lanes.zero
    for holding in holdings { sum += holding.gain }
    return sum
  }

  /// The gains there are to realise; losses are not taken off, since they need not be realised.
  var realisable: Lanes {
    var sum = Lanes.zero
    for holding in holdings { sum += holding.gain.positivePart }
    return sum
  }

  /// Market value and acquisition cost of each class.
  public var classes: [(value: Lanes, cost: Lanes)] { holdings.map { ($0.value, $0.cost) } }
}
