import Testing

@testable import balanskrav

@Suite("verify")
struct VerifyReportTests {
  private static let few = ["--paths", "600"]

  @Test(
    "finds every report of ours to be what its scenario gives",
    arguments: [
      ["run", "PLAN"], ["run", "PLAN", "--plan-only"], ["run", "PLAN", "--language", "en", "--seed", "7"],
      ["run", "PLAN", "--set", "balanskravsresultat.2027=25", "--sampling", "random"],
      ["compare", "PLAN", "--variant", "Bättre: balanskravsresultat.2027=25"],
      ["solve", "PLAN", "--find", "balanskravsresultat.2026", "--range", "0..60"], ["report", "PLAN"],
      ["sweep", "PLAN", "--vary", "balanskravsresultat.2027=15:25:5", "--vary", "balanskravsresultat.2026=15,20"],
      ["sweep", "PLAN", "--sample", "5", "--vary", "balanskravsresultat.2027=15..25", "--language", "en"],
      ["report", "PLAN", "--variant", "balanskravsresultat.2027=25", "--set", "balanskravsresultat.2026=16"],
      ["report", "PLAN", "--precision", "5pp", "--max-paths", "20000"],
    ])
  func sound(line: [String]) throws {
    let own = try ReportFolder()
    let given = line.map { $0 == "PLAN" ? own.plan : $0 }
    let isFree = line.contains("--plan-only") || line.contains("--precision")
    _ = try own.page(given + (isFree ? [] : Self.few))
    let run = own.verify()
    #expect(run.errors == "")
    #expect(
      run.output == "\(own.folder.file("page.html")): every figure and the whole page are what the scenario gives\n")
    #expect(run.exitCode == .done)
  }

  private func changed(_ change: (String) throws -> String) throws -> ToolRun {
    let own = try ReportFolder()
    let page = try own.page(["run", own.plan] + Self.few)
    let other = try change(page)
    #expect(other != page)
    try own.folder.write(other, to: "page.html")
    let run = own.verify()
    #expect(run.exitCode == .verdictFailed)
    #expect(run.output.hasSuffix("the report is not what its scenario gives\n"))
    return run
  }

  @Test("finds a figure of the record that was changed, and tells both values")
  func figure() throws {
    let run = try changed { $0.replacing(#""balanskravsresultat":20,"#, with: #""balanskravsresultat":21,"#) }
    #expect(run.errors.contains("år[2].balanskravsresultat is 21 in the report, and 20 worked out anew\n"))
  }

  @Test("finds a number in the page that was changed, and tells the line")
  func visible() throws {
    let run = try changed { $0.replacing("Som den står", with: "Som den låg") }
    #expect(run.errors.contains(/line \d+ of the page has been changed: it says ….*låg.*…, and should say ….*står/))
    #expect(!run.errors.contains("worked out anew"))
  }

  @Test("finds a scenario that was changed, in the record or in what is shown")
  func scenario() throws {
    let run = try changed { $0.replacing(#"\"2026\": 15"#, with: #"\"2026\": 16"#) }
    #expect(run.errors.contains("scenario.hash is "))
    #expect(run.errors.contains(/år\[1\]\.balanskravsresultat is 15 in the report, and 16 worked out anew/))
    let other = try changed { $0.replacing("Egna ord", with: "Andra ord", maxReplacements: 1) }
    #expect(other.errors.contains(/line \d+ of the page has been changed: it says ….*Andra/))
  }

  @Test(
    "refuses a page that is none of ours, with place and remedy",
    arguments: [
      ("<html></html>", ": the page holds no record of a run", "give a page that balanskrav has written"),
      (
        "<p>\n<script type=\"application/json\" id=\"balanskrav-record\">{", ":2: the record of the run is cut off",
        "fetch the page again"
      ),
      ("{ namn: 1 }", ": the page holds no record of a run", "or a scenario file"),
    ])
  func foreign(text: String, message: String, remedy: String) throws {
    let own = try ReportFolder()
    try own.folder.write(text, to: "page.html")
    let run = own.verify()
    #expect(run.exitCode == .badScenario && run.output == "")
    #expect(run.errors.contains(message) && run.errors.contains(remedy), "\(run.errors)")
  }

  @Test("carries out nothing that a record asks for beside its result", arguments: ["--html=x", "--output=x", "-ox"])
  func harmless(option: String) throws {
    let own = try ReportFolder()
    let page = try own.page(["run", own.plan] + Self.few)
    let target = own.folder.file("written")
    try own.folder.write(
      page.replacing(#""--paths=600""#, with: "\"--paths=600\",\"\(option.replacing("x", with: target))\""),
      to: "page.html")
    let run = own.verify()
    #expect(run.exitCode == .badScenario && run.errors.contains("damaged"), "\(run.errors)")
    #expect(try own.folder.names() == ["page.html", "plan.json5"])
  }

  @Test("refuses requests that no command line states", arguments: [#""kommando":"run""#, #""--paths=600""#])
  func strange(text: String) throws {
    let own = try ReportFolder()
    let page = try own.page(["run", own.plan] + Self.few)
    try own.folder.write(page.replacing(text, with: #""x":"y""#), to: "page.html")
    let run = own.verify()
    #expect(run.exitCode == .badScenario)
    #expect(run.errors.contains("damaged"), "\(run.errors)")
  }

  @Test("refuses a page that is larger than any, without reading it")
  func large() throws {
    let own = try ReportFolder()
    let script = "truncate -s 65M big.html; \"$TOOL\" verify big.html; echo $?; \"$TOOL\" run big.html; echo $?"
    let run = try ShellScript(script, folder: own.folder.path)
    #expect(run.output == "65\n65\n")
    #expect(run.errors.contains("error: 'big.html' is too large: a report has at most 64 MB"))
  }
}
