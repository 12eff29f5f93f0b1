import Testing

@testable import balanskrav

/// What `run` shows of a scenario's krav, worked out by hand: 69 mnkr of 3 300 is 2,09 %.
@Suite("The krav of a run")
struct KravReportTests {
  private static let plan = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2026 },
      årets_resultat: { 2024: 20, 2025: 5, 2026: 44 }, skatter_och_bidrag: { 2024: 1000, 2025: 1100, 2026: 1200 },
      krav: [
        { krav: "resultatandel 2024–2026 ≥ 2 %", namn: "Resultatmål", källa: "KF 2024" },
        "resultatandel 2024–2026 ≥ 2,1 %", "årets_resultat.2025 ≤ 4,5", "planen håller", "P(planen håller) ≥ 0,9",
      ] }
    """

  private static func run(_ options: [String] = []) -> String {
    let outcome = ToolRun(["run", "-", "--plan-only"] + options, input: plan)
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    return outcome.output.replacing("\u{A0}", with: " ")
  }

  @Test("are a table and sentences")
  func table() {
    let text = Self.run()
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    for line in [
      "Värde Gräns Avstånd Utfall", "Resultatmål: resultatandel 2024–2026 ≥ 2 % 2,1 % ≥ 2 % 0,1 över uppfyllt",
      "resultatandel 2024–2026 ≥ 2,1 % 2,09 % ≥ 2,1 % 0,01 under ej uppfyllt",
      "årets_resultat.2025 ≤ 4,5 mnkr 5 mnkr ≤ 4,5 mnkr 0,5 mnkr över ej uppfyllt",
      "planen håller håller håller uppfyllt",
      "P(planen håller) ≥ 90 % ≥ 90 % kan inte bedömas",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(
      text.hasSuffix(
        """

        Krav: 2 av 5 uppfyllda.
        Ej uppfyllt: resultatandel 2024–2026 ≥ 2,1 % (2,09 % – 0,01 procentenheter under).
        Ej uppfyllt: årets_resultat.2025 ≤ 4,5 mnkr (5 mnkr – 0,5 mnkr över).
        Kan inte bedömas: P(planen håller) ≥ 90 % (ingen simulering).

        """))
  }

  @Test("are rows under the years in CSV")
  func csv() {
    // RFC 4180 ends lines with CR LF.
    let text = Self.run(["--format", "csv"]).replacing("\r\n", with: "\n")
    #expect(
      text.hasSuffix(
        """
        Krav,,,,
        Resultatmål: resultatandel 2024–2026 ≥ 2 % (%),,,2.090909090909091,
        avstånd till gränsen (%),,,0.09090909090909091,
        utfall,,,uppfyllt,
        "resultatandel 2024–2026 ≥ 2,1 % (%)",,,2.090909090909091,
        avstånd till gränsen (%),,,-0.00909090909090909,
        utfall,,,ej uppfyllt,
        "årets_resultat.2025 ≤ 4,5 mnkr",,5,,
        avstånd till gränsen,,-0.5,,
        utfall,,ej uppfyllt,,
        planen håller,,,,
        utfall,,,uppfyllt,
        P(planen håller) ≥ 90 %,,,,
        utfall,,,kan inte bedömas,

        """), "\(text)")
  }

  @Test("are told in English too")
  func english() {
    let text = Self.run(["--language", "en"])
    #expect(text.contains("Demands: 2 of 5 met.\n"))
    #expect(text.contains("Not met: årets_resultat.2025 ≤ 4.5 mnkr (SEK 5 million – SEK 0.5 million above).\n"))
    #expect(text.contains("Cannot be judged: P(planen håller) ≥ 90% (nothing is simulated).\n"))
  }

  @Test("are members of the JSON, exact")
  func json() {
    let text = Self.run(["--format", "json"])
    #expect(
      text.contains(
        #"""
            {
              "krav": "årets_resultat.2025 \u003c= 4.5",
              "namn": null,
              "källa": null,
              "enhet": "mnkr",
              "värde": 5,
              "från": null,
              "till": null,
              "gräns": 4.5,
              "avstånd": -0.5,
              "svar": "ej uppfyllt",
              "avgörs_av_slumpen": false,
              "hinder": null
            },
        """#))
  }
}
