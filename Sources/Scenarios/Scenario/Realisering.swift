/// Realisering: how much of the unrealised gain is realised in the years in which it may be.
public struct Realisering: Sendable, Equatable {
  /// The rules.
  public enum Regel: Sendable, Equatable {
    /// Nothing beyond what rebalancing and withdrawals realise.
    case ingen
    /// A share of the portfolio is sold and bought again, losses too.
    case andel(Decimaltal)
    /// This much gain a year, never more than there is; what rebalancing and withdrawals realise counts.
    case belopp(Int64)
    /// What the restoration due by the year still needs as far as known when it is decided, plus a margin, at most `tak` (nil:
    /// no limit but what there is).
    case vidBehov(tak: Int64?, säkerhetsmarginal: Int64)
  }

  /// The rule.
  public var regel = Regel.ingen
  /// First year, when stated; `Scenario.realiseringsår` is what comes of it.
  public var från: Int?
  /// Last year, likewise.
  public var till: Int?

  /// Nothing is realised.
  public init() {}
}
