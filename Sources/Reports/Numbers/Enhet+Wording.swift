import Scenarios

extension Enhet {
  /// What tables call the unit.
  public var wording: Wording {
    switch self {
    case .kr: Wording(sv: "kr", en: "SEK")
    case .tkr: Wording(sv: "tkr", en: "SEK thousand")
    case .mnkr: Wording(sv: "mnkr", en: "SEK million")
    }
  }
}
