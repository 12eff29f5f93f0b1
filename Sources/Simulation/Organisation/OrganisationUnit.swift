import Numerics

/// OrganisationUnit: a unit with a frame (nämnd, resultatenhet) as plain numbers, amounts in whole kronor per simulated year.
///
///     result = frame + used surplus − outcome = own deviation + what factors do to its frame + recovery of deficits
///
/// Own deviation is base · d with d′ = φ d + σ ε, positive where the unit costs less than its frame.
public struct OrganisationUnit: Sendable {
  /// A deficit carried when the first simulated year opens.
  public struct Deficit: Sendable, Equatable {
    /// The year it arose.
    public let year: Int
    /// What is left to recover, > 0.
    public let amount: Double

    /// A deficit of a year.
    public init(year: Int, amount: Double) { (self.year, self.amount) = (year, amount) }
  }

  /// Another last year to recover the deficit of a year, by decision.
  public struct Extension: Sendable, Equatable {
    /// The year the deficit arose.
    public let deficit: Int
    /// The year in which it is to be recovered at last.
    public let by: Int

    /// A decision on a deficit.
    public init(deficit: Int, by: Int) { (self.deficit, self.by) = (deficit, by) }
  }

  /// What a unit of a factor's deviation does to its result that year.
  public struct Effect: Sendable {
    /// The driver that the factor is.
    public let driver: Int
    /// Kronor per unit and simulated year, positive when the result improves.
    public let amount: [Double]

    /// An effect of a driver.
    public init(driver: Int, amount: [Double]) { (self.driver, self.amount) = (driver, amount) }
  }

  /// The row of the income statement that it is part of.
  public let post: Resultatpost
  /// What it may cost, net; negative for one that is to give a surplus.
  public let frame: [Double]
  /// What σ is a share of, ≥ 0: the frame's size, or the turnover of a unit that lives by what it sells.
  public let base: [Double]
  /// σ as a share of the base.
  public let sigma: [Double]
  /// φ.
  public let ar: Double
  /// What is drawn.
  public let variable: Variable
  /// What its line of the income statement follows, by its place among the accounts' reactions; nil for nothing. That part of the line's
  /// deviation is the unit's, and is already in the row.
  public let reaction: Int?
  /// What else of its line's deviations is its share, likewise already in the row.
  public let effects: [Effect]
  /// Its rule per simulated year, by place among the organisation's; nil where nothing is carried.
  public let rules: [Int?]
  /// The level above it, by place among the organisation's; nil where no rule gives one a share.
  public let level: Int?
  /// What it is asked to have reached to keep a surplus; none for no gate.
  public let gates: [GoalGate]
  /// How many of them must be reached per simulated year.
  public let gatesNeeded: [Int]
  /// Agreed adjustments: what of the result is not carried, positive when it takes from a surplus.
  public let adjustments: [Double]
  /// Surplus carried at the start, ≥ 0.
  public let surplus: Double
  /// Deficits carried at the start.
  public let deficits: [Deficit]
  /// Decisions on when deficits are to be recovered.
  public let extensions: [Extension]

  /// A unit; every series has a value for each simulated year.
  public init(
    post: Resultatpost = .verksamhetensKostnader, frame: [Double], base: [Double]? = nil, sigma: [Double],
    ar: Double = 0, variable: Variable,
    reaction: Int? = nil, effects: [Effect] = [], rules: [Int?], level: Int? = nil, gates: [GoalGate] = [],
    gatesNeeded: [Int]? = nil, adjustments: [Double]? = nil, surplus: Double = 0, deficits: [Deficit] = [],
    extensions: [Extension] = []
  ) {
    precondition(surplus >= 0 && deficits.allSatisfy { $0.amount > 0 }, "amounts carried are magnitudes")
    self.post = post
    self.frame = frame
    self.base = base ?? frame.map { abs($0) }
    self.sigma = sigma
    self.ar = ar
    self.variable = variable
    self.reaction = reaction
    self.effects = effects
    self.rules = rules
    self.level = level
    self.gates = gates
    self.gatesNeeded = gatesNeeded ?? [Int](repeating: gates.count, count: frame.count)
    self.adjustments = adjustments ?? [Double](repeating: 0, count: frame.count)
    self.surplus = surplus
    self.deficits = deficits
    self.extensions = extensions
  }
}

extension OrganisationUnit {
  /// Standard deviation of d per simulated year: σ_t² + φ² σ_{t−1}² + …
  var deviations: [Double] {
    var variance = 0.0
    return sigma.map { sigma in
      variance = ar * ar * variance + sigma * sigma
      return variance > 0 ? heronRoot(variance) : 0
    }
  }
}
