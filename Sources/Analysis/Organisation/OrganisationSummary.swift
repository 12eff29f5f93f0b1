import Simulation

/// OrganisationSummary: what reports read of the units of an organisation: on the path without deviations and on simulated paths. Amounts
/// in kronor.
///
/// Units' own clocks are their own: that one is late says nothing of balanskravet.
public struct OrganisationSummary: Sendable, Equatable {
  /// A unit's year on simulated paths.
  public struct UnitYear: Sendable, Equatable {
    /// Its result: frame and used surplus less outcome.
    public let result: Distribution
    /// Width of the bins that the quantiles were read from.
    public let binWidth: Double
    /// Mean of each amount, in the order of `OrganisationTally.UnitAmount`.
    let means: [Double]
    /// A deficit is left to recover when the year closes.
    public let hasDeficit: Probability
    /// A deficit is left whose last year has closed.
    public let isLate: Probability

    /// Mean of an amount.
    public func mean(_ amount: OrganisationTally.UnitAmount) -> Double { means[amount.rawValue] }
  }

  /// A unit over the simulated years.
  public struct Unit: Sendable, Equatable {
    /// Its years.
    public let years: [UnitYear]
    /// It misses the last year of a deficit at least once.
    public let isEverLate: Probability
  }

  /// A level's year on simulated paths.
  public struct LevelYear: Sendable, Equatable {
    let means: [Double]

    /// Mean of an amount.
    public func mean(_ amount: OrganisationTally.LevelAmount) -> Double { means[amount.rawValue] }
  }

  /// A year of all units and levels on simulated paths.
  public struct Year: Sendable, Equatable {
    let means: [Double]

    /// Mean of an amount.
    public func mean(_ amount: OrganisationTally.TotalAmount) -> Double { means[amount.rawValue] }
  }

  /// The simulated years.
  public let years: ClosedRange<Int>
  /// The units, in the order of the organisation's.
  public let units: [Unit]
  /// The levels, year by year, in that order too.
  public let levels: [[LevelYear]]
  /// All of them, year by year.
  public let totals: [Year]
  /// The path without deviations, as the tally of one path.
  public let plan: OrganisationTally

  /// What a tally of an organisation says; nil of no paths.
  public init?(_ organisation: Organisation, _ tally: OrganisationTally) {
    guard tally.paths > 0 else { return nil }
    let count = Double(tally.paths)
    func mean(_ sum: Int128) -> Double { Double(sum) / count }
    // What is drawn of units is drawn at random, path by path.
    func probability(_ hits: Int64) -> Probability { Probability(counts: [hits], paths: [tally.paths], .random) }
    years = organisation.years
    plan = organisation.plan
    let places = organisation.years.count
    units = organisation.units.indices.map { unit in
      let own = (0..<places).map { year in
        let place = tally.place(unit, year)
        let counters = tally.counters[place * CoarseBins.counters..<(place + 1) * CoarseBins.counters]
        guard
          let result = CoarseHistogram(tally: tally.results[place], bins: tally.bins[place], counters: counters)
            .distribution
        else { preconditionFailure("every unit has a result on every path") }
        return UnitYear(
          result: result, binWidth: tally.bins[place].width,
          means: OrganisationTally.UnitAmount.allCases.map { mean(tally.sum($0, unit: unit, year: year)) },
          hasDeficit: probability(tally.count(.hasDeficit, unit: unit, year: year)),
          isLate: probability(tally.count(.isLate, unit: unit, year: year)))
      }
      let late = (0..<places).reduce(0) { $0 + tally.count(.isFirstLate, unit: unit, year: $1) }
      return Unit(years: own, isEverLate: probability(late))
    }
    levels = organisation.levels.indices.map { level in
      (0..<places).map { year in
        LevelYear(
          means: OrganisationTally.LevelAmount.allCases.map { mean(tally.sum($0, level: level, year: year)) })
      }
    }
    totals = (0..<places).map { year in
      Year(means: OrganisationTally.TotalAmount.allCases.map { mean(tally.sum($0, year: year)) })
    }
  }
}

extension SimulationRun {
  /// What the units of its organisation came to; nil where there is none, or where it was not counted.
  public var organisation: OrganisationSummary? {
    guard let organisation = simulator.organisation, let units = tally.organisation else { return nil }
    return OrganisationSummary(organisation, units)
  }
}
