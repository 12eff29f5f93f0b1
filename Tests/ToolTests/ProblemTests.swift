import Testing

@testable import balanskrav

@Suite("Problems of a scenario")
struct ProblemTests {
  private func outcome(unknownKeys: Int, quiet: Bool = false, terminal: Bool = false) -> ToolRun {
    let keys = (0..<unknownKeys).map { "  k\($0): 1,\n" }.joined()
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024] }, balanskravsresultat: { "2024": 1 },
      \(keys)}
      """
    return ToolRun(["run", "-"] + (quiet ? ["-q"] : []), input: text, errorsAreTerminal: terminal)
  }

  @Test(
    "are all said, or the first hundred and how many more",
    arguments: [
      (1, 1, nil), (100, 100, nil), (101, 100, "1 more problem is not shown"),
      (250, 100, "150 more problems are not shown"),
    ] as [(Int, Int, String?)])
  func many(count: Int, said: Int, rest: String?) {
    let outcome = outcome(unknownKeys: count)
    #expect(outcome.exitCode == .badScenario)
    #expect(outcome.errors.components(separatedBy: "[unknown-key]").count - 1 == said)
    #expect(outcome.errors.contains("not shown") == (rest != nil))
    if let rest { #expect(outcome.errors.contains("note: \(rest)\n")) }
  }

  @Test("have their severity in colour on a terminal, and only there")
  func colour() {
    let coloured = outcome(unknownKeys: 1, terminal: true).errors
    #expect(coloured.hasPrefix("standard input:2:3: \u{1B}[1;31merror:\u{1B}[0m \"k0\" is not"))
    #expect(
      coloured.replacing("\u{1B}[1;31m", with: "").replacing("\u{1B}[0m", with: "")
        == outcome(unknownKeys: 1).errors)
  }

  @Test("that only warn are left out when quiet")
  func quiet() {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024] }, balanskravsresultat: { "2024": 1 },
        avstämning: { balanskravsresultat: { "2024": 2 } } }
      """
    #expect(ToolRun(["run", "-"], input: text).errors.contains("warning: balanskravsresultat of 2024"))
    #expect(ToolRun(["run", "-", "-q"], input: text).errors == "")
  }
}
