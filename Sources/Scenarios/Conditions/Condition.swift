/// Condition: what is demanded of a plan, such as P(planen håller) ≥ 0,9, resultatandel 2026–2028 ≥ 2 % or median(balanskravsresultat.2028) ≥ 0.
public struct Condition: Sendable, Equatable {
  /// The two verdicts of the three-year rule (KL 11 kap. 12 §).
  public enum Subject: String, Sendable, CaseIterable {
    /// Every underskott up to the last plan year is restored in time.
    case planen = "planen håller"
    /// Every underskott that exists when the plan begins is.
    case åtgärdsplanen = "åtgärdsplanen håller"
  }

  /// A figure of a year or over several, by the name it has in JSON output.
  public struct Amount: Sendable, Equatable {
    /// The figure: a `Storhet` or a `Figure`.
    public let name: String
    /// The years: amounts are summed over them, and key figures are sum by sum (Σ / Σ).
    public let years: ClosedRange<Int>

    /// A figure over years.
    public init(_ name: String, _ years: ClosedRange<Int>) {
      self.name = name
      self.years = years
    }

    /// Which key figure it is; nil for an amount.
    public var nyckeltal: Nyckeltalsvärde.Slag? { Nyckeltalsvärde.Slag(rawValue: name) }
  }

  /// On which side of a limit something is to be.
  public enum Side: String, Sendable, CaseIterable {
    case atLeast = "≥"
    case atMost = "≤"
    case above = ">"
    case below = "<"

    /// The side that is left.
    var opposite: Side {
      switch self {
      case .atLeast: .below
      case .atMost: .above
      case .above: .atMost
      case .below: .atLeast
      }
    }
  }

  /// What can happen on a path.
  public enum Event: Sendable, Equatable {
    /// A verdict holds.
    case verdict(Subject)
    /// A figure is on a side of a limit.
    case amount(Amount, Side, Limit)
  }

  /// What is compared.
  public enum Measure: Sendable, Equatable {
    /// The plan itself, without uncertainty: a verdict that holds or not.
    case verdict(Subject)
    /// A figure of the plan itself.
    case plan(Amount)
    /// The probability of an event.
    case probability(Event)
    /// A quantile, percent from 0 to 100, both excluded.
    case quantile(Limit, Amount)
    /// The mean.
    case mean(Amount)
  }

  /// What is compared.
  public let measure: Measure
  /// `.atLeast` or `.atMost`.
  public let side: Side
  /// The limit; nothing for a verdict.
  public let limit: Limit

  /// A comparison.
  public init(_ measure: Measure, _ side: Side, _ limit: Limit) {
    precondition(side == .atLeast || side == .atMost, "a measure is to be at least or at most something")
    self.measure = measure
    self.side = side
    self.limit = limit
  }

  /// That a verdict holds for the plan itself.
  public init(_ subject: Subject) { self.init(.verdict(subject), .atLeast, Limit()) }

  /// The years it is about; nil of a verdict.
  public var years: ClosedRange<Int>? {
    switch measure {
    case .verdict, .probability(.verdict): nil
    case .plan(let amount), .probability(.amount(let amount, _, _)), .quantile(_, let amount), .mean(let amount):
      amount.years
    }
  }

  /// Whether it is about simulated futures.
  public var isSimulated: Bool {
    switch measure {
    case .verdict, .plan: false
    case .probability, .quantile, .mean: true
    }
  }
}
