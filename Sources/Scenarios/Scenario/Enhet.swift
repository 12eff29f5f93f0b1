/// Enhet: the unit in which a scenario states its amounts; inside, every amount is whole kronor.
public enum Enhet: String, Sendable, CaseIterable {
  /// Kronor.
  case kr
  /// Tusental kronor.
  case tkr
  /// Miljoner kronor.
  case mnkr

  /// Power of ten between the unit and one krona.
  public var power: Int {
    switch self {
    case .kr: 0
    case .tkr: 3
    case .mnkr: 6
    }
  }
}
