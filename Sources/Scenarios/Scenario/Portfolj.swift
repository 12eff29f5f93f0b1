/// Portfölj: the placements whose return is simulated, from their valuation on.
public struct Portfölj: Sendable, Equatable {
  /// When it was valued: at the end of a month.
  public struct Värderingsdag: Sendable, Equatable {
    /// The year.
    public var år: Int
    /// The month, 1 to 12.
    public var månad: Int
    /// The end of a month.
    public init(år: Int, månad: Int = 12) {
      self.år = år
      self.månad = månad
    }
  }

  /// The valuation.
  public var värderad: Värderingsdag
  /// Market value of the whole, whole kronor; the sum of the classes' where they state theirs.
  public var marknadsvärde: Int64
  /// Acquisition cost of the whole, likewise; market value less övervärde.
  public var anskaffningsvärde: Int64
  /// The classes, in the order of the file; at least one.
  public var tillgångsslag: [Tillgångsslag]
  /// Fee a year, percent of the opening value; a cost in the result.
  public var avgift = Decimaltal.noll
  /// Contributions per year, whole kronor, at year-end.
  public var insättningar = Årsserie()
  /// Withdrawals per year, likewise; they sell, and so realise.
  public var uttag = Årsserie()
  /// Whether direct yield, less the fee, buys more of the portfolio at year-end.
  public var återinvesteraDirektavkastning = true
  /// Whether the classes are brought back to their weights each year-end, which sells and so realises.
  public var balanseraOm = true
  /// How gains are realised.
  public var realisering = Realisering()
  /// The owner's target, percent a year: a benchmark to print, never an input to the draws.
  public var avkastningsmål: Decimaltal?

  /// A portfolio with its values and classes.
  public init(
    värderad: Värderingsdag, marknadsvärde: Int64, anskaffningsvärde: Int64, tillgångsslag: [Tillgångsslag]
  ) {
    self.värderad = värderad
    self.marknadsvärde = marknadsvärde
    self.anskaffningsvärde = anskaffningsvärde
    self.tillgångsslag = tillgångsslag
  }
}
