import BalanskravKit
import Testing

@testable import balanskrav

@Suite("A report in place of a scenario")
struct PageSourceTests {
  @Test("gives what its scenario gave, by every command")
  func same() throws {
    let own = try ReportFolder()
    let page = own.folder.file("page.html")
    _ = try own.page(["run", own.plan, "--paths", "600", "--set", "balanskravsresultat.2026=16"])
    for arguments in [
      ["run", "--paths", "600", "--format", "json"], ["check"], ["check", "--print"],
      ["explain", "2026.balanskravsresultat", "--format", "json"], ["solve", "--paths", "600", "--format", "json"],
      ["sweep", "--vary", "balanskravsresultat.2027=20,25", "--paths", "600", "-q"],
    ] {
      let figure = arguments[0] == "explain" ? Array(arguments.prefix(2)) : Array(arguments.prefix(1))
      let rest = Array(arguments.dropFirst(figure.count))
      let asPage = ToolRun(figure + [page] + rest)
      let asFile = ToolRun(figure + [own.plan, "--set", "balanskravsresultat.2026=16"] + rest)
      #expect(asPage.exitCode == .done, "\(asPage.errors)")
      // Where a value stands in a file is not the same.
      if arguments[0] != "explain" { #expect(asPage.output == asFile.output, "\(arguments)") }
    }
  }

  @Test("is several for compare, and the first of them for the others, which is said")
  func several() throws {
    let own = try ReportFolder()
    let page = own.folder.file("page.html")
    let options = ["--variant", "Bättre: balanskravsresultat.2027=25", "--paths", "600"]
    _ = try own.page(["compare", own.plan] + options)
    let again = ToolRun(["compare", page, "--paths", "600"])
    #expect(again.output == ToolRun(["compare", own.plan] + options).output)
    let run = ToolRun(["run", page, "--plan-only"])
    #expect(run.errors == "note: the report holds 2 scenarios; using the first, 'Provkommun'\n")
    #expect(run.output == ToolRun(["run", own.plan, "--plan-only"]).output)
  }

  @Test("names the page where its scenario is wrong")
  func wrong() throws {
    let own = try ReportFolder()
    let page = try own.page(["run", own.plan, "--plan-only"])
    try own.folder.write(page.replacing(#"\"2026\": 15"#, with: #"\"2026\": x"#), to: "page.html")
    let run = ToolRun(["run", own.folder.file("page.html")])
    #expect(run.exitCode == .badScenario)
    #expect(run.errors.contains(#/page\.html\#scenario:\d+:\d+: error: /#), "\(run.errors)")
  }

  @Test("is never replaced by a scenario")
  func rolled() throws {
    let own = try ReportFolder()
    let page = try own.page(["run", own.plan, "--plan-only"])
    try own.folder.write("{ år: 2026, slag: \"utfall\", balanskravsresultat: 14 }", to: "outcome.json5")
    let run = ToolRun([
      "roll", own.folder.file("page.html"), "--outcome", own.folder.file("outcome.json5"), "--in-place", "--plan-only",
    ])
    #expect(run.exitCode == .usage)
    #expect(run.errors.contains("error: '--in-place' would replace a report by a scenario\n"))
    #expect(run.errors.contains("name the new scenario: --output plan.json5"))
    #expect(try own.folder.text(of: "page.html") == page)
  }
}
