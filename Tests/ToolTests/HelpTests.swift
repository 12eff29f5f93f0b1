import Testing

@testable import balanskrav

@Suite("Help")
struct HelpTests {
  @Test("is short when nothing is asked")
  func overview() {
    #expect(ToolRun([]).output == HelpPages.overview)
    #expect(ToolRun([]).exitCode == .done)
  }

  @Test(
    "is shown in full, however it is asked for",
    arguments: [
      (["help"], HelpPages.tool), (["--help"], HelpPages.tool), (["-h"], HelpPages.tool),
      (["run", "--help"], HelpPages.run), (["run", "x", "-h", "-z"], HelpPages.run),
      (["help", "run"], HelpPages.run), (["help", "check"], HelpPages.check), (["help", "init"], HelpPages.initialise),
      (["help", "compare"], HelpPages.compare), (["help", "explain"], HelpPages.explain),
      (["help", "sweep"], HelpPages.sweep), (["help", "solve"], HelpPages.solve),
      (["help", "report"], HelpPages.report), (["help", "verify"], HelpPages.verify),
      (["help", "roll"], HelpPages.roll), (["help", "calendar"], HelpPages.calendar),
      (["help", "merge"], HelpPages.merge),
      (["help", "schema"], HelpPages.schema), (["help", "completion"], HelpPages.completion),
      (["help", "help"], HelpPages.help),
      (["help", "-h"], HelpPages.help),
    ]
  )
  func pages(arguments: [String], text: String) {
    let outcome = ToolRun(arguments)
    #expect(outcome.exitCode == .done)
    #expect(outcome.output == text)
    #expect(outcome.errors == "")
  }

  @Test("fits 80 columns")
  func width() {
    for line in HelpPages.all.flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 80)
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test("wraps at spaces and lets a long word stand alone")
  func wrap() {
    #expect(TextLines.wrap("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(TextLines.wrap("aa bbbbbbb cc", width: 5) == ["aa", "bbbbbbb", "cc"])
    #expect(TextLines.wrap("åäö å", width: 5) == ["åäö å"])
    #expect(TextLines.wrap("", width: 5) == [""])
  }
}
