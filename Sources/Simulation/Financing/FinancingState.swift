import Numerics

/// FinancingState: the balance sheet and the fixed loans on eight paths.
public struct FinancingState: Sendable {
  /// The balance sheet when the latest year closed.
  public var sheet: BalanceSheet
  /// Of the debt, the part whose interest is fixed, whole kronor.
  var fixed: Lanes
  /// Average rate of that part, a share.
  var fixedRate: Lanes

  /// What there is when the first simulated year opens.
  public init(_ financing: Financing) {
    sheet = financing.opening
    fixed = (financing.opening.debt * Lanes(repeating: financing.fixedShare)).roundedToKrona
    fixedRate = Lanes(repeating: financing.fixedRate)
  }
}
