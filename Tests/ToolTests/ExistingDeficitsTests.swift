import BalanskravKit
import Testing

@Suite("The deficits that exist when the plan begins")
struct ExistingDeficitsTests {
  private static let sentence = "De underskott som finns när planen börjar blir återställda i tid."

  private func report(_ results: String) throws -> String {
    let text = """
      { namn: "Provkommun", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: [2026, 2027], till: 2030 },
        balanskravsresultat: { \(results) } }
      """
    let loaded = try ScenarioLoader.load(SourceText(name: "test", text: text))
    return RunReport(Summary(loaded.scenario)).text(language: .sv)
  }

  @Test("have a sentence of their own only where the plan's verdict is another")
  func sentence() throws {
    // The 10 of 2024 are restored in 2025; the 5 that the plan adds in 2026 never are.
    let broken = try report("2024: -10, 2025: 12, 2026: -5, 2027: 0")
    #expect(broken.contains("planen håller inte."))
    #expect(broken.contains(Self.sentence))
    let held = try report("2024: -10, 2025: 12, 2026: 0, 2027: 0")
    #expect(held.contains("planen håller."))
    #expect(!held.contains("De underskott som finns"))
  }
}
