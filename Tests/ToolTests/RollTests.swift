import BalanskravKit
import Foundation
import Testing

@testable import balanskrav

@Suite("roll")
struct RollTests {
  private static let plan = """
    // Planen.
    { namn: "Provkommun", enhet: "mnkr", år: { utfall: 2024, prognos: 2025, budget: 2026, till: 2028 },
      balanskravsresultat: { "2024": -30, "2025": 10, "2026": 21 } }

    """
  private static let outcome = "{ år: 2025, slag: \"utfall\", balanskravsresultat: 8 }"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(plan, to: "plan.json5")
    try folder.write(outcome, to: "utfall.json5")
    return folder
  }

  @Test("writes the new scenario to standard output, and beside it what changed")
  func standardOutput() throws {
    let folder = try Self.folder()
    let run = ToolRun(["roll", folder.file("plan.json5"), "--outcome", folder.file("utfall.json5")])
    #expect(run.exitCode == .done)
    #expect(run.output.hasPrefix("// Planen.\n{ namn: \"Provkommun\", enhet: \"mnkr\", år: { utfall: [2024, 2025], "))
    let hash = try ScenarioLoader.load(SourceText(name: "plan", text: Self.plan)).scenario.hash
    #expect(run.output.contains("från: \"sha256:\(hash)\""))
    // Before: −30 + 10 leaves 20, 2026 restores them, and with 2027, which repeats 21, there were 42 − 20 = 22 to spare. After: −30 + 8
    // leaves 22, 21 of 2026 leave 1, and 42 − 22 = 20 are to spare.
    #expect(
      run.errors.replacing("\u{A0}", with: " ") == """
        note: no futures are simulated before: skatter och bidrag are not known for 2025, 2026, 2027, 2028
        note: no futures are simulated after: skatter och bidrag are not known for 2026, 2027, 2028
        Provkommun
        Rullad med utfall 2025.

        Vad som ändras                            mnkr
                                  före    efter
        år.utfall                 [2024]  [2024, 2025]
        år.prognos                2025    ej angivet
        balanskravsresultat.2025  10      8

        Återställning före och efter  mnkr
                2025  2026  2027
        Årets balanskravsresultat
         före     10    21    21
         efter     8    21    21

        Utgående balans
         före    −20     0     0
         efter   −22    −1     0

        varav 2024, senast 2027
         före    −20     0     0
         efter   −22    −1     0

        Före:
          Treårsregeln (KL 11 kap. 12 §): planen håller.
          Marginal till varje förfallodag: 22 (2027) mnkr.
        Efter:
          Treårsregeln (KL 11 kap. 12 §): planen håller.
          Marginal till varje förfallodag: 20 (2027) mnkr.

        """)
    let again = ToolRun(["run", "-", "--plan-only"], input: run.output)
    #expect(again.output.contains("Planens tidigare siffror") && again.exitCode == .done)
  }

  @Test("writes a file, replaces the scenario only when told, and never the outcome")
  func files() throws {
    let folder = try Self.folder()
    let (plan, outcome, new) = (folder.file("plan.json5"), folder.file("utfall.json5"), folder.file("ny.json5"))
    let roll = ["roll", plan, "--outcome", outcome, "--plan-only"]
    let written = ToolRun(roll + ["-o", new, "--language", "en"])
    #expect(written.exitCode == .done && written.errors == "")
    #expect(written.output.contains("Rolled forward with the outcome of 2025."))
    #expect(ToolRun(roll + ["-o", plan]).exitCode == .inputOutput)
    #expect(ToolRun(roll + ["-o", outcome]).exitCode == .inputOutput)
    #expect(try folder.text(of: "plan.json5") == Self.plan && folder.text(of: "utfall.json5") == Self.outcome)
    #expect(ToolRun(roll + ["--in-place"]).exitCode == .done)
    #expect(try folder.text(of: "plan.json5") == folder.text(of: "ny.json5"))
    // Once is enough.
    let twice = ToolRun(roll + ["--in-place"])
    #expect(twice.exitCode == .badScenario && twice.errors.contains("2025 has settled accounts already"))
    #expect(try folder.names() == ["ny.json5", "plan.json5", "utfall.json5"])
  }

  @Test(
    "says what is wrong with the command line",
    arguments: [
      ("roll", "error: 'roll' works only with '--outcome FILE'"),
      ("roll --outcome a --in-place", "error: '--in-place' works only with 'a SCENARIO file'"),
      ("roll - --outcome -", "error: '--outcome -' cannot act together with '-'; standard input can be read only once"),
    ])
  func usage(line: String, error: String) {
    let run = ToolRun(line)
    #expect(run.exitCode == .usage && run.errors.hasPrefix(error + "\n"))
  }

  @Test("says what an outcome is where there is none")
  func missing() throws {
    let folder = try Self.folder()
    let run = ToolRun(["roll", folder.file("plan.json5"), "--outcome", folder.file("ingen-alls.txt")])
    #expect(run.exitCode == .noSuchFile && run.errors.contains("'balanskrav help roll' shows what one holds"))
  }
}
