import Scenarios

@testable import Simulation

/// What some rows of a scenario's paths came to, kept whole.
struct Sample {
  let simulator: Simulator
  let paths: Int
  private var cells: [[Double]]
  private var events: [[Double]]
  private var drivers: [[Double]]

  /// - Parameter drawsOnly: whether only the drivers are wanted, which is several times as fast.
  init(
    _ scenario: Scenario, rows: Range<Int>, seed: UInt64 = 1, _ sampling: Sampling = .random, drawsOnly: Bool = false
  ) {
    guard let simulator = scenario.simulator() else { preconditionFailure("a scenario with years to simulate") }
    self.simulator = simulator
    let layout = simulator.layout
    paths = rows.count * Draws.rowLength
    cells = [[Double]](repeating: [], count: layout.cellCount)
    events = [[Double]](repeating: [], count: layout.eventCount)
    drivers = [[Double]](repeating: [], count: simulator.drivers.count * layout.yearCount)
    let draws = Draws(seed: seed, sampling: sampling, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let memory = PathRows(simulator)
    for row in rows {
      simulator.draw(memory, draws, row: row)
      if !drawsOnly { simulator.step(memory) }
      for place in cells.indices { cells[place] += memory.cellNumbers(place) }
      for place in events.indices { events[place] += memory.eventNumbers(place) }
      for driver in simulator.drivers.indices {
        for year in 0..<layout.yearCount {
          drivers[driver * layout.yearCount + year] += memory.driverNumbers(driver, year: year, of: simulator)
        }
      }
    }
  }

  /// A figure in a calendar year, one value for each path; nil where the scenario does not have the figure.
  func values(_ figure: Figure, _ year: Int) -> [Double]? {
    let layout = simulator.layout
    return layout.figures.firstIndex(of: figure).map { cells[layout.cell($0, year: year - layout.years.lowerBound)] }
  }

  /// A driver's values in a calendar year.
  func driver(_ driver: Int, _ year: Int) -> [Double] {
    let layout = simulator.layout
    return drivers[driver * layout.yearCount + year - layout.years.lowerBound]
  }

  func cell(_ cell: Int) -> [Double] { cells[cell] }
  func event(_ event: Int) -> [Double] { events[event] }
}
