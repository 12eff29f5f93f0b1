import Testing

@testable import balanskrav

@Suite("Gains that are not to be had")
struct GainsTests {
  private static func warnings(_ settings: String...) -> [String] {
    let changes = (settings + ["avstämning=null"]).flatMap { ["--set", $0] }
    let outcome = ToolRun(["run", "-q", "--paths", "2048"] + changes)
    #expect(outcome.exitCode == .done)
    // A warning goes on over the lines that are indented.
    let lines = outcome.output.split(separator: "\n")
    return lines.indices.filter { lines[$0].hasPrefix("Varning") }.map { first in
      let rest = lines[(first + 1)...].prefix { $0.hasPrefix("  ") }
      return ([lines[first]] + rest).map { $0.drop { $0 == " " } }.joined(separator: " ")
    }
  }

  @Test("are warned of with the share of futures that lack them, when the plan counts on them")
  func planned() {
    #expect(
      Self.warnings("placeringar.anskaffningsvärde=9000") == [
        "Varning: planen räknar med 100\u{A0}mnkr i realiserade vinster 2026, men så mycket finns inte att realisera i "
          + "98\u{A0}% av framtiderna (av 2\u{A0}048).",
        "Varning: planen räknar med 100\u{A0}mnkr i realiserade vinster 2027, men så mycket finns inte att realisera i "
          + "91\u{A0}% av framtiderna (av 2\u{A0}048).",
        "Varning: planen räknar med 100\u{A0}mnkr i realiserade vinster 2028, men så mycket finns inte att realisera i "
          + "87\u{A0}% av framtiderna (av 2\u{A0}048).",
      ])
  }

  @Test("that are not in the plan are warned of as what the rule aims at")
  func aimedAt() {
    let warnings = Self.warnings(
      "placeringar.i_planen=null", "placeringar.realisera={regel: \"belopp\", belopp: 60000, från: 2026, till: 2026}")
    #expect(
      warnings == [
        "Varning: 60\u{A0}000\u{A0}mnkr ska realiseras 2026, men så mycket finns inte att realisera i 100\u{A0}% av "
          + "framtiderna (av 2\u{A0}048)."
      ])
  }

  @Test("are not mentioned when most futures have them")
  func there() {
    #expect(Self.warnings().isEmpty)
  }
}
