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
  private var cells: [Double]
  private var events: [Double]
  private var drivers: [Double]

  /// Memory for the first paths.
  init(_ simulator: Simulator, paths: Int) {
    self.paths = paths
    rows = (paths + Draws.rowLength - 1) / Draws.rowLength
    layout = simulator.layout
    driverCount = simulator.drivers.count
    let kept = rows * Draws.rowLength
    cells = [Double](repeating: 0, count: layout.cellCount * kept)
    events = [Double](repeating: 0, count: layout.eventCount * kept)
    drivers = [Double](repeating: 0, count: driverCount * layout.yearCount * kept)
  }

  private var kept: Int { rows * Draws.rowLength }

  /// The values of a cell on all kept paths.
  public func cell(_ cell: Int) -> ArraySlice<Double> { cells[cell * kept..<cell * kept + paths] }

  /// Whether an event happened, 1 or 0.
  public func event(_ event: Int) -> ArraySlice<Double> { events[event * kept..<event * kept + paths] }

  /// The values of a driver in a simulated year.
  public func driver(_ driver: Int, year: Int) -> ArraySlice<Double> {
    let first = (driver * layout.yearCount + year) * kept
    return drivers[first..<first + paths]
  }

  /// How many paths of a row there are.
  func count(ofRow row: Int) -> Int { min(Draws.rowLength, paths - row * Draws.rowLength) }

  /// Runs all its rows.
  mutating func run(_ simulator: Simulator, _ draws: Draws, _ workers: Workers, _ control: RunControl) {
    let (kept, layout, driverCount) = (kept, layout, driverCount)
    let rows = rows
    cells.withUnsafeMutableBufferPointer { cells in
      events.withUnsafeMutableBufferPointer { events in
        drivers.withUnsafeMutableBufferPointer { drivers in
          // Each row has places of its own.
          nonisolated(unsafe) let (cells, events, drivers) = (cells, events, drivers)
          workers.run(0..<rows, control) { next in
            let memory = PathRows(simulator)
            while let chunk = next() {
              for row in chunk {
                simulator.run(memory, draws, row: row)
                let place = row * Draws.rowLength
                func keep(
                  _ values: UnsafeBufferPointer<Double>, _ all: UnsafeMutableBufferPointer<Double>, _ index: Int
                ) {
                  for path in 0..<Draws.rowLength { all[index * kept + place + path] = values[path] }
                }
                for cell in 0..<layout.cellCount { keep(memory.cell(cell), cells, cell) }
                for event in 0..<layout.eventCount { keep(memory.event(event), events, event) }
                for driver in 0..<driverCount {
                  for year in 0..<layout.yearCount {
                    keep(memory.driver(driver, year: year, of: simulator), drivers, driver * layout.yearCount + year)
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Bins for each cell, from these paths; nil when an amount is too large to be tallied.
  func bins() -> [Bins]? {
    var all: [Bins] = []
    for place in 0..<layout.cellCount {
      let values = cell(place)
      guard values.allSatisfy({ abs($0) < RowTally.limit }) else { return nil }
      // One after the other, so that the same paths always give the same bins.
      let mean = values.reduce(0, +) / Double(paths)
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, paths - 1))
      all.append(Bins(mean: mean, deviation: variance == 0 ? 0 : heronRoot(variance)))
    }
    return all
  }

  /// Counts the rows of a range that it has.
  func add(to tally: inout FutureTally, rows range: Range<Int>) {
    cells.withUnsafeBufferPointer { cells in
      events.withUnsafeBufferPointer { events in
        for row in range.clamped(to: 0..<rows) {
          let place = row * Draws.rowLength
          let count = count(ofRow: row)
          func part(_ all: UnsafeBufferPointer<Double>, _ index: Int) -> UnsafeBufferPointer<Double> {
            UnsafeBufferPointer(rebasing: all[index * kept + place..<index * kept + place + count])
          }
          tally.add(row: row, paths: count, cell: { part(cells, $0) }, event: { part(events, $0) })
        }
      }
    }
  }
}
