/// Organisationsenhet: a styrelse, a nämnd, a förvaltning or a resultatenhet.
///
/// Frames and outcomes are net cost (nettokostnad) in whole kronor: positive for a unit that costs, negative for one that is to give a
/// surplus, 0 for one that lives by what it sells.
public struct Organisationsenhet: Sendable, Equatable {
  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// What it is called in tables; the key when nothing else is stated.
  public let namn: String
  /// The key of the unit it stands under; nil at the top.
  public let under: String?
  /// Ram: the frame on 1 January of the years that are stated, with every växling until then in it.
  public var ram = Årsserie()
  /// Uppräkning: what a frame grows by from the end of the year before, percent, each from its year until the next.
  public var uppräkning = Talserie()
  /// Net cost of years with settled accounts.
  public var utfall = Årsserie()
  /// The key of the line of the income statement that it is part of; nil where it is connected to none.
  public var rad: String?
  /// How its outcome deviates from its frame; nil where it keeps it.
  public var precision: Precision?
  /// The key of the rule by which its results are carried forward; nil where they are not.
  public var balanseras: String?
  /// Surplus that it carries from before the first year that is not settled, a magnitude.
  public var överskott: Int64 = 0
  /// Deficits that it carries from before that year, by the year they are from, magnitudes.
  public var underskott = Årsserie()

  /// A unit of which nothing else is known.
  public init(nyckel: String, namn: String, under: String?) {
    self.nyckel = nyckel
    self.namn = namn
    self.under = under
  }

  /// Precision: how a unit's outcome deviates from its frame, d′ = φ d + σ ε, a share of its frame.
  public struct Precision: Sendable, Equatable {
    /// σ, percent.
    public let sigma: Decimaltal
    /// φ, 0 ≤ φ < 1.
    public let ar: Decimaltal
    /// What σ is a share of where it is not the frame, whole kronor: the turnover of a unit that lives by what it sells.
    public let omsättning: Int64?

    /// A standard deviation, how much of a deviation stays into the next year, and what it is a share of.
    public init(sigma: Decimaltal, ar: Decimaltal, omsättning: Int64? = nil) {
      self.sigma = sigma
      self.ar = ar
      self.omsättning = omsättning
    }
  }

  /// Whether anything of it needs a frame.
  var behöverRam: Bool { balanseras != nil || !utfall.isEmpty || !uppräkning.isEmpty || precision != nil || rad != nil }
}
