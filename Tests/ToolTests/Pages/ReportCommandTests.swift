import BalanskravKit
import Testing

@testable import balanskrav

@Suite("report and --html")
struct ReportCommandTests {
  @Test("--html leaves the result as it is, and the page holds the same figures")
  func beside() throws {
    let own = try ReportFolder()
    let plain = ToolRun(["run", own.plan, "--paths", "600", "--format", "json"])
    let run = ToolRun(["run", own.plan, "--paths", "600", "--format", "json", "--html", own.folder.file("page.html")])
    #expect(run.output == plain.output && run.errors == plain.errors)
    let record = try Record(page: Array(try own.folder.text(of: "page.html").utf8))
    let figures = Json5Reader.read(SourceText(name: "", text: plain.output)).tree.map { JsonValue($0) }
    #expect(record.figures == figures)
    #expect(record.sources.map(\.name) == ["Provkommun"])
    #expect(record.sources[0].written?.hasPrefix("// Egna ord <b>\n") == true)
  }

  @Test("the page is not written over what is read, nor over the result, and not to standard output")
  func places() throws {
    let own = try ReportFolder()
    let over = ToolRun(["run", own.plan, "--html", own.plan])
    #expect(over.exitCode == .inputOutput && over.errors.contains("it is being read"))
    let same = ToolRun([
      "run", own.plan, "-o", own.folder.file("a"), "--html", own.folder.path + "/./a",
    ])
    #expect(same.exitCode == .usage)
    #expect(same.errors.contains("'--html' and '--output' both name"))
    let output = ToolRun(["run", own.plan, "--html", "-"])
    #expect(output.exitCode == .usage)
    #expect(
      output.errors == """
        error: '--html -' cannot act together with 'the result on standard output'; name a file, or let \
        'balanskrav report' write the page there
        See 'balanskrav help run'.

        """)
    let nowhere = ToolRun(["run", own.plan, "--html", own.folder.file("no/page.html")])
    #expect(nowhere.exitCode == .inputOutput && nowhere.output == "", "refused before any work")
    #expect(try own.folder.names() == ["plan.json5"])
  }

  @Test("report goes to standard output or a file, as a page or as Markdown")
  func forms() throws {
    let own = try ReportFolder()
    let page = try own.page(["report", own.plan, "--paths", "600"])
    #expect(ToolRun(["report", own.plan, "--paths", "600"]).output == page)
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
    let markdown = ToolRun(["report", own.plan, "--paths", "600", "--format", "markdown"]).output
    let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Slutsats", "## Underskotten och treårsregeln", "## Framtiderna", "## Vad som avgör om planen håller",
        "## Vad som skulle räcka", "## Placeringarna", "## Räkenskaperna", "## Vad planen vilar på",
        "## Utkast till upplysning i förvaltningsberättelsen \\(LKBR 11 kap. 11 §\\)", "## Metod", "## Scenariot",
      ])
    #expect(markdown.contains("// Egna ord <b>\n"))
  }

  @Test("a report of several options has a section on each")
  func several() throws {
    let own = try ReportFolder()
    let run = ToolRun([
      "report", own.plan, "--variant", "Bättre: balanskravsresultat.2027=25", "--paths", "600", "--format", "markdown",
    ])
    let headings = run.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Slutsats", "## Alternativen", "## Treårsregeln", "## Bäst och sämst", "## År för år", "## A\\: Provkommun",
        "## B\\: Bättre", "## Vad alternativ A vilar på", "## Metod", "## Scenarierna",
      ])
  }

  @Test(
    "what means something of one plan alone is refused of several",
    arguments: [["--plan-only"], ["--precision", "1pp"]])
  func ofOne(options: [String]) throws {
    let own = try ReportFolder()
    let run = ToolRun(["report", own.plan, "--variant", "balanskravsresultat.2027=25"] + options)
    #expect(run.exitCode == .usage)
    #expect(run.errors.hasPrefix("error: '\(options[0])' means something of a single plan alone\n"))
    #expect(run.errors.contains("'--paths' says how many futures options are compared in"))
  }

  @Test("a plan that cannot be simulated is reported without futures, which is said")
  func settled() throws {
    let run = ToolRun(["report", "-", "--format", "markdown"], input: SmallPlan.withoutTaxes)
    #expect(run.exitCode == .done)
    #expect(run.errors.hasPrefix("note: no futures are simulated: "))
    #expect(run.output.contains("eftersom inga framtider är simulerade"))
  }
}
