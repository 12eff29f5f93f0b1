import Scenarios
import Testing

/// Synnerliga skäl for a budget belong to the budget year, and to a year with accounts.
@Suite struct BudgetClaimTests {
  @Test(
    arguments: [
      ("årets_resultat", "budget: 2026", 2026, []),
      ("årets_resultat", "budget: 2026", 2025, [.yearOutsideScenario]),
      ("årets_resultat", "plan: 2026", 2026, [.missingKey]),
      ("balanskravsresultat", "budget: 2026", 2026, [.incomeStatementNeeded]),
    ] as [(String, String, Int, [Problem.Code])]
  )
  func `a claim without effect is an error`(_ key: String, _ kind: String, _ year: Int, _ codes: [Problem.Code]) {
    let text = """
      {
        namn: "Budget", enhet: "mnkr", år: { prognos: 2025, \(kind) },
        \(key): { 2025: 1, 2026: -1 },
        budget: { synnerliga_skäl: { \(year): "Omställning" } },
      }
      """
    var found: [Problem.Code] = []
    do throws(DiagnosticList) { _ = try ScenarioLoader.load(SourceText(name: "test", text: text)) } catch {
      found = error.diagnostics.map(\.problem.code)
    }
    #expect(found == codes)
  }
}
