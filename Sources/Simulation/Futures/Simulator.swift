import Law
import Numerics

/// Simulator: a plan, what may go otherwise, and everything of it that is the same on every path.
public struct Simulator: Sendable {
  /// The plan.
  public internal(set) var model: Model
  /// Where among `model.år` the simulated years begin; those before are history.
  public let firstIndex: Int
  /// The innovations.
  public let shocks: Shocks
  /// One driver for each of the shocks.
  public let drivers: [Driver]
  /// Systematic deviation of the result per simulated year, whole kronor.
  public let bias: [Double]
  /// The rows of the income statement, nil where the plan states its results directly.
  public internal(set) var economy: Economy?
  /// The measures that may succeed in part or come late.
  public let measures: [Measure]
  /// The units whose frames make up the plan and what they carry from year to year; nil where the scenario does not describe them.
  public let organisation: Organisation?
  /// How the organisation reacts on a path; nil where it follows its plan whatever happens.
  public internal(set) var rules: DecisionRules?
  /// The placements, nil where the scenario does not describe them.
  public let portfolio: Portfolio?
  /// Realised gains that the plan's result holds per simulated year; nil for what the path without deviations realises.
  public let plannedGains: [Double?]
  /// Synnerliga skäl that a rule gives per simulated year, whole kronor; all zero for none.
  public let grounds: [Double]
  /// Standard error, whole kronor, of the forecast of the year before on which a year's sales are decided; 0 where that is known.
  public let forecastError: [Double]
  /// Last year whose deficits are the plan's.
  public let lastPlanYear: Int
  /// Which rows hold what.
  public let layout: Layout
  /// Cohorts that exist at the start, or arise in the running year; places in `layout.cohorts`.
  public let existing: [Int]

  /// Where each figure is among `layout.figures`, by its raw value; −1 where it is not.
  let figurePlaces: [Int]
  /// Whether every year states accounts, and whether there is a reserve: whether their figures are kept.
  let hasAccounts: Bool
  let hasReserves: Bool
  /// Whether the rows of the income statement are kept.
  let hasRows: Bool
  /// Whether any year can have synnerliga skäl by a rule.
  let hasGrounds: Bool
  /// For each cohort its places in the register.
  let cohortPlaces: [[Int]]
  /// The register's places as they fall due.
  let byDeadline: [Int]
  /// The state when the first simulated year opens.
  let start: Bokslutsläge
  /// What the plan holds of the portfolio per simulated year.
  var planned: [PlannedPlacements]
  /// What the mechanisms do on the path without deviations, per simulated year.
  var plannedMechanisms: [EconomyYear]
  /// The interest of the path without deviations, per simulated year; empty without financing.
  var plannedInterest: [FinancingYear]
  /// The plan's balanskravsresultat without planned gains, per simulated year.
  var plannedWithoutGains: [Double]
  /// The plan's balanskravsresultat per simulated year.
  var plannedBalance: [Double]

  /// - Parameters:
  ///   - runningYear: a year whose deficit exists already at the start although its accounts are not closed.
  public init(
    _ model: Model, firstIndex: Int, shocks: Shocks, drivers: [Driver], bias: [Double], economy: Economy? = nil,
    measures: [Measure] = [], organisation: Organisation? = nil, rules: DecisionRules? = nil, portfolio: Portfolio?,
    plannedGains: [Double?], grounds: [Double], forecastError: [Double], lastPlanYear: Int, runningYear: Int?
  ) {
    let count = model.år.count - firstIndex
    precondition(count > 0, "there is a year to simulate")
    precondition(drivers.count == shocks.shocks.count, "a driver for each shock")
    for series in [bias.count, plannedGains.count, grounds.count, forecastError.count] {
      precondition(series == count, "a value for each simulated year")
    }
    self.model = model
    self.firstIndex = firstIndex
    self.shocks = shocks
    self.drivers = drivers
    self.bias = bias
    self.economy = economy
    self.measures = measures
    self.organisation = organisation
    self.rules = rules
    self.portfolio = portfolio
    self.plannedGains = plannedGains
    self.grounds = grounds
    self.forecastError = forecastError
    self.lastPlanYear = lastPlanYear

    if let organisation {
      precondition(organisation.years.lowerBound == model.år[firstIndex].år, "units are simulated with the plan")
      precondition(organisation.years.count == count, "a year of the units for each simulated year")
      precondition(
        economy?.hasRows == true || organisation.posts == [.verksamhetensKostnader], "without rows units are on one")
    }

    var state = model.start
    for index in 0..<firstIndex { _ = model.stega(index, avvikelse: Årsavvikelse(), &state) }
    start = state
    let firstYear = model.år[firstIndex].år
    let register = model.bokslut.register
    let open = Set(
      register.poster.indices.filter { state.återställning.poster[$0].återstående[0] > 0 }.map {
        register.poster[$0].från
      })
    let late = Set(
      register.poster.indices.filter { state.återställning.poster[$0].saknatVidFrist[0] > 0 }.map {
        register.poster[$0].från
      })
    let cohorts = Set(register.poster.map { $0.från })
      .filter { $0 >= firstYear || open.contains($0) || late.contains($0) }
      .sorted()
    layout = Layout(
      years: firstYear...model.år[model.år.count - 1].år, figures: Self.figures(model, firstIndex, economy, portfolio),
      cohorts: cohorts, places: register.poster)
    let figures = layout.figures
    figurePlaces = Figure.allCases.map { figures.firstIndex(of: $0) ?? -1 }
    hasAccounts = figures.contains(.åretsResultat)
    hasRows = economy?.hasRows == true
    hasGrounds = grounds.contains { $0 > 0 } || economy?.hasGrounds == true
    hasReserves = figures.contains(.resultatreserv) || figures.contains(.resultatutjämningsreserv)
    byDeadline = layout.placesByDeadline
    cohortPlaces = cohorts.map { year in register.poster.indices.filter { register.poster[$0].från == year } }
    existing = cohorts.indices.filter { open.contains(cohorts[$0]) || cohorts[$0] == runningYear }
    planned = []
    plannedMechanisms = []
    plannedWithoutGains = []
    plannedInterest = []
    plannedBalance = []
    followPlan()
  }

