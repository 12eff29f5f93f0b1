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
    #expect(examples.count == 4)
    for example in examples { #expect(PlanText.diagnostics(example).isEmpty, "\(example)") }
  }
}
