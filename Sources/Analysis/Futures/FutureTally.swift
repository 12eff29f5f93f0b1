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
  /// Whether every amount could be tallied.
  public internal(set) var isWithinLimits = true

  private let eventCount: Int

  /// Nothing counted yet.
  public init(bins: [Bins], eventCount: Int) {
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
  mutating func add(
    row: Int, paths: Int, cell: (Int) -> UnsafeBufferPointer<Double>, event: (Int) -> UnsafeBufferPointer<Double>
  ) {
    counters.withUnsafeMutableBufferPointer { all in
      guard let first = all.baseAddress else { return }
      for place in bins.indices {
        let values = UnsafeBufferPointer(rebasing: cell(place)[..<paths])
        if !cells[place].add(values, bins[place], first + place * Bins.counters) { isWithinLimits = false }
      }
    }
    let replicate = Draws.replicate(ofRow: row)
    replicatePaths[replicate] += Int64(paths)
    for place in 0..<eventCount {
      let happened = event(place)
      var sum = 0.0
      for path in 0..<paths { sum += happened[path] }
      events[replicate * eventCount + place] += Int64(sum)
    }
  }

  /// Adds another tally of the same cells and events.
  public mutating func add(_ other: FutureTally) {
    precondition(bins == other.bins && eventCount == other.eventCount, "tallies of the same simulation")
    for place in cells.indices { cells[place].add(other.cells[place]) }
    for place in counters.indices { counters[place] += other.counters[place] }
    for place in events.indices { events[place] += other.events[place] }
    for place in replicatePaths.indices { replicatePaths[place] += other.replicatePaths[place] }
    isWithinLimits = isWithinLimits && other.isWithinLimits
  }
}
