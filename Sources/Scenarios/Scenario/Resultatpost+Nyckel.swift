import Simulation

extension Resultatpost {
  /// The key of the row in scenario files and in JSON output.
  public var nyckel: String {
    switch self {
    case .verksamhetensIntäkter: "verksamhetens_intäkter"
    case .verksamhetensKostnader: "verksamhetens_kostnader"
    case .avskrivningar: "avskrivningar"
    case .skatteintäkter: "skatteintäkter"
    case .statsbidragOchUtjämning: "generella_statsbidrag_och_utjämning"
    case .finansiellaIntäkter: "finansiella_intäkter"
    case .finansiellaKostnader: "finansiella_kostnader"
    case .extraordinäraPoster: "extraordinära_poster"
    }
  }

  /// Whether the accounts show the row as cost (negative or zero).
  public var ärKostnad: Bool {
    switch self {
    case .verksamhetensKostnader, .avskrivningar, .finansiellaKostnader: true
    default: false
    }
  }
}
