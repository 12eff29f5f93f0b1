import Analysis
import Scenarios
import Testing

/// Measures: what ends within the plan has ended, what stands in its last year goes on.
@Suite struct MeasureTests {
  @Test func `only the effect of the plan's last year goes on`() throws {
    let text = """
      {
        namn: "Åtgärder", enhet: "mnkr", år: { prognos: 2025, budget: 2026, plan: [2027, 2028] },
        balanskravsresultat: { 2025: -10, 2026: 5, 2027: 5, 2028: 5 },
        åtgärder: {
          slutar: { ingår_i_planen: false, effekt: { 2026: 100, 2027: 100 } },
          består: { ingår_i_planen: false, effekt: { 2027: 3, 2028: 7 } },
          senare: { ingår_i_planen: false, effekt: { 2030: 20 } },
          planens: { ingår_i_planen: true, effekt: { 2028: 1000 } },
        },
      }
      """
    let loaded = try ScenarioLoader.load(SourceText(name: "test", text: text))
    let results = Summary(loaded.scenario).år.map { $0.balanskravsresultat / 1_000_000 }
    // 5 + 100; 5 + 100 + 3; 5 + 7; then 5 + 7, and from 2030 the 20 that are stated there.
    #expect(results == [-10, 105, 108, 12, 12, 32, 32])
  }
}
