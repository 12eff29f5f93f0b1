import Simulation

/// Beslutsregel: how the organisation reacts in a future that goes otherwise than planned: a condition on what is then known, and what is
/// done about it.
public struct Beslutsregel: Sendable, Equatable {
  /// When it acts, and what it aims at.
  public enum Villkor: Sendable, CaseIterable {
    /// Something is due by the end of the year that the plan does not restore.
    case återställning
    /// The result of the year would be below zero.
    case underskott
  }

  /// Which year it acts in, counted from the year that it has seen.
  public enum Gäller: Sendable, CaseIterable {
    /// The year after one of which there is a forecast.
    case åretEfter
    /// Two years after one whose final outcome is known.
    case tvåÅrEfter
  }

  /// How long a decision is in force.
  public enum Varaktighet: Sendable, CaseIterable {
    /// In the year it is decided for.
    case ettÅr
    /// From then on.
    case tillsVidare
  }

  /// A limit in kronor or as a share of a row of the income statement.
  public enum Tak: Sendable, Equatable {
    /// Whole kronor.
    case belopp(Int64)
    /// A percentage of the row's planned amount.
    case andel(av: Resultatpost, procent: Decimaltal)
  }

  /// What can be done, in the default order.
  public enum Handling: Sendable, CaseIterable {
    /// Gains on placements.
    case realisera
    /// The reserves.
    case reserver
    /// Savings.
    case besparing
    /// A higher tax rate.
    case skattehöjning
  }

  /// Lower cost.
  public struct Besparing: Sendable, Equatable {
    /// The most that is in force at once.
    public let tak: Tak
    /// The share of what is decided that comes, percent.
    public let lyckas: Decimaltal
    /// How long.
    public let varar: Varaktighet
  }

  /// A higher tax rate, in whole öre per 100 kronor.
  public struct Skattehöjning: Sendable, Equatable {
    /// The most that is in force at once, kronor per 100 kronor.
    public let tak: Decimaltal
    /// How long.
    public let varar: Varaktighet
  }

  /// Something that is limited by what there is.
  public struct Uttag: Sendable, Equatable {
    /// The most in a year, whole kronor; nil for no other limit.
    public let tak: Int64?
  }

  /// The key the scenario gives it, in NFC.
  public let nyckel: String
  /// When it acts.
  public let när: Villkor
  /// Which year it acts in.
  public let gäller: Gäller
  /// First and last year it acts in, when stated; `Scenario.regelår` is what comes of it.
  public var från: Int?
  /// The last, likewise.
  public var till: Int?
  /// What it adds to what is needed, whole kronor.
  public var säkerhetsmarginal: Int64 = 0
  /// Its actions, nil for those it does not take.
  public var besparing: Besparing?
  /// A higher tax rate.
  public var skattehöjning: Skattehöjning?
  /// Gains beyond the planned.
  public var realisera: Uttag?
  /// The reserves beyond their planned use.
  public var reserver: Uttag?
  /// The order in which what it does is done; each of its actions once.
  public var ordning: [Handling] = []

  /// A rule that does nothing yet.
  public init(nyckel: String, när: Villkor, gäller: Gäller) {
    self.nyckel = nyckel
    self.när = när
    self.gäller = gäller
  }
}
