import Testing

@testable import balanskrav

@Suite("calendar")
struct CalendarCommandTests {
  @Test("lists what the law asks of a budget")
  func law() {
    let run = ToolRun(["calendar", "2026"])
    #expect(run.exitCode == .done && run.errors == "")
    #expect(run.output.hasPrefix("Kalender för budgeten 2026\n"))
    #expect(run.output.contains("2025-11-30"))
  }

  @Test("with a plan also what its deficits ask, in every form")
  func plan() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: BuiltIn.scenario, as: UTF8.self), to: "plan.json5")
    let plan = folder.file("plan.json5")
    for format in OutputFormat.allCases {
      let run = ToolRun(["calendar", "2026", plan, "--format", format.rawValue, "--ics", folder.file("a.ics")])
      #expect(run.exitCode == .done)
      #expect(run.output.contains("2028-12-31"))
    }
    let events = try folder.text(of: "a.ics")
    #expect(events.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(events.contains("DTSTART;VALUE=DATE:20261231\r\n"))
    let english = ToolRun(["calendar", "2026", plan, "--language", "en"])
    #expect(english.output.contains("Last day to restore"))
  }

  @Test(
    "refuses what it cannot tell",
    arguments: [
      (["calendar"], .usage), (["calendar", "2018"], .usage), (["calendar", "2099"], .usage),
      (["calendar", "2026", "--set", "namn=x"], .usage), (["calendar", "2026", "--ics", "-"], .usage),
    ] as [([String], ExitCode)])
  func refused(_ arguments: [String], _ code: ExitCode) { #expect(ToolRun(arguments).exitCode == code) }

  @Test("refuses a year of which the plan says nothing")
  func outside() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(decoding: BuiltIn.scenario, as: UTF8.self), to: "plan.json5")
    let run = ToolRun(["calendar", "2050", folder.file("plan.json5")])
    #expect(run.exitCode == .usage)
    #expect(run.errors.contains("hint: name a year from 2023 to 2032"))
  }
}
