import Testing

@testable import Scenarios

/// Rolling a scenario forward, worked by hand: what is replaced, what moves, what is kept.
@Suite struct RollingTests {
  static let plan = """
    // Planen.
    {
      namn: "P", enhet: "mnkr",
      år: { utfall: [2023, 2024], prognos: { år: 2025, efter: "augusti" }, budget: 2026, plan: [2027, 2028] },
      balanskravsresultat: {
        "2023": -30, // underskottet
        "2024": 5, "2025": 10,
        "2026": 12, "2027": 12, "2028": 1,
      },
      skatter_och_bidrag: { 2025: 1000, 2026: 1040 },
      avstämning: { utgående_balans: { "2023": -30, "2025": -15 } }, // publicerat
    }

    """

  static func roll(_ outcome: String) throws(DiagnosticList) -> RolledScenario { try roll(plan, outcome) }

  static func roll(_ plan: String, _ outcome: String) throws(DiagnosticList) -> RolledScenario {
    try RolledScenario(SourceText(name: "plan", text: plan), outcome: SourceText(name: "outcome", text: outcome))
  }

  static func codes(_ plan: String, _ outcome: String) -> [String] {
    do throws(DiagnosticList) {
      _ = try roll(plan, outcome)
      return []
    } catch {
      return error.diagnostics.map { "\($0.place?.source.name ?? "") \($0.problem.code.rawValue)" }
    }
  }

