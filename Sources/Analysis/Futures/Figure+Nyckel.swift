import Scenarios
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
    default: preconditionFailure("every other figure is a row of the income statement")
    }
  }
}
