import Simulation

/// Kalibrering: the default uncertainty, so that a scenario can start without estimating anything. `check` prints each value with
/// what it rests on (`KalibreringsGrund` in Reports); every one can be overridden.
public enum Kalibrering {
  /// Deviation of a summary scenario's result, percent of skatter och bidrag.
  public static let avvikelse = (ar: hundradelar(70), sigma: hundradelar(240))
  /// Precision of a budget stated by lines, percent of net cost: what no factor explains.
  public static let budgetprecision = (ar: hundradelar(50), sigma: hundradelar(150))
  /// Standard error in August of the forecast of the year's result, percent of skatter och bidrag.
  public static let prognosfel = hundradelar(80)
  /// What remains of an own deviation of the tax base after utjämning, percent: the own skattesats less länsvis skattesats, 95 (kommuner)
  /// or 90 percent (regioner) of the mean rate of 2003, is about a tenth of the own one.
  public static let egetGenomslag = hundradelar(1_000)
  /// Garantinivån of inkomstutjämningen, percent of medelskattekraften (lag (2004:773)).
  public static let garantinivå = hundradelar(11_500)
  /// Real discount rate of the pension debt, percent.
  public static let realRänta = hundradelar(100)
  /// Years of crisis, when a scenario asks for them.
  public static let krisår = (sannolikhet: hundradelar(500), skala: hundradelar(250), förskjutning: hundradelar(100))
  /// The month after which a running year's forecast is taken to be made where the scenario does not say.
  ///
  /// A delårsrapport covers at most two thirds of the year (LKBR 13 kap. 1 §).
  public static let prognosmånad = 8

  /// The built-in factors that are no asset classes, in the order of `Faktor`.
  public static let faktorer: [Faktorantagande] = [
    faktor(.konsumentpriser, medel: 200, ar: 50, sigma: 105),
    faktor(.skatteunderlag, medel: 380, ar: 42, sigma: 123),
    faktor(.kostnadsindex, medel: 320, ar: 30, sigma: 120),
    faktor(.kortRänta, medel: 200, ar: 71, sigma: 100),
    faktor(.långRänta, medel: 250, ar: 81, sigma: 60),
    faktor(.egetSkatteunderlag, medel: 0, ar: 10, sigma: 70),
    faktor(.slutavräkningsprognos, medel: 0, ar: 0, sigma: 30),
  ]

  /// Mean return, σ and direct yield of a built-in class of assets, percent a year.
  public static func avkastning(_ slag: Faktor) -> Tillgångsslag.Avkastning {
    switch slag {
    case .globalaAktier: egen(650, 1650, direkt: 250)
    case .nominellaRäntor: egen(280, 400, direkt: 280)
    case .svenskaAktier: egen(650, 2100, direkt: 250)
    case .realaRäntor: egen(250, 500, direkt: 250)
    case .krediter: egen(380, 500, direkt: 380)
    case .fastigheter: egen(450, 800, direkt: 350)
    default: preconditionFailure("not a class of assets")
    }
  }

  private static func egen(_ medel: Int64, _ sigma: Int64, direkt: Int64) -> Tillgångsslag.Avkastning {
    .egen(medel: hundradelar(medel), sigma: hundradelar(sigma), direkt: hundradelar(direkt))
  }

  private static func faktor(_ faktor: Faktor, medel: Int64, ar: Int64, sigma: Int64) -> Faktorantagande {
    Faktorantagande(
      faktor.nyckel, faktor, medel: hundradelar(medel), ar: hundradelar(ar), sigma: hundradelar(sigma))
  }

  private static func hundradelar(_ antal: Int64) -> Decimaltal { Decimaltal(hundradelar: antal) }
}
