import Scenarios
import Simulation

/// SweepMemory: what a thread keeps from one point of a sweep to the next: room for the first paths, which the system is slow to give anew,
/// and the factors as they were compiled.
struct SweepMemory {
  /// The pilot of the point before.
  var spare: Pilot?
  /// The latest point that was compiled whole.
  private var compiled: (scenario: Scenario, simulator: Simulator)?

  /// The simulator of a point that can be simulated; where only the plan's amounts differ from those of a point before, that one's with
  /// another plan, which gives the same bits.
  mutating func simulator(_ scenario: Scenario) -> Simulator {
    // By lines, other amounts deviate by other amounts.
    if let compiled, scenario.osäkerhet.metod == .resultat,
      scenario.skiljerSigBaraIPlan(från: compiled.scenario)
    {
      return compiled.simulator.with(scenario.model())
    }
    guard let simulator = scenario.simulator() else { preconditionFailure("what is ready can be simulated") }
    compiled = (scenario, simulator)
    return simulator
  }

  /// The cells that `SweepFigures` reads; the others of a simulator are not counted.
  static func watched(_ layout: Layout) -> [Bool] {
    var watched = [Bool](repeating: false, count: layout.cellCount)
    watched[layout.planMissingCell] = true
    for (place, figure) in layout.figures.enumerated()
    where figure == .balanskravsresultat || figure == .kvarAttÅterställa {
      for year in 0..<layout.yearCount { watched[layout.cell(place, year: year)] = true }
    }
    return watched
  }
}
