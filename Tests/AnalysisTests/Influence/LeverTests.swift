import Numerics
import Scenarios
import Testing

@testable import Analysis
@testable import Simulation

/// The least amount of a lever, against the law and the portfolio run with that amount in the scenario itself.
@Suite struct LeverTests {
  private static let rows = 2
  private static let paths = rows * Draws.rowLength

  /// A kommun with a deficit to restore, a reserve, and a portfolio by a rule.
  private static func text(_ rule: String, planned: String = "{}", measure: Int64 = 0, year: Int = 2027) -> String {
    let (reserve, use) = ("{ \"2028\": \"max\" }", "{ \"2026\": \"max\", \"2027\": \"max\" }")
    // What is needed is known from the plan, whose own use of reserves a measure would change; the lever leaves it as it was.
    let reserves =
      rule.contains("vid_behov")
      ? "" : "reserver: { resultatreserv: { ingående: 20000000, reservera: \(reserve), använd: \(use) } },"
    // A measure of one year: what is stated last would go on.
    let effect = (2026...2031).map { "\"\($0)\": \($0 == year ? measure : 0)" }.joined(separator: ", ")
    return """
      { namn: "Kommun", enhet: "kr", år: { utfall: [2025], budget: 2026, plan: [2027, 2028] },
        årets_resultat: { "2025": -60000000, "2026": 15000000, "2027": 30000000, "2028": 40000000 },
        skatter_och_bidrag: { "2025": 3000000000, "2026": 3000000000, "2027": 3100000000, "2028": 3200000000 },
        \(reserves)
        osäkerhet: { avvikelse: { sigma: 1 }, faktorer: { konsumentpriser: { känslighet: -8000000 } } },
        placeringar: { i_planen: \(planned), värderad: 2025, marknadsvärde: 900000000, anskaffningsvärde: 870000000,
          tillgångsslag: { globala_aktier: 0.6, nominella_räntor: 0.4 }, realisera: { \(rule) } },
        åtgärder: { extra: { namn: "Extra", ingår_i_planen: false, effekt: { \(effect) } } } }
      """
  }

  static let rules = [
    "regel: \"ingen\"", "regel: \"belopp\", belopp: 10000000, från: 2026, till: 2028", "regel: \"vid_behov\"",
    "regel: \"andel\", andel: 0.2",
  ]

