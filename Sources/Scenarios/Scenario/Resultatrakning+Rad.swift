import Simulation

extension Resultaträkning {
  /// Rad: a line of a row, its planned amounts, how they go on where none is stated, and what they react to.
  public struct Rad: Sendable, Equatable {
    /// The row it belongs to.
    public let post: Resultatpost
    /// The name the scenario gives it, in NFC; empty when the row is stated as one line.
    public let namn: String
    /// Amounts as in the accounts: revenue positive, cost negative.
    public var belopp: Årsserie
    /// The factors that move it, each once, in the order of `Osäkerhet.faktorer`; those of `Kalibrering` where the file states none.
    public internal(set) var reaktioner: [Reaktion]
    /// Growth a year of prices, percent, in years after a stated one; nil for that of what it reacts to.
    public let tillväxt: Decimaltal?
    /// Growth a year of volume, percent, on top of prices; nil where none is stated.
    public let volym: Decimaltal?
    /// What no factor explains; nil where the line has no precision of its own.
    public let precision: Precision?

    /// A line; with amounts alone it reacts to nothing and goes on by no rule of its own.
    public init(
      post: Resultatpost, namn: String, belopp: Årsserie, reaktioner: [Reaktion] = [], tillväxt: Decimaltal? = nil,
      volym: Decimaltal? = nil, precision: Precision? = nil
    ) {
      self.post = post
      self.namn = namn
      self.belopp = belopp
      self.reaktioner = reaktioner
      self.tillväxt = tillväxt
      self.volym = volym
      self.precision = precision
    }

    /// The key of its precision among the factors: that of the row, and after a full stop the name, where it has one.
    public var nyckel: String { namn.isEmpty ? post.nyckel : "\(post.nyckel).\(namn)" }

    /// The path of the line in a scenario.
    public var path: String {
      "resultaträkning.\(post.nyckel)" + (namn.isEmpty ? "" : "." + ScenarioPath.segment(namn))
    }

    /// Whether it goes on by a rule of its own where no amount is stated.
    var harRegel: Bool { tillväxt != nil || volym != nil }

    /// Whether it has an amount up to the plan's last year: a stated one, or one that follows from an earlier one by its own rule.
    func gäller(_ år: Int) -> Bool { belopp[år] != nil || harRegel && belopp.senaste(före: år) != nil }
  }

  /// Reaktion: how a line follows a factor. With d the factor's deviation from its central path f, the amount times
  /// ((1 + f + d) / (1 + f))^β for growth, and plus β d of the amount for a level.
  public struct Reaktion: Sendable, Equatable {
    /// The key of the factor.
    public let faktor: String
    /// β; 1 when the line follows the factor in full.
    public let styrka: Decimaltal

    /// A factor and the elasticity to it.
    public init(_ faktor: String, _ styrka: Decimaltal) {
      self.faktor = faktor
      self.styrka = styrka
    }
  }

  /// Precision: how a line's outcome deviates from what is planned and what factors explain, d′ = φ d + σ ε, a share of its amount.
  public struct Precision: Sendable, Equatable {
    /// σ, percent of the line's planned amount.
    public let sigma: Decimaltal
    /// φ, 0 ≤ φ < 1.
    public let ar: Decimaltal

    /// A standard deviation and how much of a year's deviation stays into the next.
    public init(sigma: Decimaltal, ar: Decimaltal) {
      self.sigma = sigma
      self.ar = ar
    }
  }
}
