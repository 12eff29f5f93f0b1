/// Räkenskapsregler: the law of one financial year, looked up once per year and then plain values.
public struct Räkenskapsregler: Sendable {
  /// The financial year.
  public let år: Int
  /// The years a negative balanskravsresultat may take to regulate (KL 11 kap. 12 §).
  public let återställningsår: Int
  /// The budget in balance.
  public let budget: Lagrum
  /// The duty to regulate a negative balanskravsresultat.
  public let återställning: Lagrum
  /// Not regulating, for synnerliga skäl.
  public let synnerligaSkäl: Lagrum
  /// Balanskravsutredningen.
  public let utredning: Lagrum
  /// Disclosure of a negative balanskravsresultat and how it is regulated.
  public let upplysning: Lagrum
  /// Whether unrealised gains are booked and adjusted for (from 2019); losses are in every year.
  public let orealiseradeVinsterJusteras: Bool
  /// Which reserve a reservation goes to.
  public let reserveringTill: Reservslag
  /// Where the reservation is allowed.
  public let reservering: Lagrum
  /// The part of skatteintäkter, generella statsbidrag och utjämning that stays outside a reservation, in basis points.
  public let reserveringströskel: Int
  /// The same when eget kapital, ansvarsförbindelsen included, is negative.
  public let reserveringströskelVidNegativtEgetKapital: Int
  /// The most that resultatreserven may amount to after a reservation, in basis points; nil where no ceiling existed.
  public let reservtak: Int?
  /// Whether a resultatutjämningsreserv may be used.
  public let rurFårAnvändas: Bool
  /// Where its use is allowed.
  public let rurAnvändning: Lagrum
  /// Whether a resultatreserv exists and may be used.
  public let resultatreservFårAnvändas: Bool
  /// Whether what remains of a resultatutjämningsreserv is dissolved when the year closes.
  public let rurUpplöses: Bool

  /// The years for which the rules are known. Before 2005 the time was two years and other rules applied; the law in force
  /// has no end, and 2099 is only where this table stops promising.
  public static var kändaÅr: ClosedRange<Int> { 2005...2099 }

  /// The last year in which a resultatutjämningsreserv can exist (2023:642, point 4).
  public static var rurSistaÅr: Int { 2033 }

  /// The rules of a financial year, nil where they are not known.
  public static func gällande(år: Int) -> Räkenskapsregler? {
    kändaÅr.contains(år) ? Räkenskapsregler(år: år) : nil
  }

  private init(år: Int) {
    self.år = år
    återställningsår = Self.återställningstider.gällande(år).värde
    budget = Self.budgetregler.gällande(år).källa
    återställning = Self.återställningstider.gällande(år).källa
    synnerligaSkäl = Self.undantag.gällande(år).källa
    utredning = Self.utredningar.gällande(år).källa
    upplysning = Self.upplysningar.gällande(år).källa
    orealiseradeVinsterJusteras = Self.utredningar.gällande(år).värde
    let reserveringsregel = Self.reserveringar.gällande(år)
    reserveringTill = reserveringsregel.värde
    reservering = reserveringsregel.källa
    let gräns = Self.reserveringsgränser.gällande(år).värde
    reserveringströskel = gräns.tröskel
    reserveringströskelVidNegativtEgetKapital = gräns.tröskelVidNegativtEgetKapital
    reservtak = gräns.tak
    rurFårAnvändas = Self.rurAnvändningar.gällande(år).värde
    rurAnvändning = Self.rurAnvändningar.gällande(år).källa
    resultatreservFårAnvändas = reserveringsregel.värde == .resultatreserv
    rurUpplöses = år == Self.rurSistaÅr
  }
}
