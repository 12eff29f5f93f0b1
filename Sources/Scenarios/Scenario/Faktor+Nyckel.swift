import Simulation

extension Faktor {
  /// The key in scenario files and in JSON output.
  public var nyckel: String {
    switch self {
    case .avvikelse: "avvikelse"
    case .globalaAktier: "globala_aktier"
    case .nominellaRäntor: "nominella_räntor"
    case .svenskaAktier: "svenska_aktier"
    case .realaRäntor: "reala_räntor"
    case .krediter: "krediter"
    case .fastigheter: "fastigheter"
    case .konsumentpriser: "konsumentpriser"
    case .skatteunderlag: "skatteunderlag"
    case .kostnadsindex: "kostnadsindex"
    case .kortRänta: "kort_ränta"
    case .långRänta: "lång_ränta"
    case .egetSkatteunderlag: "eget_skatteunderlag"
    case .slutavräkningsprognos: "slutavräkningsprognos"
    }
  }

  /// The key of the class whose return is kort ränta.
  public static let likvidaMedel = "likvida_medel"
}
