import Testing

@testable import balanskrav

@Suite("Checking simulated paths")
struct VerifyTests {
  @Test("says how many identities were checked on how many paths")
  func verify() {
    let outcome = SmallPlan.run("--paths 300 --verify")
    #expect(outcome.exitCode == .done)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].wholeMatch(of: /note: [0-9]+ identities checked, all hold to the krona/) != nil)
    #expect(
      lines[1].wholeMatch(of: /note: [0-9]+ ?[0-9]{3} identities checked on 300 simulated paths, all hold to the krona/)
        != nil)
  }

  @Test("checks the plan alone where nothing is simulated")
  func planOnly() {
    let lines = SmallPlan.run("--plan-only --verify").errors.split(separator: "\n")
    #expect(lines.count == 1)
  }
}
