/// Enhet: the unit in which a scenario states its amounts and reports show them; inside, every amount is whole kronor.
public enum Enhet: String, Sendable, Hashable, CaseIterable {
  /// Kronor.
  case kr
  /// Thousands of kronor (tusen kronor).
  case tkr
  /// Millions of kronor (miljoner kronor).
  case mnkr

  /// The power of ten: one unit is 10^`power` kronor.
  public var power: Int {
    switch self {
    case .kr: 0
    case .tkr: 3
    case .mnkr: 6
    }
  }
}
