import BalanskravKit
import Testing

/// The library as its documentation shows it: one import, a few calls.
@Suite struct KitTests {
  private let text = """
    {
      namn: "Provkommun", enhet: "mnkr",
      år: { utfall: 2024, prognos: 2025, budget: 2026, plan: 2027 },
      balanskravsresultat: { 2024: -30, 2025: 10, 2026: 10, 2027: 12 },
    }
    """

  @Test func `a text becomes a verdict in a few calls`() throws {
    let source = SourceText(name: "plan.json5", text: text)
    let summary = Summary(try ScenarioLoader.load(source).scenario)
    #expect(summary.bedömning.planen == .håller)
    #expect(summary.bedömning.marginaler.map(\.belopp) == [2_000_000])
    #expect(RunReport(summary).text(language: .sv).contains("planen håller"))

    let worse = try ScenarioLoader.load(source, settings: ["balanskravsresultat.2027=9"])
    #expect(Summary(worse.scenario).bedömning.planen == .bryts)
    #expect(worse.scenario.hash != summary.scenario.hash)
  }

  @Test func `what is wrong comes as data and as text`() {
    let source = SourceText(name: "plan.json5", text: text.replacing("enhet", with: "enhett"))
    let error = #expect(throws: DiagnosticList.self) { try ScenarioLoader.load(source) }
    #expect(error?.diagnostics.map(\.problem.code) == [.missingKey, .unknownKey])
    #expect(error?.text.contains("plan.json5:2:23") == true)
  }
}