  private static func figures(_ model: Model, _ firstIndex: Int, _ economy: Economy?, _ portfolio: Portfolio?)
    -> [Figure]
  {
    let years = model.år[firstIndex...]
    // Of years that state only their balanskravsresultat there is no more to tell.
    let hasAccounts = years.allSatisfy { $0.angivelse == .räkenskaper }
    let hasRUR = model.reserver.rur[0] > 0
    let hasReserve = model.reserver.resultatreserv[0] > 0 || years.contains { $0.reservera > 0 }
    return Figure.allCases.filter { figure in
      switch figure {
      case .åretsResultat, .resultatEfterBalanskravsjusteringar: hasAccounts
      case .balanskravsresultat, .kvarAttÅterställa: true
      case .resultatreserv: hasReserve
      case .resultatutjämningsreserv: hasRUR
      case .marknadsvärde, .övervärde, .realiserat, .direktavkastning: portfolio != nil
      case .nettoinvesteringar: economy?.investments != nil
      case .självfinansieringsgrad: economy?.investments?.isSpending == true
      case .låneskuld, .likvidaMedel, .egetKapital, .soliditet: economy?.financing != nil
      case .soliditetInklusiveAnsvarsförbindelse: economy?.financing?.liability.contains { $0 != 0 } == true
      default: economy?.hasRows == true
      }
    }
  }

  /// Runs the path without deviations and notes what the plan holds of the portfolio.
  mutating func followPlan() {
    planned = []
    plannedMechanisms = []
    plannedWithoutGains = []
    plannedBalance = []
    var state = start
    if let economy {
      var mechanisms = EconomyState(economy)
      for year in 0..<layout.yearCount {
        plannedMechanisms.append(economy.step(year, &mechanisms) { _ in .zero })
      }
    }
    var placements = portfolio.map(PortfolioState.init)
    for year in 0..<layout.yearCount {
      let plan = model.år[firstIndex + year]
      let gains = plan.placeringsvinst
      var result = PortfolioYear()
      if let portfolio, year >= portfolio.firstYear, var own = placements {
        // What restoration needs of the gains hangs on the plan without them, which the year's own run gives.
        var trial = state
        let stated = model.stega(firstIndex + year, avvikelse: Årsavvikelse(), &trial)
        plannedWithoutGains.append(stated.balanskravsresultat[0] - gains)
        let need = self.need(year, state, error: .zero)
        result = portfolio.step(year, need: need, &own) { Lanes(repeating: meanValue($0, year)) }
        placements = own
      } else {
        plannedWithoutGains.append(0)
      }
      planned.append(
        PlannedPlacements(
          realised: plannedGains[year] ?? result.realised[0],
          directYield: result.directYield[0],
          fee: result.fee[0],
          gain: placements?.gain[0] ?? 0,
          cash: portfolio?.cash(of: result)[0] ?? 0
        ))
      let closed = model.stega(firstIndex + year, avvikelse: Årsavvikelse(), &state)
      plannedBalance.append(closed.balanskravsresultat[0])
    }
    plannedInterest = planInterest()
  }

  /// A driver's value on the path without deviations.
  private func meanValue(_ driver: Int, _ year: Int) -> Double {
    let asset = portfolio?.classes.first { $0.driver == driver && !$0.isRate }
    return asset?.meanGrowth[year] ?? 0
  }
}
