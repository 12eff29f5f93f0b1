import Simulation

extension Kalibrering {
  /// What the lines of a row react to where they do not state it: taxes follow the tax base, costs the cost index.
  public static func reaktioner(_ post: Resultatpost) -> [Resultaträkning.Reaktion] {
    switch post {
    case .skatteintäkter: [.init(Faktor.skatteunderlag.nyckel, Decimaltal(hundradelar: 100))]
    case .verksamhetensKostnader: [.init(Faktor.kostnadsindex.nyckel, Decimaltal(hundradelar: 100))]
    default: []
    }
  }
}
