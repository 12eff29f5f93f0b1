import Analysis
import Scenarios
import Simulation

extension Figure {
  /// What reports call it.
  public var wording: Wording {
    if let storhet = Storhet.allCases.first(where: { post != nil && $0.post == post }) { return storhet.wording }
    return switch self {
    case .åretsResultat: Storhet.åretsResultat.wording
    case .resultatEfterBalanskravsjusteringar: Storhet.resultatEfterBalanskravsjusteringar.wording
    case .balanskravsresultat: Storhet.balanskravsresultat.wording
    case .kvarAttÅterställa: Storhet.kvarAttÅterställa.wording
    case .resultatreserv: Storhet.resultatreserv.wording
    case .resultatutjämningsreserv: Storhet.resultatutjämningsreserv.wording
    case .marknadsvärde: Wording(sv: "Placeringarnas marknadsvärde", en: "Market value of the placements")
    case .övervärde: Wording(sv: "Placeringarnas övervärde", en: "Unrealised gains on the placements")
    case .realiserat: Wording(sv: "Realiserade vinster", en: "Realised gains")
    case .direktavkastning: Wording(sv: "Direktavkastning", en: "Direct yield")
    case .nettoinvesteringar: Wording(sv: "Nettoinvesteringar", en: "Net investments")
    case .låneskuld: Wording(sv: "Låneskuld", en: "Debt")
    case .likvidaMedel: Wording(sv: "Likvida medel", en: "Cash")
    case .egetKapital: Wording(sv: "Eget kapital", en: "Equity")
    case .resultatandel: Storhet.resultatandel.wording
    case .självfinansieringsgrad: Storhet.självfinansieringsgrad.wording
    case .soliditet: Storhet.soliditet.wording
    case .soliditetInklusiveAnsvarsförbindelse: Storhet.soliditetInklusiveAnsvarsförbindelse.wording
    case .nettokostnadsandel: Storhet.nettokostnadsandel.wording
    case .nettokostnadsandelInklusiveFinansnetto: Storhet.nettokostnadsandelInklusiveFinansnetto.wording
    default: preconditionFailure("every other figure is a row of the income statement")
    }
  }
}
