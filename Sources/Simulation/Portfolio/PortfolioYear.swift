import Numerics

/// PortfolioYear: what a year's portfolio brought to the result, per path in whole kronor.
public struct PortfolioYear: Sendable {
  /// Dividends, coupons and interest.
  public var directYield = Lanes.zero
  /// Gains less losses on what was sold.
  public var realised = Lanes.zero
  /// The fee, a cost.
  public var fee = Lanes.zero
  /// Change in market value that was not paid out.
  public var priceChange = Lanes.zero
  /// Money from outside: contributions less withdrawals, as far as these could be met.
  public var netFlow = Lanes.zero

  /// Nothing happened.
  public init() {}

  /// What it adds to the result.
  public var result: Lanes { realised + directYield - fee }
}
