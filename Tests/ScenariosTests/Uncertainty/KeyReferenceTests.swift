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
    #expect(examples.count == 6)
    for example in examples where !example.hasPrefix("resultaträkning") {
      #expect(PlanText.diagnostics(example).isEmpty, "\(example)")
    }
    let csv = try #require(text.components(separatedBy: "```csv\n").last?.components(separatedBy: "```")[0])
    let lines = try #require(examples.first { $0.hasPrefix("resultaträkning") })
    let files = ScenarioFiles(start: "") { path, _ in .bytes(Array(csv.utf8), identity: path) }
    let plan = "{ namn: 'Plan', enhet: 'mnkr', år: { budget: 2026, plan: 2027 }, \(lines) }"
    let loaded = try ScenarioLoader.load(SourceText(name: "plan", text: plan), files: files)
    #expect(loaded.warnings.isEmpty && loaded.scenario.resultaträkning.rader.count == 6)
  }
}
