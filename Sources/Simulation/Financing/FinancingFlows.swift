import Numerics

/// FinancingFlows: what of a closed year moves the balance sheet, per path in whole kronor.
public struct FinancingFlows: Sendable {
  /// Årets resultat, unrealised changes in value included.
  public var result = Lanes.zero
  /// Avskrivningar, negative as in the accounts: a cost without a payment.
  public var depreciation = Lanes.zero
  /// Nettoinvesteringar, positive when money was spent.
  public var investments = Lanes.zero
  /// Change of avsättningar: cost that is not paid yet, less what was paid of older cost.
  public var provisions = Lanes.zero
  /// Of the result, what the placements brought: realised, direct yield, fee and unrealised.
  public var placementsResult = Lanes.zero
  /// Of that and of money taken out of the placements or put into them, what came to the cash; negative for what left it.
  public var placementsCash = Lanes.zero

  /// Nothing happened.
  public init() {}

  /// What the year brought in cash before anything is borrowed or repaid.
  @inline(__always)
  public var cash: Lanes {
    result - placementsResult + placementsCash - depreciation + provisions - investments
  }
}
