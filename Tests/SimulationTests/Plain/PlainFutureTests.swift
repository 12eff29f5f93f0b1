import Scenarios
import Simulation
import TestSupport
import Testing

@Suite("A path of the engine and the plain one")
struct PlainFutureTests {
  @Test("agree to the krona on Västerbotten's åtgärdsplan", arguments: Sampling.allCases)
  func västerbotten(_ sampling: Sampling) throws {
    let scenario = try ScenarioFile.load("vasterbotten-2025.json5")
    #expect(Self.difference(scenario, seed: 1, sampling, row: 0, places: Array(0..<128)) == nil)
    #expect(Self.difference(scenario, seed: 7, sampling, row: 37, places: Array(128..<256)) == nil)
  }

  @Test("agree on every figure, year and event of 320 random scenarios", arguments: 0..<40)
  func agree(_ part: Int) {
    var compared = 0
    var seed = UInt64(1000 * part)
    while compared < 8 {
      seed += 1
      // Now and then a random decision takes more than there is, and the scenario is refused.
      guard let scenario = try? ScenarioFile.read(RandomFuture(seed: seed).text()) else { continue }
      var random = SplitMix64(state: seed)
      let sampling: Sampling = random.oneIn(2) ? .sobol : .random
      let places = (0..<4).map { _ in random.int(0...255) }
      let difference = Self.difference(scenario, seed: random.next(), sampling, row: random.int(0...99), places: places)
      #expect(difference == nil, "scenario \(seed)")
      compared += 1
    }
  }

  private static func difference(
    _ scenario: Scenario, seed: UInt64, _ sampling: Sampling, row: Int, places: [Int]
  ) -> String? {
    guard let simulator = scenario.simulator() else { return "no simulator" }
    let layout = simulator.layout
    let draws = Draws(seed: seed, sampling: sampling, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let rows = PathRows(simulator)
    simulator.run(rows, draws, row: row)
    let plain = PlainFuture(scenario, seed: seed, sampling, row: row)
    for place in places {
      if let difference = plain.difference(simulator, rows, place: place) {
        return "path \(place): \(difference)"
      }
    }
    return nil
  }
}
