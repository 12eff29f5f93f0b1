import Simulation

extension Figure {
  /// The name in JSON output; `Storhet`'s where it is one.
  public var nyckel: String {
    if let post { return post.nyckel }
    return switch self {
    case .åretsResultat: Storhet.åretsResultat.rawValue
    case .resultatEfterBalanskravsjusteringar: Storhet.resultatEfterBalanskravsjusteringar.rawValue
    case .balanskravsresultat: Storhet.balanskravsresultat.rawValue
    case .kvarAttÅterställa: Storhet.kvarAttÅterställa.rawValue
    case .resultatreserv: Storhet.resultatreserv.rawValue
    case .resultatutjämningsreserv: Storhet.resultatutjämningsreserv.rawValue
    case .marknadsvärde: "marknadsvärde"
    case .övervärde: "övervärde"
    case .realiserat: "realiserade_vinster"
    case .direktavkastning: "direktavkastning"
    case .nettoinvesteringar: "nettoinvesteringar"
    case .låneskuld: "låneskuld"
    case .likvidaMedel: "likvida_medel"
    case .egetKapital: "eget_kapital"
    case .resultatandel: Storhet.resultatandel.rawValue
    case .självfinansieringsgrad: Storhet.självfinansieringsgrad.rawValue
    case .soliditet: Storhet.soliditet.rawValue
    case .soliditetInklusiveAnsvarsförbindelse: Storhet.soliditetInklusiveAnsvarsförbindelse.rawValue
    case .nettokostnadsandel: Storhet.nettokostnadsandel.rawValue
    case .nettokostnadsandelInklusiveFinansnetto: Storhet.nettokostnadsandelInklusiveFinansnetto.rawValue
    default: preconditionFailure("every other figure is a row of the income statement")
    }
  }
}
