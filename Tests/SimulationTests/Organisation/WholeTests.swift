import Numerics
import Scenarios
import Testing

@testable import Simulation

/// What units do to the whole: its result, its rows, and what they have in common with the lines.
@Suite("Units and the whole")
struct WholeTests {
  /// Taxes of 1 000 mnkr and costs of 990 mnkr that follow the cost index; the factors deviate, the result by itself does not.
  static func simulator(_ organisation: Organisation?) throws -> Simulator {
    let scenario = try ScenarioFile.read(
      """
      { namn: "x", enhet: "mnkr", år: { budget: 2026, plan: [2027, 2028], till: 2028 },
        resultaträkning: { skatteintäkter: { 2026: 1000, 2027: 1000, 2028: 1000 },
          verksamhetens_kostnader: { belopp: { 2026: -990, 2027: -990, 2028: -990 }, reagerar_på: { kostnadsindex: 1 } } },
        osäkerhet: { avvikelse: { sigma: 0 } } }
      """)
    let plain = try #require(scenario.simulator())
    return Simulator(
      plain.model, firstIndex: plain.firstIndex, shocks: plain.shocks, drivers: plain.drivers, bias: plain.bias,
      economy: plain.economy, measures: plain.measures, organisation: organisation, rules: plain.rules,
      portfolio: plain.portfolio, plannedGains: plain.plannedGains, grounds: plain.grounds,
      forecastError: plain.forecastError, lastPlanYear: plain.lastPlanYear, runningYear: nil)
  }

  private static func unit(
    _ number: UInt32, frame: Double = 99e6, sigma: Double = 0.02, rule: Int? = 0, reaction: Int? = nil
  ) -> OrganisationUnit {
    OrganisationUnit(
      frame: [frame, frame, frame], sigma: [sigma, sigma, sigma], ar: 0.4, variable: Variable(egen: number),
      reaction: reaction, rules: [rule, rule, rule], surplus: 1e6)
  }

  /// A figure of the paths of a row, year by year.
  private static func run(
    _ simulator: Simulator, row: Int, _ rows: borrowing PathRows, _ figure: Figure = .åretsResultat
  ) -> [[Double]] {
    let layout = simulator.layout
    let draws = Draws(seed: 3, sampling: .random, firstYear: 2026, years: layout.yearCount)
    simulator.run(rows, draws, row: row, countingUnits: 1)
    let place = layout.figures.firstIndex(of: figure)!
    return (0..<layout.yearCount).map { Array(rows.cellNumbers(layout.cell(place, year: $0))) }
  }

  @Test("the result differs from that of the same path without units by exactly what enters the rows")
  func difference() throws {
    let organisation = Organisation(
      years: 2026...2028, units: (1...5).map { Self.unit($0) }, rules: [CarryOverRule(recoveryYears: 3, use: 0.4)],
      correlation: 0.2)
    let (with, without) = (try Self.simulator(organisation), try Self.simulator(nil))
    let rows = PathRows(with)
    let other = PathRows(without)
    for row in [0, 17] {
      let (own, base) = (Self.run(with, row: row, rows), Self.run(without, row: row, other))
      for year in 0..<3 {
        let entered = rows.organisationSum(.entered, year: year)
        #expect((0..<256).allSatisfy { own[year][$0] - base[year][$0] == entered[$0] })
        #expect((0..<256).contains { entered[$0] != 0 })
      }
    }
  }

  @Test("units without deviations of their own leave every path as it was, whatever they carry")
  func calm() throws {
    let organisation = Organisation(
      years: 2026...2028, units: (1...3).map { Self.unit($0, sigma: 0) }, rules: [CarryOverRule(use: 0.5)],
      buffer: [1e6, 1e6, 0])
    let (with, without) = (try Self.simulator(organisation), try Self.simulator(nil))
    let rows = PathRows(with)
    let other = PathRows(without)
    #expect(Self.run(with, row: 4, rows) == Self.run(without, row: 4, other))
    // They use half of 3 mnkr, then of 1,5, then of 0,75.
    #expect(
      (0..<3).map { organisation.plannedEffect(.verksamhetensKostnader, year: $0) } == [-500_000, 250_000, -375_000])
  }

  @Test("a unit's part of its line's deviation is its result, and is not counted twice")
  func share() throws {
    // A tenth of the line of 990 mnkr, without a deviation of its own; it carries nothing.
    let organisation = Organisation(
      years: 2026...2028, units: [Self.unit(1, sigma: 0, rule: nil, reaction: 0)], rules: [])
    let (with, without) = (try Self.simulator(organisation), try Self.simulator(nil))
    let other = PathRows(without)
    for row in 0..<3 {
      let rows = PathRows(with)
      let (own, base) = (
        Self.run(with, row: row, rows, .verksamhetensKostnader),
        Self.run(without, row: row, other, .verksamhetensKostnader)
      )
      #expect(own == base)
      for year in 0..<3 {
        let line = own[year][0] + 990e6
        let unit = Double(rows.organisationTally.result(unit: 0, year: year).sum)
        #expect((10 * unit - line).magnitude <= 5.5)
        #expect(unit != 0)
      }
    }
  }
}