  @Test func `an outcome takes the place of a forecast, and the file stays as it was but for that`() throws {
    let rolled = try Self.roll(
      "{ år: 2025, slag: \"utfall\", källa: \"Bokslut\", balanskravsresultat: 7, skatter_och_bidrag: 1003 }")
    let år = rolled.after.scenario.år
    #expect(år.utfall == [2023, 2024, 2025] && år.prognos == nil && år.budget == 2026 && år.plan == [2027, 2028])
    #expect(år.till == rolled.before.scenario.år.till)
    let hash = rolled.before.scenario.hash
    #expect(
      rolled.text == """
        // Planen.
        {
          namn: "P", enhet: "mnkr",
          år: { utfall: [2023, 2024, 2025], budget: 2026, plan: [2027, 2028] },
          balanskravsresultat: {
            "2023": -30, // underskottet
            "2024": 5, "2025": 7,
            "2026": 12, "2027": 12, "2028": 1,
          },
          skatter_och_bidrag: { 2025: 1003, 2026: 1040 },
          avstämning: { utgående_balans: { "2023": -30 } }, // publicerat
          historik: [
            {
              rullad: "utfall 2025",
              källa: "Bokslut",
              från: "sha256:\(hash)",
              balanskravsresultat: 10,
              ersatte: {
                "balanskravsresultat.2025": 10,
                "skatter_och_bidrag.2025": 1000,
                "avstämning.utgående_balans.2025": -15,
              },
            },
          ],
        }

        """)
    #expect(!rolled.isCanonical && rolled.kept.isEmpty && rolled.after.warnings.isEmpty)
    let again = try Self.load(rolled.text)
    #expect(again == rolled.after.scenario)
  }

  static func load(_ text: String) throws(DiagnosticList) -> Scenario {
    try ScenarioLoader.load(SourceText(name: "again", text: text)).scenario
  }

  @Test func `several rolls append, and a forecast makes the budget year the running one`() throws {
    let first = try Self.roll("{ år: 2025, slag: { prognos: \"oktober\" }, balanskravsresultat: 8 }")
    #expect(first.after.scenario.år.prognos == 2025 && first.after.scenario.år.prognosmånad == 10)
    let second = try Self.roll(first.text, "{ år: 2025, slag: \"utfall\", balanskravsresultat: 7 }")
    let third = try Self.roll(second.text, "{ år: 2026, slag: { prognos: \"april\" }, balanskravsresultat: 11 }")
    let fourth = try Self.roll(third.text, "{ år: 2026, slag: \"utfall\", balanskravsresultat: 11 }")
    let history = fourth.after.scenario.historik
    #expect(
      history.map(\.rullning.text) == [
        "prognos 2025 efter oktober", "utfall 2025", "prognos 2026 efter april", "utfall 2026",
      ])
    #expect(history.map(\.balanskravsresultat) == [10_000_000, 8_000_000, 12_000_000, 11_000_000])
    // Nothing of 2026 was another when it was settled.
    #expect(history[3].ersatte.isEmpty && history[3].från == third.after.scenario.hash)
    let running = third.after.scenario.år
    #expect(
      running.prognos == 2026 && running.prognosmånad == 4 && running.budget == nil && running.plan == [2027, 2028])
    let settled = fourth.after.scenario.år
    #expect(settled.utfall == [2023, 2024, 2025, 2026] && settled.prognos == nil && settled.plan == [2027, 2028])
    #expect([first, second, third, fourth].map(\.isCanonical) == [false, false, false, false])
    #expect(fourth.text.hasPrefix("// Planen.\n") && fourth.text.contains("// underskottet"))
  }

  @Test func `a plan year is settled to the last, and the horizon stays`() throws {
    var text = "{ namn: \"P\", enhet: \"kr\", år: { utfall: 2024, plan: [2025, 2026], till: 2028 }, "
    text += "årets_resultat: { 2024: 1, 2025: 2, 2026: 3 } }"
    let one = try Self.roll(text, "{ år: 2025, slag: \"utfall\", årets_resultat: 4 }")
    let all = try Self.roll(one.text, "{ år: 2026, slag: \"utfall\", årets_resultat: 3 }")
    #expect(one.text.contains("år: { utfall: [2024, 2025], plan: [2026], till: 2028 }"))
    #expect(all.text.contains("år: { utfall: [2024, 2025, 2026], till: 2028 }"))
    #expect(
      Self.codes(all.text, "{ år: 2027, slag: \"utfall\", årets_resultat: 3 }") == ["outcome outcome-out-of-turn"])
  }

  @Test func `accounts replace a bare balanskravsresultat, and their taxes the stated ones`() throws {
    let rolled = try Self.roll(
      """
      { år: 2025, slag: "utfall", resultaträkning: { skatteintäkter: 900, generella_statsbidrag_och_utjämning: 103,
        verksamhetens_kostnader: { "läkemedel, m.m.": -400, övrigt: { "2025": -590 } } },
        balanskravsjusteringar: { realisationsvinster: 4 }, balansräkning: { eget_kapital: 80 } }
      """)
    let after = rolled.after.scenario
    #expect(after.balanskravsresultat[2025] == nil && after.skatterOchBidrag[2025] == nil)
    #expect(after.resultaträkning.åretsResultat(2025) == 13_000_000)
    #expect(after.justeringar[.realisationsvinster]?[2025] == 4_000_000)
    let replaced = try #require(after.historik.first).ersatte
    #expect(
      replaced.map(\.sökväg) == [
        "resultaträkning.skatteintäkter.2025", "resultaträkning.generella_statsbidrag_och_utjämning.2025",
        "resultaträkning.verksamhetens_kostnader.\"läkemedel, m.m.\".2025",
        "resultaträkning.verksamhetens_kostnader.övrigt.2025", "balanskravsjusteringar.realisationsvinster.2025",
        "balansräkning.eget_kapital.2025", "balanskravsresultat.2025", "skatter_och_bidrag.2025",
        "avstämning.utgående_balans.2025",
      ])
    #expect(replaced.prefix(6).allSatisfy { $0.värde == .inget } && !rolled.isCanonical)
  }

  @Test func `a decision is added to the others`() throws {
    let rolled = try Self.roll(
      """
      { år: 2025, slag: "utfall", balanskravsresultat: -9,
        synnerliga_skäl: [{ belopp: 4, skäl: "a" }, { år: 2023, belopp: "allt", skäl: "b", redovisat: 2025 }] }
      """)
    let decisions = rolled.after.scenario.synnerligaSkäl
    #expect(decisions.map(\.år) == [2025, 2023] && decisions.map(\.belopp) == [4_000_000, nil])
    #expect(!rolled.isCanonical)
  }

  @Test(
    "what is wrong is said of the file it stands in",
    arguments: [
      ("{ slag: \"utfall\" }", ["outcome missing-key"]), ("{ år: 2025 }", ["outcome missing-key"]),
      ("{ år: 2025, slag: { prognos: \"fredag\" } }", ["outcome unknown-choice"]),
      ("{ år: 2025, slag: \"utfall\", balanskravsresultat: { \"2024\": 1 } }", ["outcome year-outside-scenario"]),
      ("{ år: 2025, slag: \"utfall\", skatter_och_bidrag: [1] }", ["outcome wrong-type"]),
      ("{ år: 2023, slag: \"utfall\", balanskravsresultat: 1 }", ["outcome outcome-out-of-turn"]),
      ("{ år: 2026, slag: { prognos: \"april\" }, balanskravsresultat: 1 }", ["outcome outcome-out-of-turn"]),
      (
        "{ år: 2025, slag: \"utfall\", balanskravsresultat: 1, skatter: 3, namn: \"Q\" }",
        ["outcome outcome-not-yearly", "outcome unknown-key"]
      ),
      (
        "{ år: 2025, slag: \"utfall\", balanskravsresultat: 1, årets_resultat: 2 }", ["outcome result-stated-twice"]
      ),
      ("{ år: 2025, slag: \"utfall\", balanskravsresultat: 1.0000001 }", ["outcome not-whole-kronor"]),
      (
        "{ år: 2025, slag: \"utfall\", balanskravsresultat: 1, synnerliga_skäl: [{ belopp: 1 }] }",
        ["outcome decision-without-ground"]
      ),
      ("{ år: 2025, slag: ", ["outcome syntax"]),
    ])
  func faults(outcome: String, expected: [String]) {
    #expect(Set(Self.codes(Self.plan, outcome)) == Set(expected))
  }

  @Test func `the problems of both files come together`() {
    let plan = "{ namn: \"\", enhet: \"mnkr\", år: { budget: 2025 }, balanskravsresultat: { 2025: 1 } }"
    #expect(Self.codes(plan, "{ år: 2025, slag: \"utfal\" }") == ["plan empty-text", "outcome unknown-choice"])
  }
}
