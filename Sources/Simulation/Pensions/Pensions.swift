import Law
import Numerics

/// Pensions: the provision P, ansvarsförbindelsen AF and what a year's pensions cost, one simulated year at a time.
///
///     P'  = P (1 + g + r) + accrual − payments          AF' = AF (1 + g + r) − payments of AF
///     cost = (accrual + P (g + r) + payments of AF + premiums) · (1 + löneskatt)
///
/// g is the growth of the prisbasbelopp, which follows consumer prices a year late: one June to the next is taken as the calendar year that
/// the second June is in. Accrual and payments are planned in the prices of their year and move with the prisbasbelopp's level, premiums,
/// a share of wages, with the cost index's. A changed real rate r revalues P, through the result, and AF when its year opens. P (g + r) and
/// that revaluation are financial cost. Amounts are whole kronor, each rate times an amount rounded once.
public struct Pensions: Sendable {
  /// The provision when the first simulated year opens, whole kronor without löneskatt.
  public let provision: Double
  /// Ansvarsförbindelsen at the same time, likewise.
  public let liability: Double
  /// Löneskatt as a share of cost.
  public let tax: Double
  /// Duration of both debts in years.
  public let duration: Double
  /// Whether next year's prisbasbelopp is booked already when a year closes.
  public let booksEarly: Bool
  /// The simulated years, and one more where `booksEarly` needs its prisbasbelopp.
  public let years: [Year]
  /// Where among the drivers consumer prices are; their deviation as a share.
  public let prices: Int
  /// Where the cost index is, likewise; nil without premiums.
  public let costs: Int?

  /// What is planned for a year; amounts in whole kronor, magnitudes.
  public struct Year: Sendable {
    /// Benefits earned.
    public var accrual = 0.0
    /// Payments of the provision.
    public var payments = 0.0
    /// Payments of ansvarsförbindelsen.
    public var liabilityPayments = 0.0
    /// Premiums for the individual part.
    public var premiums = 0.0
    /// Planned growth of the prisbasbelopp as a share.
    public var growth: Double
    /// Whether the growth of a path may differ: not where the prisbasbelopp is known when the simulation begins.
    public var isOpen: Bool
    /// Planned growth of the cost index as a share.
    public var costGrowth: Double
    /// Real discount rate as a share.
    public var realRate: Double
    /// Its change since the year before, likewise.
    public var rateChange = 0.0
    /// What a rule takes as synnerliga skäl, nil for nothing.
    public var ground: PensionGround?

    /// A year without amounts.
    public init(growth: Double, isOpen: Bool, costGrowth: Double, realRate: Double) {
      self.growth = growth
      self.isOpen = isOpen
      self.costGrowth = costGrowth
      self.realRate = realRate
    }
  }

  /// Debts and years.
  public init(
    provision: Double, liability: Double, tax: Double, duration: Double, booksEarly: Bool, years: [Year], prices: Int,
    costs: Int?
  ) {
    self.provision = provision
    self.liability = liability
    self.tax = tax
    self.duration = duration
    self.booksEarly = booksEarly
    self.years = years
    self.prices = prices
    self.costs = costs
  }

  /// What each of some years costs on the path without deviations.
  public func planned(_ count: Int) -> [PlannedPensions] {
    var state = PensionsState(self)
    return (0..<count).map { PlannedPensions(step($0, prices: .zero, costs: .zero, &state)) }
  }
}
