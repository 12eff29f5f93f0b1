import Scenarios
import Simulation

/// SweepFigures: what a point came to, as the plan says and in simulated futures. Amounts in kronor.
public struct SweepFigures: Sendable {
  /// A distribution in short.
  public struct Spread: Sendable, Equatable {
    /// The mean.
    public let mean: Double
    /// The quantile of 5 per cent.
    public let low: Double
    /// The median.
    public let middle: Double
    /// The quantile of 95 per cent.
    public let high: Double
  }

  /// A year.
  public struct Year: Sendable, Equatable {
    /// Which one.
    public let år: Int
    /// Balanskravsresultatet.
    public let balanskravsresultat: Spread?
    /// What remains to restore when the year closes.
    public let kvar: Spread?
  }

  /// The unit of the scenario.
  public let enhet: Enhet
  /// How the plan goes when it goes as planned, with its margins.
  public let bedömning: Planbedömning
  /// How many futures.
  public let paths: Int64
  /// All deficits of the plan.
  public let planen: Verdict
  /// The deficits that exist at the start.
  public let åtgärdsplanen: Verdict
  /// That a year's deficit is late, by year.
  public let försenas: [(från: Int, sannolikhet: Probability)]
  /// Which deficit of the plan is late first most often; nil where none ever is.
  public let first: SimulationSummary.FirstBreach?
  /// The median of what is missing where something is; nil where nothing ever is.
  public let saknas: Double?
  /// Balanskravsresultatet and what remains to restore, year by year.
  public let years: [Year]

  /// Reads off a run.
  init(_ scenario: Scenario, _ run: SimulationRun) {
    let (tally, layout, sampling) = (run.tally, run.simulator.layout, run.settings.sampling)
    enhet = scenario.enhet
    bedömning = Summary(scenario).bedömning
    paths = tally.paths
    planen = Verdict(
      tally, sampling, breach: layout.breachEvent, grounds: layout.groundsEvent, open: layout.openPlanEvent)
    åtgärdsplanen = Verdict(
      tally, sampling, breach: layout.existingLateEvent, grounds: nil, open: layout.existingOpenEvent)
    försenas = layout.cohorts.enumerated().map { place, year in
      (från: year, sannolikhet: Probability(layout.lateEvent(place), tally, sampling))
    }
    first = SimulationSummary.FirstBreach.all(layout, tally).first
    let late = tally.count(layout.breachEvent) + tally.count(layout.groundsEvent)
    saknas = Histogram(tally, cell: layout.planMissingCell, skipping: tally.paths - late).distribution?[50].value
    func spread(_ figure: Figure, _ year: Int) -> Spread? {
      guard let place = layout.figures.firstIndex(of: figure),
        let found = Histogram(tally, cell: layout.cell(place, year: year)).distribution
      else { return nil }
      return Spread(mean: found.mean, low: found[5].value, middle: found[50].value, high: found[95].value)
    }
    years = layout.years.enumerated().map { offset, year in
      Year(
        år: year, balanskravsresultat: spread(.balanskravsresultat, offset), kvar: spread(.kvarAttÅterställa, offset))
    }
  }
}
