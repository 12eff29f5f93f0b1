/// Why correlations are refused, and what would do.
public struct CorrelationRefusal: Sendable, Equatable {
  /// Two factors, the correlation that is stated, and a near one that is possible.
  public struct Pair: Sendable, Equatable {
    /// Key of one factor.
    public let one: String
    /// Key of the other.
    public let other: String
    /// As stated.
    public let stated: Decimaltal
    /// What would do together with the others of the same list.
    public let possible: Decimaltal
  }

  /// The stated pair that is furthest from what is possible.
  public let pair: Pair
  /// What would do for that pair with all others as they are, two decimals; nil where nothing would.
  public let alone: Decimaltal?
  /// The stated pairs that would have to change together, two decimals each; pairs that are not stated stay as they are.
  public let offered: [Pair]
}
