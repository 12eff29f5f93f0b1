import Analysis
import Scenarios
import Simulation

extension Figure {
  /// What reports call it.
  public var wording: Wording {
    switch self {
    case .åretsResultat: Storhet.åretsResultat.wording
    case .resultatEfterBalanskravsjusteringar: Storhet.resultatEfterBalanskravsjusteringar.wording
    case .balanskravsresultat: Storhet.balanskravsresultat.wording
    case .kvarAttÅterställa: Storhet.kvarAttÅterställa.wording
    case .resultatreserv: Storhet.resultatreserv.wording
    case .resultatutjämningsreserv: Storhet.resultatutjämningsreserv.wording
    case .marknadsvärde: Wording(sv: "Placeringarnas marknadsvärde", en: "Market value of the placements")
    case .övervärde: Wording(sv: "Placeringarnas övervärde", en: "Unrealised gains on the placements")
    case .realiserat: Wording(sv: "Realiserade vinster", en: "Realised gains")
    case .verksamhetensIntäkter, .verksamhetensKostnader, .avskrivningar, .skatteintäkter, .statsbidragOchUtjämning,
      .finansiellaIntäkter, .finansiellaKostnader, .extraordinäraPoster:
      Storhet(rawValue: nyckel)!.wording
    case .direktavkastning: Wording(sv: "Direktavkastning", en: "Direct yield")
    }
  }
}
