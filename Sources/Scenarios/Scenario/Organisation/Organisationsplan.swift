/// Organisationsplan: the tree of styrelser, nämnder and resultatenheter, with the frames that each has of the budget.
public struct Organisationsplan: Sendable, Equatable {
  /// The units, in the order of the file.
  public var enheter: [Organisationsenhet] = []
  /// Correlation between the units' precision, percent: one common factor.
  public var samvariation = Decimaltal.noll
  /// The budgetväxlingar, in the order of the file.
  public var växlingar: [Budgetväxling] = []
  /// What has been decided of växlingar in total.
  public var beslutat: [Växlingssumma] = []

  /// Växlingssumma: what the växlingar of a kind add to all frames of the organisation together, as decided for one occasion.
  public struct Växlingssumma: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// Whether it is what happens during the year, after the frames of 1 January.
    public let underÅret: Bool
    /// The kind.
    public let slag: Budgetväxling.Slag
    /// Whole kronor, positive when frames grow.
    public let belopp: Int64
  }

  /// No units.
  public init() {}

  /// The unit with a key.
  public subscript(_ nyckel: String) -> Organisationsenhet? { enheter.first { $0.nyckel == nyckel } }
}
