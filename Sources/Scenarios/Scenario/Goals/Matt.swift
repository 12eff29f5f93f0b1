/// Mått: an indicator of a goal, with what it is to come to and what it has come to.
public struct Mått: Sendable, Equatable {
  /// Slag: when an indicator is reached.
  public enum Slag: String, Sendable, CaseIterable {
    /// At least the target.
    case minst
    /// At most the target.
    case högst
    /// Within the tolerance of the target.
    case inom
    /// More than the last outcome before.
    case ökande
    /// Less than the last outcome before.
    case minskande
    /// As much as the last outcome before, or more.
    case bibehållenEllerÖkande = "bibehållen_eller_ökande"
    /// As much as the last outcome before, or less.
    case bibehållenEllerMinskande = "bibehållen_eller_minskande"
    /// Done.
    case genomfört
    /// Followed only: it has no target.
    case följs

    /// Whether it has a target of its own.
    public var harMålvärde: Bool { self == .minst || self == .högst || self == .inom }
    /// Whether it is compared with the outcome before.
    public var jämförsBakåt: Bool { !harMålvärde && self != .genomfört && self != .följs }
  }

  /// Mäts: how often it is measured.
  public enum Mäts: String, Sendable, CaseIterable {
    case månad
    case tertial
    case delår
    case år
  }

  /// Avser: the years that a figure of the accounts is worked out over.
  public enum Avser: String, Sendable, CaseIterable {
    /// Each year by itself.
    case år
    /// All years of the goal's period together, judged in the last.
    case perioden
  }

  /// The key the scenario gives it, in NFC; no two mått have the same.
  public let nyckel: String
  /// What it measures; the key when nothing else is stated.
  public var namn: String
  /// When it is reached.
  public let slag: Slag
  /// Targets, each from its year until the next.
  public var målvärde = Talserie()
  /// How far from the target is still reached; used by `inom`.
  public var tolerans = Decimaltal.noll
  /// The figure of the accounts that it is, by the name it has in conditions; nil where its outcomes are stated.
  public var storhet: String?
  /// The years that such a figure is worked out over.
  public var avser = Avser.år
  /// Stated outcomes; what is done is 1, and what is not 0.
  public var utfall = Talserie()
  /// How likely it is to be reached in years without an outcome, percent, each from its year until the next.
  public var sannolikhet = Talserie()
  /// Correlation of being reached with the result of its unit, percent.
  public var samvariation = Decimaltal.noll
  /// The key of the unit that it is about; nil for the whole.
  public var enhet: String?
  /// How often it is measured; nil where that is not stated.
  public var mäts: Mäts?
  /// The system or document that it is from; nil where that is not stated.
  public var källa: String?

  /// A mått of which nothing else is known.
  public init(nyckel: String, slag: Slag) {
    self.nyckel = nyckel
    namn = nyckel
    self.slag = slag
  }
}
