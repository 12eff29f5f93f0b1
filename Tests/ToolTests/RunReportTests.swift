import Testing

@testable import balanskrav

/// What `run` shows of a plan's settings, measures, reserves and open deficits, in small plans worked out by hand.
@Suite("A run's report")
struct RunReportTests {
  private func run(_ scenario: String, _ options: [String] = []) -> String {
    let outcome = ToolRun(["run", "-", "--plan-only"] + options, input: scenario)
    #expect(outcome.exitCode == .done, "\(outcome.errors)")
    return outcome.output
  }

  /// The first line that begins so, with single blanks.
  private func line(_ start: String, in text: String) -> String? {
    text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.first { $0.hasPrefix(start) }
  }

  private static let grounds = """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025 }, årets_resultat: { "2024": -50, "2025": 30 },
      skatter_och_bidrag: { "2024": 1000, "2025": 1500 },
      synnerliga_skäl: [{ år: 2024, belopp: 20, skäl: "Engångskostnad" }], inställningar: { INSTÄLLNING } }
    """

  @Test("shows synnerliga skäl above the sum for comparison and never changes balanskravsresultatet")
  func groundsAbove() throws {
    let above = run(Self.grounds.replacing("INSTÄLLNING", with: "synnerliga_skäl_visas: \"över_strecket\""))
    let below = run(Self.grounds.replacing("INSTÄLLNING", with: ""))
    #expect(line("Synnerliga skäl (utanför summan)", in: above)?.hasSuffix(" 20 0 KL 11:13") == true)
    #expect(line("med synnerliga skäl", in: above)?.hasSuffix(" −30 30") == true)
    #expect(line("Synnerliga skäl (utanför summan)", in: below) == nil)
    for text in [above, below] {
      #expect(text.components(separatedBy: "Årets balanskravsresultat").count == 3)
      #expect(line("Årets balanskravsresultat", in: text)?.contains("−50 30 LKBR 11:10") == true)
      #expect(line("Utgående balans", in: text)?.contains(" −30 0 ") == true)
    }
  }

  @Test(
    "says which years reach the target of the result",
    arguments: [
      ("2", "2,0 % av skatter, generella statsbidrag och utjämning: nås 2025, inte 2024."),
      ("2.01", "2,01 % av skatter, generella statsbidrag och utjämning: nås inte 2024–2025."),
      ("-5", "−5,0 % av skatter, generella statsbidrag och utjämning: nås 2024–2025."),
    ])
  func target(percent: String, sentence: String) throws {
    let text = run(Self.grounds.replacing("INSTÄLLNING", with: "resultatmål: \(percent)"))
    let plain = text.replacing("\u{A0}", with: " ")
    #expect(line("Resultatmålet", in: plain) == "Resultatmålet, " + sentence)
  }

  @Test("keeps reservations to the old and the new reserve apart")
  func reserves() throws {
    let text = run(
      """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2023, 2024] }, årets_resultat: { "2023": 30, "2024": 40 },
        skatter_och_bidrag: { "2023": 1000, "2024": 1000 },
        reserver: { resultatutjämningsreserv: { reservera: { "2023": 5 } }, resultatreserv: { reservera: { "2024": 7 } } } }
      """)
    #expect(line("Reservering till resultatutjämningsreserv", in: text)?.contains(" −5 0 KL 11:14") == true)
    #expect(line("Reservering till resultatreserv ", in: text)?.contains(" 0 −7 KL 11:14") == true)
    #expect(line("Årets balanskravsresultat", in: text)?.contains(" 25 33 ") == true)
  }

  @Test("shows the effect that a measure has in years after the plan")
  func measures() throws {
    let text = run(
      """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025 }, årets_resultat: { "2024": -50, "2025": 1 },
        åtgärder: { a: { namn: "Inköp", ingår_i_planen: false, effekt: { "2025": 4 } } } }
      """)
    #expect(line("Inköp (läggs till)", in: text)?.contains(" 4 4 4") == true)
    let words = text.replacing("\u{A0}", with: " ").split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.hasSuffix("resultatet 2025, med åtgärdernas senast angivna effekt, 5 mnkr om året."))
  }

  @Test("says what is left where the verdict is open")
  func pending() throws {
    let text = run(
      """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2022, 2023] }, balanskravsresultat: { "2022": -10, "2023": 4 } }
      """)
    #expect(
      line("Kvar att återställa efter", in: text)
        == "Kvar att återställa efter 2023: 6\u{A0}mnkr senast 2025 (underskottet\u{A0}2022).")
  }

  @Test("lists each decision under its heading in Markdown")
  func decisions() throws {
    let text = run(Self.grounds.replacing("INSTÄLLNING", with: ""), ["--format", "markdown"])
    #expect(text.contains("\\:\n  - 20\u{A0}mnkr av 2024 års underskott\\: Engångskostnad\n- "))
  }

  @Test("gives key figures in per cent in every format")
  func percent() throws {
    let scenario = Self.grounds.replacing("INSTÄLLNING", with: "")
    #expect(run(scenario, ["--format", "csv"]).contains("Resultatandel (%),-5,2,\r\n"))
    #expect(run(scenario, ["--format", "json"]).contains("\"resultatandel\": -5,"))
    #expect(line("Resultatandel", in: run(scenario))?.contains("−5,0\u{A0}%") == true)
  }
}
