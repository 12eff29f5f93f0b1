import Foundation
import Testing

@testable import balanskrav

@Suite("A workbook beside the result")
struct WorkbookFileTests {
  @Test(
    "is written by every command that has results, the same bytes each time",
    arguments: [
      ["run", "--paths", "64"], ["run", "--plan-only"],
      ["compare", "--variant=B:balanskravsresultat.2027=280", "--paths", "64"],
      ["solve", "--paths", "64"], ["sweep", "--vary", "osäkerhet.avvikelse.sigma=1,2", "--paths", "64"],
    ])
  func written(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let plain = ToolRun(arguments)
    for name in ["a.xlsx", "b.xlsx"] {
      let run = ToolRun(arguments + ["--xlsx", folder.file(name)])
      #expect(run.exitCode == .done && run.output == plain.output && run.errors == plain.errors)
    }
    let bytes = try Data(contentsOf: URL(filePath: folder.file("a.xlsx")))
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes == (try Data(contentsOf: URL(filePath: folder.file("b.xlsx")))))
    #expect(try folder.names() == ["a.xlsx", "b.xlsx"])
  }

  @Test("is refused before any work where it cannot be")
  func refused() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("a.xlsx")
    #expect(ToolRun(["run", "--plan-only", "--xlsx", "-"]).exitCode == .usage)
    let same = ToolRun(["run", "--plan-only", "--xlsx", file, "-o", file])
    #expect(same.exitCode == .usage)
    #expect(same.errors.contains("'--xlsx' and '--output' name the same file"))
    #expect(ToolRun(["run", "--plan-only", "--xlsx", folder.file("no/a.xlsx")]).exitCode == .inputOutput)
    #expect(ToolRun(["run", "--shard", "1/2", "-o", folder.file("p"), "--xlsx", file]).exitCode == .usage)
    let sweep = [
      "sweep", "--vary", "osäkerhet.avvikelse.sigma=1,2", "-o", folder.file("s"), "--resume", "--xlsx", file,
    ]
    #expect(ToolRun(sweep).exitCode == .usage)
    let many = ["sweep", "--vary", "osäkerhet.avvikelse.sigma=1:2:0.00001", "--paths", "1", "--xlsx", file]
    let outcome = ToolRun(many)
    #expect(outcome.exitCode == .usage && outcome.errors.contains("too many for a workbook"))
    #expect(try folder.names() == [])
  }

  @Test("does not overwrite the scenario")
  func scenario() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: BuiltIn.scenario, as: UTF8.self), to: "plan.json5")
    let plan = folder.file("plan.json5")
    let run = ToolRun(["run", plan, "--plan-only", "--xlsx", plan])
    #expect(run.exitCode == .inputOutput && run.errors.contains("it is being read"))
    let compared = ToolRun(["compare", plan, "--variant=B:balanskravsresultat.2027=280", "--xlsx", plan])
    #expect(compared.exitCode == .inputOutput)
  }
}
