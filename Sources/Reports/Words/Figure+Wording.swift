import Analysis
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
    default: preconditionFailure("every other figure is a row of the income statement")
    }
  }
}
