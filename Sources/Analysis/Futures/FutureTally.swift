import Numerics
import Simulation

/// FutureTally: everything counted over simulated futures, of a size that does not grow with them. Merging is exact, in any order.
public struct FutureTally: Sendable, Equatable {
  /// Bins of each cell.
  public let bins: [Bins]
  /// Sums of each cell.
  public internal(set) var cells: [RowTally]
  /// Counters of each cell, one after the other.
  public internal(set) var counters: [UInt32]
  /// How often each event happened, replicate by replicate.
  public internal(set) var events: [Int64]
  /// Paths of each replicate.
  public internal(set) var replicatePaths: [Int64]
  /// What the conditions asked about came to, in their order.
  var conditions: [ConditionCount]
  /// What the units of the organisation came to, where there is one and it is counted.
  public internal(set) var organisation: OrganisationTally?
  /// Whether every amount could be tallied.
  public internal(set) var isWithinLimits = true

  private let eventCount: Int
  /// The cells that are counted.
  private let watched: [Int]

  /// Nothing counted yet.
  public init(bins: [Bins], eventCount: Int) {
    self.init(bins: bins, eventCount: eventCount, watched: Array(bins.indices))
  }

  /// Nothing counted yet, and of the cells only these to be, besides so many conditions.
  init(bins: [Bins], eventCount: Int, watched: [Int], conditionCount: Int = 0) {
    self.watched = watched
    conditions = [ConditionCount](repeating: ConditionCount(), count: conditionCount)
    self.bins = bins
    self.eventCount = eventCount
    cells = [RowTally](repeating: RowTally(), count: bins.count)
    counters = [UInt32](repeating: 0, count: bins.count * Bins.counters)
    events = [Int64](repeating: 0, count: Draws.replicates * eventCount)
    replicatePaths = [Int64](repeating: 0, count: Draws.replicates)
  }

  /// How many paths.
  public var paths: Int64 { replicatePaths.reduce(0, +) }

  /// How often an event happened.
  public func count(_ event: Int) -> Int64 {
    (0..<Draws.replicates).reduce(0) { $0 + events[$1 * eventCount + event] }
  }

  /// How often an event happened in a replicate.
  func count(_ event: Int, _ replicate: Int) -> Int64 { events[replicate * eventCount + event] }

  /// Counts the first `paths` of a row, its cells and events given by their places.
  package mutating func add(
    row: Int, paths: Int, cell: (Int) -> UnsafePointer<Lanes>, event: (Int) -> UnsafePointer<Lanes>
  ) {
    add(row: row, paths: paths, tests: [], cell: cell, event: event)
  }

  /// The same, and the conditions.
  mutating func add(
    row: Int, paths: Int, tests: [ConditionTest], cell: (Int) -> UnsafePointer<Lanes>,
    event: (Int) -> UnsafePointer<Lanes>
  ) {
    counters.withUnsafeMutableBufferPointer { all in
      guard let first = all.baseAddress else { return }
      for place in watched {
        let counters = first + place * Bins.counters
        if !cells[place].add(cell(place), paths: paths, bins[place], counters) { isWithinLimits = false }
      }
    }
    let replicate = Draws.replicate(ofRow: row)
    replicatePaths[replicate] += Int64(paths)
    for place in 0..<eventCount {
      events[replicate * eventCount + place] += Int64(Self.sum(event(place), paths: paths))
    }
    for place in tests.indices {
      tests[place].count(row: row, paths: paths, cell: cell, event: event, into: &conditions[place])
      if !conditions[place].isWithinLimits { isWithinLimits = false }
    }
  }

  private static func sum(_ row: UnsafePointer<Lanes>, paths: Int) -> Double {
    var sum = Lanes.zero
    for group in 0..<paths / Lanes.scalarCount { sum += row[group] }
    var total = sum.sum()
    for lane in 0..<paths % Lanes.scalarCount { total += row[paths / Lanes.scalarCount][lane] }
    return total
  }

  /// Adds another tally of the same cells and events.
  public mutating func add(_ other: FutureTally) {
    precondition(
      bins == other.bins && eventCount == other.eventCount && conditions.count == other.conditions.count,
      "tallies of the same simulation")
    for place in cells.indices { cells[place].add(other.cells[place]) }
    for place in counters.indices { counters[place] += other.counters[place] }
    for place in events.indices { events[place] += other.events[place] }
    for place in replicatePaths.indices { replicatePaths[place] += other.replicatePaths[place] }
    for place in conditions.indices { conditions[place].add(other.conditions[place]) }
    if let units = other.organisation { add(units) }
    isWithinLimits = isWithinLimits && other.isWithinLimits
  }

  /// Adds what units came to on paths that are counted.
  mutating func add(_ units: OrganisationTally) {
    if organisation == nil { organisation = units } else { organisation!.add(units) }
    isWithinLimits = isWithinLimits && units.isWithinLimits
  }
}
