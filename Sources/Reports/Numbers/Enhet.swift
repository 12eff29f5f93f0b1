/// The unit that amounts are shown in; amounts themselves are always whole kronor.
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

  /// What tables call the unit.
  public var wording: Wording {
    switch self {
    case .kr: Wording(sv: "kr", en: "SEK")
    case .tkr: Wording(sv: "tkr", en: "SEK thousand")
    case .mnkr: Wording(sv: "mnkr", en: "SEK million")
    }
  }
}
