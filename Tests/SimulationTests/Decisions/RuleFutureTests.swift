import Numerics
import Scenarios
import Testing

@testable import Simulation

/// Rules on simulated paths: what they see, and that a run without them is a run of the same futures.
@Suite("Decision rules in simulated futures")
struct RuleFutureTests {
  private static let text = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2023, 2024], budget: 2025, plan: [2026, 2027] },
      årets_resultat: { 2023: -40, 2024: -20, 2025: 20, 2026: 20, 2027: 30 },
      skatter_och_bidrag: { 2023: 1000, 2024: 1000, 2025: 1000, 2026: 1000, 2027: 1000 }, skatteunderlag: { 2025: 10000 },
      beslutsregler: {
        tidig: { när: "återställning", gäller: "två_år_efter", åtgärd: { skattehöjning: { tak: 0.2 } } },
        sen: { när: "återställning", gäller: "året_efter", åtgärd: { besparing: { tak: 25, lyckas: 80 } } },
        noll: { när: "underskott", gäller: "året_efter", åtgärd: { besparing: { tak: 40, varar: "tills_vidare" } } } } }
    """

  private func prepared() throws -> (Simulator, Draws) {
    let simulator = try #require(try ScenarioFile.read(Self.text).simulator())
    let years = simulator.layout.years
    return (simulator, Draws(seed: 5, sampling: .random, firstYear: years.lowerBound, years: years.count))
  }

  @Test("changing what is drawn from a year on changes no decision up to and in that year", arguments: 0..<6)
  func nothingLater(changed: Int) throws {
    let (simulator, draws) = try prepared()
    let one = PathRows(simulator)
    let other = PathRows(simulator)
    simulator.draw(one, draws, row: 3)
    simulator.draw(other, draws, row: 3)
    let years = simulator.layout.yearCount
    for year in changed..<years {
      let own = other.own.numbers(year)
      for path in 0..<Draws.rowLength { own[path] += Double((path % 7) - 3) * 11e6 }
      // A year's forecast is of the year before, whose decisions it is for.
      if year > changed {
        let errors = other.forecasts.numbers(year)
        for path in 0..<Draws.rowLength { errors[path] = -errors[path] }
      }
    }
    let (before, after) = (decisions(simulator, one), decisions(simulator, other))
    #expect(before.prefix(changed + 1).elementsEqual(after.prefix(changed + 1)))
    if changed < years - 1 { #expect(before != after, "later decisions do see it") }
  }

  /// What is decided for each year, path by path: the result less that of the same paths without rules.
  private func decisions(_ simulator: Simulator, _ rows: borrowing PathRows) -> [[Double]] {
    func results(_ simulator: Simulator) -> [[Double]] {
      simulator.step(rows)
      let layout = simulator.layout
      let place = layout.figures.firstIndex(of: .åretsResultat)!
      return (0..<layout.yearCount).map { Array(rows.cellNumbers(layout.cell(place, year: $0))) }
    }
    let (with, without) = (results(simulator), results(simulator.withoutRules))
    return zip(with, without).map { zip($0, $1).map { $0 - $1 } }
  }

  @Test(
    "without rules the same draws give the plan's own futures, and with them nothing is worse at the deadlines on average"
  )
  func withAndWithout() throws {
    let (simulator, draws) = try prepared()
    let with = PathRows(simulator)
    let without = PathRows(simulator.withoutRules)
    var missing = (with: 0.0, without: 0.0)
    for row in 0..<8 {
      simulator.run(with, draws, row: row)
      simulator.withoutRules.run(without, draws, row: row)
      for cohort in simulator.layout.cohorts.indices {
        missing.with += with.cellNumbers(simulator.layout.missingCell(cohort)).reduce(0, +)
        missing.without += without.cellNumbers(simulator.layout.missingCell(cohort)).reduce(0, +)
      }
    }
    #expect(missing.with < 0.8 * missing.without)
  }
}
