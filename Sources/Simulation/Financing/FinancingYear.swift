import Numerics

/// FinancingYear: a year's interest, per path in whole kronor with the sign of the accounts.
public struct FinancingYear: Sendable {
  /// On loans, negative.
  public var cost = Lanes.zero
  /// On liquidity.
  public var income = Lanes.zero

  /// No interest.
  public init() {}

  /// What it adds to the result.
  @inline(__always)
  public var result: Lanes { cost + income }
}
