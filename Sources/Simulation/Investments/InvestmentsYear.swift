import Numerics

/// InvestmentsYear: what a year's investments came to, per path in whole kronor.
public struct InvestmentsYear: Sendable {
  /// Nettoinvesteringar: spending less grants, positive when money was spent.
  public var spending = Lanes.zero
  /// Avskrivningar, negative as in the accounts.
  public var depreciation = Lanes.zero
  /// Running cost of what is in use, negative.
  public var runningCost = Lanes.zero

  /// Nothing happened.
  public init() {}
}
