import Numerics

/// OrganisationTally: what units and levels came to on many paths, of a size that does not grow with them. Merging is exact, in any order.
public struct OrganisationTally: Sendable, Equatable {
  /// What is summed of a unit's year, whole kronor ≥ 0.
  public enum UnitAmount: Int, Sendable, CaseIterable {
    /// Surplus used, on top of the frame.
    case used
    /// Deficit recovered: less cost than the frame.
    case recovered
    /// Surplus carried when the year closes.
    case surplus
    /// Deficits left to recover when the year closes.
    case deficit
    /// Surplus lost because a goal was not reached.
    case forfeited
  }

  /// What is counted of a unit's year.
  public enum UnitEvent: Int, Sendable, CaseIterable {
    /// A deficit is left to recover when the year closes.
    case hasDeficit
    /// A deficit is left whose last year has closed.
    case isLate
    /// That, for the first time since the start.
    case isFirstLate
  }

  /// What is summed of a year of the whole organisation, whole kronor ≥ 0.
  public enum TotalAmount: Int, Sendable, CaseIterable {
    /// Surplus used by units and levels.
    case used
    /// What of it the budgeted buffer does not cover.
    case beyondBuffer
    /// Budgeted buffer that nobody used.
    case unusedBuffer
    /// Surplus applied for within the buffer that it did not suffice for.
    case refused
  }

  /// What is summed of a level's year, whole kronor ≥ 0.
  public enum LevelAmount: Int, Sendable, CaseIterable {
    /// Surplus used.
    case used
    /// Deficit recovered.
    case recovered
    /// Surplus carried when the year closes.
    case surplus
    /// Deficit carried when the year closes.
    case deficit
  }

  /// How many simulated years.
  public let yearCount: Int
  /// How many units.
  public let unitCount: Int
  /// How many levels.
  public let levelCount: Int
  /// The bins of each unit's result, unit by unit and year by year, as all that follows.
  public internal(set) var bins: [CoarseBins] = []
  /// The units' results.
  public var results: [CoarseTally] = []
  /// Their counters, one after the other.
  public var counters: [UInt32] = []
  /// `UnitAmount` by `UnitAmount` for each unit and year.
  public var amounts: [Int128] = []
  /// `UnitEvent` by `UnitEvent` for each unit and year.
  public var events: [Int64] = []
  /// `LevelAmount` by `LevelAmount` for each level and year.
  public var levels: [Int128] = []
  /// `TotalAmount` by `TotalAmount` for each year.
  public var totals: [Int128] = []
  /// How many paths.
  public var paths: Int64 = 0
  /// Whether every amount could be tallied.
  public var isWithinLimits = true

  /// Of no units.
  init() { (yearCount, unitCount, levelCount) = (0, 0, 0) }

  /// Nothing counted yet of an organisation.
  init(_ organisation: Organisation) {
    let (years, units, levels) = (organisation.years.count, organisation.units, organisation.levels.count)
    self.init(years: years, levels: levels, bins: units.flatMap { Self.bins($0) })
  }

  /// Nothing counted yet of so many years and levels, and of units with results in these bins.
  public init(years: Int, levels: Int, bins: [CoarseBins]) {
    yearCount = years
    unitCount = bins.count / years
    levelCount = levels
    self.bins = bins
    results = [CoarseTally](repeating: CoarseTally(), count: bins.count)
    counters = [UInt32](repeating: 0, count: bins.count * CoarseBins.counters)
    amounts = [Int128](repeating: 0, count: bins.count * UnitAmount.allCases.count)
    events = [Int64](repeating: 0, count: bins.count * UnitEvent.allCases.count)
    self.levels = [Int128](repeating: 0, count: levels * years * LevelAmount.allCases.count)
    totals = [Int128](repeating: 0, count: years * TotalAmount.allCases.count)
  }

  /// Bins for a unit's results by its own deviation, of one percent of its frame at least, since factors move it too.
  private static func bins(_ unit: OrganisationUnit) -> [CoarseBins] {
    unit.deviations.indices.map { year in
      CoarseBins(deviation: max(unit.base[year] * unit.deviations[year], abs(unit.frame[year]) * 0.01))
    }
  }

  /// Sum of an amount of a unit's year.
  public func sum(_ amount: UnitAmount, unit: Int, year: Int) -> Int128 {
    amounts[place(unit, year) * UnitAmount.allCases.count + amount.rawValue]
  }

  /// How often something happened to a unit in a year.
  public func count(_ event: UnitEvent, unit: Int, year: Int) -> Int64 {
    events[place(unit, year) * UnitEvent.allCases.count + event.rawValue]
  }

  /// Sum of an amount of a level's year.
  public func sum(_ amount: LevelAmount, level: Int, year: Int) -> Int128 {
    levels[(level * yearCount + year) * LevelAmount.allCases.count + amount.rawValue]
  }

  /// Sum of an amount of a year.
  public func sum(_ amount: TotalAmount, year: Int) -> Int128 {
    totals[year * TotalAmount.allCases.count + amount.rawValue]
  }

  /// A unit's result of a year.
  public func result(unit: Int, year: Int) -> CoarseTally { results[place(unit, year)] }

  /// Where a unit's year is among the results.
  public func place(_ unit: Int, _ year: Int) -> Int { unit * yearCount + year }

  /// Adds another tally of the same organisation.
  public mutating func add(_ other: OrganisationTally) {
    precondition(bins == other.bins && levels.count == other.levels.count, "tallies of the same organisation")
    for place in results.indices { results[place].add(other.results[place]) }
    for place in counters.indices { counters[place] += other.counters[place] }
    for place in amounts.indices { amounts[place] += other.amounts[place] }
    for place in events.indices { events[place] += other.events[place] }
    for place in levels.indices { levels[place] += other.levels[place] }
    for place in totals.indices { totals[place] += other.totals[place] }
    paths += other.paths
    isWithinLimits = isWithinLimits && other.isWithinLimits
  }
}