  /// What is missing of the worst deficit of the plan on the first paths.
  private static func missing(_ text: String) throws -> [Double] {
    let simulator = try #require(try ScenarioText.load(text).scenario.simulator())
    let layout = simulator.layout
    let draws = Draws(seed: 1, sampling: .sobol, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let memory = PathRows(simulator)
    return (0..<rows).flatMap { row in
      simulator.run(memory, draws, row: row)
      return (0..<Draws.rowLength).map { path in
        layout.cohorts.indices.filter { layout.cohorts[$0] <= simulator.lastPlanYear }.map {
          memory.cell(layout.missingCell($0))[path / 8][path % 8]
        }.max() ?? 0
      }
    }
  }

  /// The least amounts that a search finds on the first paths.
  private static func amounts(_ text: String, _ lever: Lever, most: Double) throws -> [Double] {
    let simulator = try #require(try ScenarioText.load(text).scenario.simulator())
    let layout = simulator.layout
    let draws = Draws(seed: 1, sampling: .sobol, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let memory = PathRows(simulator)
    let search = LeverSearch(simulator, lever, most: most)
    return (0..<rows).flatMap { row in
      simulator.draw(memory, draws, row: row)
      return search.amounts(memory)
    }
  }

  @Test(arguments: rules, [2026, 2027, 2028])
  func `a better result does what the same measure in the scenario does`(rule: String, year: Int) throws {
    let before = try Self.missing(Self.text(rule))
    let amounts = try Self.amounts(Self.text(rule), .result(year: year - 2026), most: 310e6)
    let finite = amounts.filter { $0 > 0 && $0.isFinite }.sorted()
    #expect(finite.count > 20)
    for path in amounts.indices { #expect((amounts[path] > 0) == (before[path] > 0)) }
    // The amount of a path in the middle, and a krona less: that path is turned by the first alone.
    for measure in [20_000_000, Int64(finite[finite.count / 2]), Int64(finite[finite.count / 2]) - 1, 310_000_000] {
      let after = try Self.missing(Self.text(rule, measure: measure, year: year))
      for path in amounts.indices {
        #expect((after[path] == 0) == (amounts[path] <= Double(measure)), "path \(path), \(measure) kr")
      }
    }
  }

  @Test func `more gains do what a rule for larger gains does`() throws {
    // Nothing else is sold in 2027: no rebalancing, and yield stays out of the portfolio. The plan's gains stay as stated.
    func text(_ kronor: Int) -> String {
      Self.text(
        "regel: \"belopp\", belopp: \(kronor), från: 2027, till: 2027 }, balansera_om: false, återinvestera_direktavkastning: false, insättningar: {",
        planned: "{ \"2027\": 10000000 }")
    }
    let amounts = try Self.amounts(text(10_000_000), .gains(year: 1), most: 310e6)
    let before = try Self.missing(text(10_000_000))
    #expect(amounts.count { $0 > 0 && $0.isFinite } > 20)
    #expect(amounts.contains(.infinity), "there are paths without gains to realise")
    let after = try Self.missing(text(40_000_000))
    for path in amounts.indices where before[path] > 0 {
      // Gains realised now may be missing later, so more than the least amount may be too much; never less than it enough.
      if amounts[path] > 30e6 { #expect(after[path] > 0) }
    }
    #expect(amounts.indices.contains { before[$0] > 0 && after[$0] == 0 })
  }

  @Test(arguments: rules) func `a krona less is not enough`(rule: String) throws {
    let simulator = try #require(try ScenarioText.load(Self.text(rule)).scenario.simulator())
    let layout = simulator.layout
    let draws = Draws(seed: 1, sampling: .sobol, firstYear: 2026, years: layout.yearCount)
    let memory = PathRows(simulator)
    for lever in [Lever.result(year: 1), .gains(year: 0), .gains(year: 2)] {
      simulator.draw(memory, draws, row: 0)
      let amounts = LeverSearch(simulator, lever, most: 310e6).amounts(memory)
      func late(_ amount: (Int) -> Double) -> [Bool] {
        memory.set(lever, simulator, amount)
        simulator.step(memory)
        let cohorts = layout.cohorts.indices.filter { layout.cohorts[$0] <= simulator.lastPlanYear }
        return (0..<Draws.rowLength).map { path in
          cohorts.contains { memory.cell(layout.missingCell($0))[path / 8][path % 8] > 0 }
        }
      }
      let enough = late { amounts[$0].isFinite ? amounts[$0] : 0 }
      let less = late { amounts[$0].isFinite ? max(0, amounts[$0] - 1) : 0 }
      memory.set(lever, simulator) { _ in 0 }
      for path in amounts.indices where amounts[path] > 0 && amounts[path].isFinite {
        #expect(!enough[path] && less[path], "\(lever), path \(path)")
      }
    }
  }

  @Test func `medians and shares are read off the amounts`() {
    // Of 4 096 paths every second fails; the least amounts are 1, 2, … mnkr, and a quarter of the failing cannot be turned.
    let amounts = (0..<4_096).map { path -> Double in
      if path % 2 == 0 { return 0 }
      return path / 2 < 1_536 ? Double(path / 2 + 1) * 1e6 : .infinity
    }
    let outcome = LeverOutcome(.result, 2026, amounts[...], most: 5e9, taxes: 25_600_000_000, .random)
    #expect(outcome.failing == 2_048)
    #expect(outcome.median == 1_025_000_000)
    // 1 024 ∓ 0,98 √2 048 = 979,65 and 1 068,35, counted from nought.
    #expect(outcome.low == 980_000_000 && outcome.high == 1_069_000_000)
    #expect(outcome.hundred.share.hits == 100 && outcome.hundred.share.paths == 2_048)
    #expect(outcome.onePercent.belopp == 256_000_000 && outcome.onePercent.share.hits == 256)
  }
}
