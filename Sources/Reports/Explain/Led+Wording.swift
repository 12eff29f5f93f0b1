import Analysis
import Scenarios

extension Förklaring.Led {
  /// What the node is called.
  public var wording: Wording {
    switch self {
    case .storhet(let storhet, let år):
      Wording(sv: "\(storhet.wording.sv) \(år)", en: "\(storhet.wording.en) \(år)")
    case .utredningsrad(let post, let reserv): post.wording(reserv)
    case .rad(_, let namn): Wording(verbatim: namn)
    case .balansering(let enhet):
      enhet.map { Wording(verbatim: $0) } ?? Wording(sv: "centralt", en: "centre")
    case .buffert: Wording(sv: "buffert i planens kostnad", en: "buffer in the plan's cost")
    case .åtgärd(let namn): Wording(sv: "Åtgärd: \(namn)", en: "Measure: \(namn)")
    case .angivet: Wording(sv: "angivet i scenariot", en: "stated in the scenario")
    case .framskrivet(let år): Wording(sv: "framskrivet från \(år)", en: "carried on from \(år)")
    case .planeradeVinster: Wording(sv: "planerade realiserade vinster", en: "planned realised gains")
    case .engångsposter:
      Wording(sv: "balanskravsjusteringar som inte upprepas", en: "balance adjustments that are not repeated")
    case .underskott(let från, let senast):
      Wording(sv: "underskott \(från), senast \(senast)", en: "deficit of \(från), by \(senast)")
    case .nyttUnderskott: Wording(sv: "årets eget underskott", en: "the year's own deficit")
    case .beslut(let skäl): Wording(sv: "beslut: \(skäl)", en: "decision: \(skäl)")
    case .ingående: Wording(sv: "vid årets början", en: "at the start of the year")
    case .täljare(let slag): slag.numerator
    case .nämnare(let slag): slag.denominator
    case .balanspost(let post): post.wording
    case .reserverat: Wording(sv: "reserverat", en: "reserved")
    case .använt: Wording(sv: "använt", en: "used")
    case .upplöst: Wording(sv: "upplöst vid utgången av 2033", en: "dissolved at the end of 2033")
    }
  }
}

extension Balanspost {
  fileprivate var wording: Wording {
    switch self {
    case .egetKapital: Wording(sv: "eget kapital", en: "equity")
    case .tillgångar: Wording(sv: "totala tillgångar", en: "total assets")
    case .anläggningstillgångar: Wording(sv: "anläggningstillgångar", en: "fixed assets")
    case .avsättningar: Wording(sv: "avsättningar", en: "provisions")
    case .ansvarsförbindelse: Wording(sv: "ansvarsförbindelse", en: "pension liability")
    case .ansvarsförbindelseLöneskatt:
      Wording(sv: "löneskatt på ansvarsförbindelsen", en: "payroll tax on the pension liability")
    }
  }
}

extension Nyckeltalsvärde.Slag {
  fileprivate var numerator: Wording {
    switch self {
    case .resultatandel: Wording(sv: "årets resultat", en: "result for the year")
    case .självfinansieringsgrad:
      Wording(sv: "årets resultat + avskrivningar", en: "result for the year + depreciation")
    case .soliditet: Wording(sv: "eget kapital", en: "equity")
    case .soliditetInklusiveAnsvarsförbindelse:
      Wording(sv: "eget kapital − ansvarsförbindelse", en: "equity − pension liability")
    case .nettokostnadsandel: Wording(sv: "nettokostnader", en: "net costs")
    case .nettokostnadsandelInklusiveFinansnetto:
      Wording(sv: "nettokostnader − finansnetto", en: "net costs − financial net")
    }
  }

  fileprivate var denominator: Wording {
    switch self {
    case .resultatandel, .nettokostnadsandel, .nettokostnadsandelInklusiveFinansnetto:
      Wording(sv: "skatter, generella statsbidrag och utjämning", en: "taxes, grants and equalisation")
    case .självfinansieringsgrad: Wording(sv: "nettoinvesteringar", en: "net investments")
    case .soliditet, .soliditetInklusiveAnsvarsförbindelse: Wording(sv: "totala tillgångar", en: "total assets")
    }
  }
}
