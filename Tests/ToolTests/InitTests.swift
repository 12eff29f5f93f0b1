import Testing

@testable import balanskrav

@Suite("init")
struct InitTests {
  @Test("writes to standard output without FILE, or with -", arguments: ["init", "init -"])
  func standardOutput(line: String) {
    let outcome = ToolRun(line)
    #expect(outcome.exitCode == .done)
    #expect(outcome.output == BuiltIn.starterText)
    #expect(outcome.errors == "")
  }

  @Test("writes FILE and says so, and never overwrites")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plan.json5")
    let first = ToolRun(["init", path])
    #expect(first.exitCode == .done)
    #expect(first.output == "")
    #expect(first.errors == "note: wrote '\(path)'; 'balanskrav run \(path)' works it out\n")
    #expect(try folder.text(of: "plan.json5") == BuiltIn.starterText)

    try folder.write("mine", to: "plan.json5")
    let second = ToolRun(["init", path])
    #expect(second.exitCode == .inputOutput)
    #expect(
      second.errors == """
        error: will not overwrite '\(path)': there is such a file already
        hint: name another file, or move that one away

        """
    )
    #expect(try folder.text(of: "plan.json5") == "mine")
    #expect(try folder.names() == ["plan.json5"])
  }
}
