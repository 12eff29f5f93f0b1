import Law
import Scenarios
import Simulation

/// SimulationSummary: everything that reports read of simulated futures. Amounts in kronor.
public struct SimulationSummary: Sendable {
  /// A figure over the simulated years.
  public struct Fan: Sendable, Equatable {
    /// Which figure.
    public let figure: Figure
    /// Its distribution in each simulated year.
    public let years: [Distribution]
  }

  /// How it goes for the deficit of a year.
  public struct Cohort: Sendable, Equatable {
    /// The year it arose.
    public let från: Int
    /// The last year to restore it, without extensions.
    public let senast: Int
    /// Whether it exists at the start, or is the running year's.
    public let finnsVidStart: Bool
    /// Whether it is the plan's: of a year up to the last plan year.
    public let ärPlanens: Bool
    /// That there is anything to restore.
    public let uppstår: Probability
    /// That something is not restored in time.
    public let försenas: Probability
    /// That a deadline lies after the horizon and nothing is late yet.
    public let oavgjort: Probability
    /// What is missing at the deadline where something is; nil where nothing ever is.
    public let saknas: Distribution?
  }

  /// Which deficit of the plan is late first.
  public struct FirstBreach: Sendable, Equatable {
    /// The deficit's year.
    public let från: Int
    /// The deadline missed.
    public let senast: Int
    /// On how many paths.
    public let paths: Int64

    /// All that happen, the most common first.
    static func all(_ layout: Layout, _ tally: FutureTally) -> [FirstBreach] {
      layout.places.indices.map { place in
        FirstBreach(
          från: layout.places[place].från, senast: layout.places[place].senast,
          paths: tally.count(layout.firstEvent(place: place)))
      }.filter { $0.paths > 0 }.sorted { ($1.paths, $0.senast, $0.från) < ($0.paths, $1.senast, $1.från) }
    }
  }

  /// What the probability would be with a systematic deviation.
  public struct Bias: Sendable, Equatable {
    /// Percent of skatter och bidrag a year.
    public let procent: Decimaltal
    /// P(planen håller).
    public let håller: Probability
  }

  /// How the futures were drawn.
  public let settings: SimulationSettings
  /// How many were run.
  public let paths: Int64
  /// Whether it was stopped before all were.
  public let isPartial: Bool
  /// The simulated years.
  public let years: ClosedRange<Int>
  /// The figures with their distributions.
  public let fans: [Fan]
  /// P(balanskravsresultat < 0) per simulated year.
  public let negativt: [Probability]
  /// The cohorts, oldest first.
  public let cohorts: [Cohort]
  /// The deficits that exist at the start are all restored in time, some is late, or it is too early to say.
  public let åtgärdsplanen: Verdict
  /// All deficits of the plan.
  public let planen: Verdict
  /// A deficit born after the plan is late.
  public let senareFörsenas: Probability
  /// What is missing of the plan's deficits where something is; nil where nothing ever is.
  public let saknas: Distribution?
  /// What of the plan's deficits is restored after its deadline, over all paths; nil where nothing ever is.
  public let återställtSent: Distribution?
  /// Which deficit is late first, the most common first.
  public let first: [FirstBreach]
  /// What other systematic deviations would do, on the pilot's paths.
  public let biases: [Bias]
  /// What the beslutsregler are worth, on the pilot's paths; nil without any.
  public let rules: RuleWorth?
  /// What saving a year would make the plan hold in nine futures of ten, on the first paths; nil where it already does.
  public let enough: Solution?
  /// What differs between paths on which the plan breaches and those on which it holds; nil without some of both.
  public let reasons: FailureReasons?
  /// Years whose gains the plan counts on or the rule aims at, and on how many of the pilot's paths there was less.
  public let gainsShortfalls: [GainsShortfall]
  /// Paths of the pilot.
  public let pilotPaths: Int
  /// Those of them on which the plan breaches.
  public let breachingPaths: Int
  /// Those on which it holds.
  public let holdingPaths: Int

  /// What the units of the organisation came to; nil where none is simulated.
  public let organisation: OrganisationSummary?

  /// What the scenario's krav on simulated futures and its mått of goals came to.
  let conditions: [(test: ConditionTest, count: ConditionCount)]

  /// Reads off a run.
  ///
  /// - Parameters:
  ///   - biases: the same simulation with other systematic deviations.
  ///   - rules: the same futures with the beslutsregler and without.
  ///   - enough: what saving would be enough.
  public init(
    _ scenario: Scenario, _ run: SimulationRun, biases: [Bias] = [], rules: RuleWorth? = nil, enough: Solution? = nil
  ) {
    let (tally, layout, sampling) = (run.tally, run.simulator.layout, run.settings.sampling)
    func probability(_ event: Int) -> Probability { Probability(event, tally, sampling) }
    func positive(_ cell: Int, _ zeros: Int64) -> Distribution? {
      Histogram(tally, cell: cell, skipping: zeros).distribution
    }
    settings = run.settings
    conditions = Array(zip(run.tests, tally.conditions))
    organisation = run.organisation
    paths = tally.paths
    isPartial = run.isPartial
    years = layout.years
    fans = layout.figures.enumerated().map { place, figure in
      let years = (0..<layout.yearCount).map { layout.cell(place, year: $0) }
      return Fan(
        figure: figure,
        years: years.compactMap { Histogram(tally, cell: $0).distribution })
    }
    negativt = (0..<layout.yearCount).map { probability(layout.negativeEvent(year: $0)) }
    cohorts = layout.cohorts.enumerated().map { place, year in
      let late = probability(layout.lateEvent(place))
      return Cohort(
        från: year,
        senast: layout.places.filter { $0.från == year }.map(\.senast).min() ?? year,
        finnsVidStart: run.simulator.existing.contains(place),
        ärPlanens: year <= run.simulator.lastPlanYear,
        uppstår: probability(layout.bornEvent(place)),
        försenas: late,
        oavgjort: probability(layout.openEvent(place)),
        saknas: positive(layout.missingCell(place), late.paths - late.hits)
      )
    }
    åtgärdsplanen = Verdict(
      tally, sampling, breach: layout.existingLateEvent, grounds: nil, open: layout.existingOpenEvent)
    planen = Verdict(
      tally, sampling, breach: layout.breachEvent, grounds: layout.groundsEvent, open: layout.openPlanEvent)
    senareFörsenas = probability(layout.laterLateEvent)
    let late = tally.count(layout.breachEvent) + tally.count(layout.groundsEvent)
    saknas = positive(layout.planMissingCell, tally.paths - late)
    let restoredLate = Histogram(tally, cell: layout.planLateCell).distribution
    återställtSent = restoredLate.map { $0.greatest > 0 ? $0 : nil } ?? nil
    first = FirstBreach.all(layout, tally)
    self.biases = biases
    self.rules = rules
    self.enough = enough
    reasons = FailureReasons(scenario, run)
    pilotPaths = run.pilot.paths
    let (breaching, holding) = run.sides
    (breachingPaths, holdingPaths) = (breaching.count, holding.count)
    gainsShortfalls = GainsShortfall.all(scenario, run, breaching, holding)
  }

  /// The fan of a figure, nil where the scenario does not have it.
  public subscript(figure: Figure) -> Fan? { fans.first { $0.figure == figure } }
}
