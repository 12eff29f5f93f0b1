import Scenarios
import Testing

@testable import Simulation

/// Another plan run on the same drawn paths, or on what they deviate with, comes to what it comes to by itself.
@Suite("Another plan of the same futures")
struct OtherPlanTests {
  private static let text = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027, 2028] },
      balanskravsresultat: { 2024: -40, 2025: -20, 2026: 20, 2027: 20, 2028: 30 },
      skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000, 2028: 1000 },
      framtida_synnerliga_skäl: { 2026: 5, 2027: 5 },
      placeringar: { i_planen: { 2026: 10 }, värderad: 2024, marknadsvärde: 600, anskaffningsvärde: 500,
        tillgångsslag: { globala_aktier: 0.5, nominella_räntor: 0.4, likvida_medel: 0.1 }, uttag: { 2027: 20 },
        realisera: REGEL } }
    """

  private static let measure = [
    "åtgärder={ spara: { ingår_i_planen: false, effekt: { 2026: 15, 2027: 25, 2028: 5 } } }"
  ]

  private static func numbers(_ rows: borrowing PathRows, _ layout: Layout) -> ([[Double]], [[Double]]) {
    (
      (0..<layout.cellCount).map { Array(rows.cellNumbers($0)) },
      (0..<layout.eventCount).map { Array(rows.eventNumbers($0)) }
    )
  }

  @Test(
    "has the same bits on every path and in every figure",
    arguments: [
      "{ regel: \"belopp\", belopp: 10 }", "{ regel: \"vid_behov\" }", "{ regel: \"andel\", andel: 0.1 }",
      "{ regel: \"ingen\" }",
    ])
  func bits(rule: String) throws {
    let text = Self.text.replacing("REGEL", with: rule)
    let (plan, other) = (try ScenarioFile.read(text), try ScenarioFile.read(text, Self.measure))
    #expect(other.skiljerSigBaraIPlan(från: plan) && plan.skiljerSigBaraIPlan(från: other))
    let (base, own) = (try #require(plan.simulator()), try #require(other.simulator()))
    let changed = base.with(other.model())
    let layout = base.layout
    let draws = Draws(seed: 3, sampling: .sobol, firstYear: layout.years.lowerBound, years: layout.yearCount)
    let memory = PathRows(base)
    let alone = PathRows(own)
    let deviations = DeviationRows(base)
    for row in [0, 17] {
      own.run(alone, draws, row: row)
      let wanted = Self.numbers(alone, layout)
      base.draw(memory, draws, row: row)
      base.step(memory, keeping: deviations)
      let before = Self.numbers(memory, layout)
      #expect(before != wanted, "the measure makes a difference")
      if base.deviatesAlike {
        changed.rerun(memory, deviations)
        #expect(Self.numbers(memory, layout) == wanted)
        base.rerun(memory, deviations)
        #expect(Self.numbers(memory, layout) == before)
      }
      changed.step(memory)
      #expect(Self.numbers(memory, layout) == wanted)
    }
  }

  @Test(
    "is told from other futures",
    arguments: [
      "osäkerhet.avvikelse.sigma=3", "balanskravsresultat.2024=-41", "skatter_och_bidrag.2026=1001", "år.till=2032",
      "placeringar.marknadsvärde=601",
    ])
  func others(setting: String) throws {
    let text = Self.text.replacing("REGEL", with: "{ regel: \"ingen\" }")
    let (plan, other) = (try ScenarioFile.read(text), try ScenarioFile.read(text, [setting]))
    #expect(!other.skiljerSigBaraIPlan(från: plan))
  }

  @Test("keeps what the first plan holds of the portfolio where returns are higher")
  func returns() throws {
    let plan = try ScenarioFile.read(Self.text.replacing("REGEL", with: "{ regel: \"andel\", andel: 1 }"))
    let better = plan.med(avkastningstillägg: Decimaltal(hundradelar: 100))
    let base = try #require(plan.simulator())
    let own = try #require(better.simulator())
    #expect(own.planned.map(\.realised) != base.planned.map(\.realised))
    #expect(own.keepingPlan(of: base).planned.map(\.realised) == base.planned.map(\.realised))
    #expect(own.keepingPlan(of: base).planned.map(\.directYield) == base.planned.map(\.directYield))
    let room = try #require(plan.avkastningsutrymme)
    #expect(room.contains(Decimaltal(hundradelar: 5000)) && !room.contains(Decimaltal(hundradelar: 10_000)))
  }
}
