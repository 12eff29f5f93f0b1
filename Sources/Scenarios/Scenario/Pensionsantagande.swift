/// Pensionsantagande: pensions as a part of the plan with its own mechanics, from the first simulated year on.
///
/// Amounts are whole kronor without löneskatt, magnitudes. A year that states no amount has the last stated one, carried on with what it
/// follows: the prisbasbelopp, for premiums the cost index.
public struct Pensionsantagande: Sendable, Equatable {
  /// When a change of the prisbasbelopp is booked.
  public enum Bokföring: Sendable {
    /// In the year from which it applies.
    case sammaÅr
    /// When the year before closes, since it is known in July of that year.
    case åretFöre
  }

  /// Whether the figures of the plan already hold what is planned here.
  public var ingårIPlanen: Bool
  /// The provision when the first simulated year opens.
  public var avsättning: Int64
  /// Ansvarsförbindelsen at the same time.
  public var ansvarsförbindelse: Int64 = 0
  /// Benefits earned per year that add to the provision.
  public var intjänande = Årsserie()
  /// Payments of the provision per year.
  public var utbetalningar = Årsserie()
  /// Payments of ansvarsförbindelsen in the first simulated year; those of later years follow by `avrinning` and the prisbasbelopp.
  public var utbetalningarAnsvarsförbindelse: Int64 = 0
  /// How much less of ansvarsförbindelsen is paid a year, in fixed prices, percent.
  public var avrinning = Decimaltal.noll
  /// Premiums for the individual part per year.
  public var premier = Årsserie()
  /// Planned growth of the prisbasbelopp per year, hundredths of a percent; else the mean of consumer prices a year earlier.
  public var prisbasbeloppTillväxt = Årsserie()
  /// Real discount rate, percent.
  public var realRänta = Kalibrering.realRänta
  /// Years from whose opening another real discount rate applies, hundredths of a percent: never in the plan's figures already.
  public var ändradRealRänta = Årsserie()
  /// Duration of the debts in years; stated where the rate changes.
  public var duration: Decimaltal?
  /// Särskild löneskatt, percent.
  public var löneskatt: Decimaltal
  /// When a change of the prisbasbelopp is booked.
  public var bokföring = Bokföring.sammaÅr

  /// Pensions with their provision.
  public init(ingårIPlanen: Bool, avsättning: Int64, löneskatt: Decimaltal) {
    self.ingårIPlanen = ingårIPlanen
    self.avsättning = avsättning
    self.löneskatt = löneskatt
  }
}

extension Pensionsantagande.Bokföring {
  /// Key and meaning.
  public static let nycklar: [(String, Self)] = [("samma_år", .sammaÅr), ("året_före", .åretFöre)]
}
