import Foundation
import Scenarios
import Testing

@Suite("The key reference in Scenarios/README.md")
struct KeyReferenceTests {
  private static func problems(_ source: SourceText) -> [Diagnostic] {
    do throws(DiagnosticList) { return try ScenarioLoader.load(source).warnings } catch { return error.diagnostics }
  }

  @Test("shows parts of scenarios that are read without a word")
  func examples() throws {
    let url = BrokenFolder.url.deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let examples = text.components(separatedBy: "```json5\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(examples.count == 3)
    for example in examples {
      // Key figures need accounts, which the plan of the other examples does not state.
      let accounts = ["årets_resultat", "skatter_och_bidrag"].map { "\"\($0)\": { 2026: 20, 2027: 20, 2028: 20 }," }
        .joined()
      let text =
        "{ namn: \"Plan\", enhet: \"mnkr\", år: { budget: 2026, plan: [2027, 2028] }, \(accounts)\n\(example) }"
      let source = SourceText(name: "plan", text: text)
      let isKrav = example.hasPrefix("krav")
      let problems = isKrav ? Self.problems(source) : PlanText.diagnostics(example)
      #expect(problems.isEmpty, "\(example)")
    }
  }
}
