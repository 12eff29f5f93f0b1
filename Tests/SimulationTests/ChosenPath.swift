import Numerics
import Scenarios
import Testing

@testable import Simulation

/// A path on which the factors go as a test says, and not as they are drawn; those that are not named go as planned.
struct ChosenPath {
  let simulator: Simulator
  private let cells: [Double]

  /// - Parameter values: for each factor, by its key, its deviation in each simulated year as a share; for an asset 1 + its return.
  init(_ scenario: Scenario, _ values: [String: [Double]] = [:]) throws {
    simulator = try #require(scenario.simulator())
    let keys = scenario.factorKeys
    for key in values.keys { try #require(keys.contains(key), "\(key) is in use") }
    let rows = PathRows(simulator)
    for year in 0..<simulator.layout.yearCount {
      for (place, key) in keys.enumerated() {
        let mean = simulator.portfolio?.classes.first { $0.driver == place && !$0.isRate }?.meanGrowth[year] ?? 0
        rows.drivers.numbers(place * simulator.layout.yearCount + year)[0] = values[key]?[year] ?? mean
      }
      simulator.deviate(year, rows)
    }
    simulator.step(rows)
    cells = (0..<simulator.layout.cellCount).map { rows.cellNumbers($0)[0] }
  }

  /// A figure of a calendar year; nil where the scenario does not have it.
  subscript(figure: Figure, year: Int) -> Double? {
    let layout = simulator.layout
    return layout.figures.firstIndex(of: figure).map { cells[layout.cell($0, year: year - layout.years.lowerBound)] }
  }

  /// A figure of each simulated year.
  func callAsFunction(_ figure: Figure) -> [Double?] { simulator.layout.years.map { self[figure, $0] } }
}
