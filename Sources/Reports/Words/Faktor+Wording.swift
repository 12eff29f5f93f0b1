import Scenarios
import Simulation

extension Faktor {
  /// What sentences call it, in the middle of one.
  public var wording: Wording {
    switch self {
    case .avvikelse:
      Wording(sv: "avvikelsen från planens resultat", en: "the deviation from the planned result")
    case .globalaAktier: Wording(sv: "avkastningen på globala aktier", en: "the return on global equities")
    case .nominellaRäntor: Wording(sv: "avkastningen på nominella räntor", en: "the return on nominal bonds")
    case .svenskaAktier: Wording(sv: "avkastningen på svenska aktier", en: "the return on Swedish equities")
    case .realaRäntor: Wording(sv: "avkastningen på reala räntor", en: "the return on real-rate bonds")
    case .krediter: Wording(sv: "avkastningen på krediter", en: "the return on credits")
    case .fastigheter: Wording(sv: "avkastningen på fastigheter", en: "the return on real estate")
    case .konsumentpriser: Wording(sv: "konsumentpriserna", en: "consumer prices")
    case .skatteunderlag: Wording(sv: "skatteunderlagets tillväxt", en: "growth of the tax base")
    case .kostnadsindex: Wording(sv: "kostnadsindex", en: "the cost index")
    case .kortRänta: Wording(sv: "den korta räntan", en: "the short rate")
    case .långRänta: Wording(sv: "den långa räntan", en: "the long rate")
    case .egetSkatteunderlag:
      Wording(
        sv: "det egna skatteunderlagets tillväxt utöver rikets", en: "own growth of the tax base beyond the country's")
    case .slutavräkningsprognos:
      Wording(sv: "decemberprognosen för slutavräkningen", en: "December's forecast of the tax settlement")
    }
  }

  /// What sentences call a factor by its key; an own one by the key itself.
  static func wording(_ key: String) -> Wording {
    allCases.first { $0.nyckel == key }?.wording ?? Wording(verbatim: key)
  }
}
