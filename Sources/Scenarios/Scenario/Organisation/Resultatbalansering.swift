/// Resultatbalansering: how the results of units are carried into later years, and what has been decided of it.
public struct Resultatbalansering: Sendable, Equatable {
  /// Whether the plan's figures already hold the use of carried surpluses and the recovery of carried deficits that the plan itself gives; if
  /// so only what differs from it in a future moves the result.
  public var ingårIPlanen: Bool
  /// The rules, in the order of the file; versions of one have the same key.
  public var regler: [Balanseringsregel] = []
  /// The buffer that the budget holds for use of surpluses, per year, magnitudes; its cost stands in the plan's figures.
  public var buffert = Årsserie()
  /// How a buffer that is too small is shared.
  public var rationering = Rationering.proportionell
  /// Adjustments of results before they are carried.
  public var justeringar: [Justering] = []
  /// Other times for recovering deficits.
  public var beslut: [Återhämtningsbeslut] = []

  /// How a buffer that is smaller than what is applied for is shared.
  public enum Rationering: String, Sendable, CaseIterable {
    /// In proportion to what each has applied for.
    case proportionell
    /// In the order of the units in the file, each in full until nothing is left.
    case turordning
  }

  /// No rules.
  public init(ingårIPlanen: Bool) { self.ingårIPlanen = ingårIPlanen }

  /// Justering: what a unit's result is changed by before it is carried, as agreed.
  public struct Justering: Sendable, Equatable {
    /// The key of the unit.
    public let enhet: String
    /// The year whose result it is about.
    public let år: Int
    /// Whole kronor, positive when more surplus or less deficit is carried.
    public let belopp: Int64
    /// Why.
    public let skäl: String
  }

  /// Återhämtningsbeslut: that a unit has another time for a deficit than the rule gives.
  public struct Återhämtningsbeslut: Sendable, Equatable {
    /// The key of the unit.
    public let enhet: String
    /// The year that the deficit is from.
    public let underskottFrån: Int
    /// The last year for recovering it.
    public let återhämtasSenast: Int
    /// What was decided, and by whom.
    public let beslut: String
  }

  /// The version of a rule that holds for the result of a year; nil where none does.
  public func regel(_ nyckel: String, _ år: Int) -> Balanseringsregel? {
    regler.first { $0.nyckel == nyckel && $0.gäller(år) }
  }

  /// The last year for recovering a unit's deficit: by decision, else by the rule.
  public func senast(_ enhet: String, underskottFrån år: Int, _ regel: Balanseringsregel) -> Int {
    beslut.last { $0.enhet == enhet && $0.underskottFrån == år }?.återhämtasSenast ?? år + regel.återhämtningsår
  }
}
