import Numerics
import Simulation

/// Pilot: the first paths of a simulation, kept whole: they fix the bins of the distributions and say why the plan fails.
public struct Pilot: Sendable {
  /// How many paths.
  public let paths: Int
  /// Rows of 256 paths, the last one perhaps not whole.
  let rows: Int
  private let layout: Layout
  private let driverCount: Int
  /// Each kind's numbers after each other: cell by cell, event by event, driver by driver and year by year.
  private var cells: [Lanes]
  private var events: [Lanes]
  private var drivers: [Lanes]

  /// What the units of the organisation came to on the rows that were to be counted; nil without an organisation.
  private(set) var organisation: OrganisationTally?

  /// The cells that are kept, and whether the drivers are.
  let watched: [Int]
  private let keepsDrivers: Bool

  private static let groups = Draws.rowLength / Lanes.scalarCount
  private var kept: Int { rows * Self.groups }

  /// Memory for the first paths.
  ///
  /// - Parameters:
  ///   - watched: cell by cell, whether it is kept; nil to keep all, and the drivers too.
  ///   - spare: one that is not needed any more, whose memory is taken where it fits.
  init(_ simulator: Simulator, paths: Int, watched: [Bool]? = nil, spare: consuming Pilot? = nil) {
    self.paths = paths
    rows = (paths + Draws.rowLength - 1) / Draws.rowLength
    layout = simulator.layout
    driverCount = simulator.drivers.count
    self.watched = (0..<layout.cellCount).filter { watched?[$0] ?? true }
    keepsDrivers = watched == nil
    let kept = rows * Self.groups
    let drivers = keepsDrivers ? driverCount * layout.yearCount : 0
    if let spare, spare.cells.count == layout.cellCount * kept, spare.events.count == layout.eventCount * kept,
      spare.drivers.count == drivers * kept
    {
      // Whatever stands there, a run writes all that is kept.
      (cells, events, self.drivers) = (spare.cells, spare.events, spare.drivers)
      return
    }
    cells = [Lanes](repeating: .zero, count: layout.cellCount * kept)
    events = [Lanes](repeating: .zero, count: layout.eventCount * kept)
    self.drivers = [Lanes](repeating: .zero, count: drivers * kept)
  }

  /// The values of a cell on all kept paths.
  public func cell(_ cell: Int) -> [Double] { values(cells, cell) }

  /// Whether an event happened, 1 or 0.
  public func event(_ event: Int) -> [Double] { values(events, event) }

  /// The values of a driver in a simulated year.
  public func driver(_ driver: Int, year: Int) -> [Double] { values(drivers, driver * layout.yearCount + year) }

  /// Eight paths' values of a cell.
  func cell(_ cell: Int, row: Int, group: Int) -> Lanes { cells[cell * kept + row * Self.groups + group] }

  /// Whether an event happened on eight paths, 1 or 0.
  func event(_ event: Int, row: Int, group: Int) -> Lanes { events[event * kept + row * Self.groups + group] }

  private func values(_ all: [Lanes], _ place: Int) -> [Double] {
    all[place * kept..<(place + 1) * kept].withUnsafeBytes { Array($0.bindMemory(to: Double.self).prefix(paths)) }
  }

  /// How many paths of a row there are.
  func count(ofRow row: Int) -> Int { min(Draws.rowLength, paths - row * Draws.rowLength) }

  /// Runs all its rows.
  ///
  /// - Parameter counted: rows on which to count what units come to, which are too many to be kept whole.
  mutating func run(
    _ simulator: Simulator, _ draws: Draws, countingUnits counted: Range<Int>, _ workers: Workers, _ control: RunControl
  ) {
    let units = simulator.organisation.map(UnitCollector.init)
    defer { organisation = units?.total }
    let (kept, layout, rows, watched, paths) = (kept, layout, rows, watched, paths)
    let driverRows = keepsDrivers ? driverCount * layout.yearCount : 0
    cells.withUnsafeMutableBufferPointer { cells in
      events.withUnsafeMutableBufferPointer { events in
        drivers.withUnsafeMutableBufferPointer { drivers in
          // Each row has places of its own.
          nonisolated(unsafe) let (cells, events, drivers) = (cells, events, drivers)
          workers.run(0..<rows, control) { next in
            let memory = PathRows(simulator)
            while let chunk = next() {
              for row in chunk {
                let ofUnits = counted.contains(row) ? min(Draws.rowLength, paths - row * Draws.rowLength) : 0
                simulator.run(memory, draws, row: row, countingUnits: ofUnits)
                func keep(_ all: UnsafeMutableBufferPointer<Lanes>, _ place: Int, _ values: UnsafePointer<Lanes>) {
                  for group in 0..<Self.groups { all[place * kept + row * Self.groups + group] = values[group] }
                }
                for cell in watched { keep(cells, cell, memory.cell(cell)) }
                for event in 0..<layout.eventCount { keep(events, event, memory.event(event)) }
                for place in 0..<driverRows {
                  let (driver, year) = place.quotientAndRemainder(dividingBy: layout.yearCount)
                  keep(drivers, place, memory.driver(driver, year: year, of: simulator))
                }
              }
            }
            units?.add(memory.organisationTally)
          }
        }
      }
    }
  }

  /// Counts the rows of a range that it has, and the conditions of a run.
  func add(to tally: inout FutureTally, rows range: Range<Int>, tests: [ConditionTest] = []) {
    cells.withUnsafeBufferPointer { cells in
      events.withUnsafeBufferPointer { events in
        guard let cells = cells.baseAddress, let events = events.baseAddress else { return }
        for row in range.clamped(to: 0..<rows) {
          let first = row * Self.groups
          tally.add(
            row: row, paths: count(ofRow: row), tests: tests, cell: { cells + $0 * kept + first },
            event: { events + $0 * kept + first })
        }
      }
    }
  }
}
