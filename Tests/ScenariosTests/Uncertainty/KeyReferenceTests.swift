import Foundation
import Scenarios
import Testing

@Suite("The key reference in Scenarios/README.md")
struct KeyReferenceTests {
  @Test("shows parts of scenarios that are read without a word")
  func examples() throws {
    let url = BrokenFolder.url.deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let examples = text.components(separatedBy: "```json5\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(examples.count == 14)
    let needRows = ["befolkning", "investeringar", "skatt:"]
    for example in examples where !(["krav", "resultaträkning"] + needRows).contains(where: example.hasPrefix) {
      #expect(PlanText.diagnostics(example).isEmpty, "\(example)")
    }
    for example in examples where needRows.contains(where: example.hasPrefix) {
      // Taxes that are worked out are not stated among the rows.
      let taxes = example.hasPrefix("befolkning") ? "" : "skatteintäkter: { 2026: 6000 }, "
      let costs = "verksamhetens_kostnader: { 2026: -6000 }"
      let rows = "resultaträkning: { \(taxes)\(costs) }, osäkerhet: { metod: 'rader' }, "
      let balance = "balansräkning: { eget_kapital: { 2025: 1000 }, tillgångar: { 2025: 6000 } }, "
      let years = "år: { utfall: [2025], budget: 2026 }, årets_resultat: { 2025: 0 }, "
      let plan = "{ namn: 'Plan', enhet: 'mnkr', \(years)\(balance)\(rows)\(example) }"
      #expect(throws: Never.self, "\(example)") { try ScenarioLoader.load(SourceText(name: "plan", text: plan)) }
    }
    let csv = try #require(text.components(separatedBy: "```csv\n").last?.components(separatedBy: "```")[0])
    let lines = try #require(examples.first { $0.hasPrefix("resultaträkning") })
    let files = ScenarioFiles(start: "") { path, _ in .bytes(Array(csv.utf8), identity: path) }
    let plan = "{ namn: 'Plan', enhet: 'mnkr', år: { budget: 2026, plan: 2027 }, \(lines) }"
    let loaded = try ScenarioLoader.load(SourceText(name: "plan", text: plan), files: files)
    #expect(loaded.warnings.isEmpty && loaded.scenario.resultaträkning.rader.count == 6)
    // Key figures need accounts, which the plan of the other examples does not state.
    let krav = try #require(examples.first { $0.hasPrefix("krav") })
    let accounts = ["årets_resultat", "skatter_och_bidrag"].map { "\($0): { 2026: 20, 2027: 20, 2028: 20 }, " }.joined()
    let other = "{ namn: 'Plan', enhet: 'mnkr', år: { budget: 2026, plan: [2027, 2028] }, \(accounts)\(krav) }"
    #expect(try ScenarioLoader.load(SourceText(name: "plan", text: other)).warnings.isEmpty)
  }
}
