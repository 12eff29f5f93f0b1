/// Skatteberäkning: what preliminary tax, settlement and utjämning are worked out from beside `skatteunderlag` and `befolkning`
/// (lag (1965:269) 4 §, lag (2004:773)).
public struct Skatteberäkning: Sendable, Equatable {
  /// How the country's tax base per inhabitant is stated.
  public enum Medelskattekraft: Sendable, Equatable {
    /// The own uprated tax base per inhabitant, percent of the country's.
    case andel(Talserie)
    /// The country's uprated one in a year, kronor per inhabitant.
    case kronor(Talserie)
  }

  /// The own skattesats, kronor per hundred.
  public var skattesats = Talserie()
  /// The country's mean one for kommuner or for regioner, kronor per hundred.
  public var riketsSkattesats = Talserie()
  /// The country's tax base per inhabitant.
  public var medelskattekraft = Medelskattekraft.andel(Talserie())
  /// The product of the two uprating factors of a year; where none is stated two years of the country's planned growth.
  public var uppräkning = Talserie()
  /// Planned slutavräkning of a year, kronor per inhabitant; 0 where none is stated.
  public var slutavräkning = Talserie()
  /// Planned slutavräkningsdifferens of the year before, booked in a year, kronor per inhabitant; 0 where none is stated.
  public var slutavräkningsdifferens = Talserie()
  /// Länsvis skattesats of inkomstutjämningen, kronor per hundred.
  public var länsvisSkattesats = Talserie()
  /// Garantinivån of inkomstutjämningen, percent of medelskattekraften.
  public var garantinivå = Kalibrering.garantinivå
  /// Kostnadsutjämning, kronor per inhabitant, negative when paid.
  public var kostnadsutjämning = Talserie()
  /// Regleringspost, kronor per inhabitant, negative when paid.
  public var reglering = Talserie()
  /// Strukturbidrag, kronor per inhabitant.
  public var strukturbidrag = Talserie()
  /// Införandebidrag, kronor per inhabitant; falls by 250 each year after a stated one.
  public var införandebidrag = Talserie()

  /// Nothing stated.
  public init() {}
}
