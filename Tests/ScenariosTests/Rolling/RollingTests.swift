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
    #expect(running.prognos == 2026 && running.prognosmånad == 4 && running.budget == nil && running.plan == [2027, 2028])
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
    #expect(Self.codes(all.text, "{ år: 2027, slag: \"utfall\", årets_resultat: 3 }") == ["outcome outcome-out-of-turn"])
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

  @Test func `measures outside the plan are in a result that has come`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: 2026 },
        årets_resultat: { 2024: 1, 2025: -20, 2026: -20 },
        åtgärder: { a: { ingår_i_planen: false, effekt: { "2025": 30 } },
          b: { ingår_i_planen: false, effekt: { "2025": 5, "2026": 25 } },
          c: { ingår_i_planen: true, effekt: { "2025": 3 } } } }
      """
    // −20 + 30 + 5 was planned; 12 came, and nothing is to be added to that.
    let after = try Self.roll(text, "{ år: 2025, slag: \"utfall\", årets_resultat: 12 }").after.scenario
    #expect(after.planeratResultat(2025).belopp == 12_000_000 && after.planeratResultat(2026).belopp == 5_000_000)
    #expect(after.historik.first?.balanskravsresultat == 15_000_000)
    #expect(after.åtgärder.map { $0.effekt[2025] } == [nil, nil, 3_000_000])
  }

  @Test func `what is only of years to come goes with the year, and the portfolio is valued anew`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: [2026, 2027] },
        balanskravsresultat: { 2024: 1, 2025: 2, 2026: 3, 2027: 4 }, framtida_synnerliga_skäl: { 2025: 1, 2026: 1 },
        placeringar: { värderad: { år: 2024, månad: 12 }, marknadsvärde: 100, anskaffningsvärde: 90,
          tillgångsslag: { fastigheter: 1 }, insättningar: { "2025": 5, "2026": 6 }, uttag: { "2025": 1 },
          realisera: { regel: "belopp", belopp: 3, från: 2025, till: 2026 } } }
      """
    let outcome = """
      { år: 2025, slag: "utfall", balanskravsresultat: 2, placeringar: { marknadsvärde: 108, anskaffningsvärde: 94 } }
      """
    let rolled = try Self.roll(text, outcome)
    let portfolio = try #require(rolled.after.scenario.placeringar.portfölj)
    #expect(portfolio.värderad == .init(år: 2025, månad: 12) && portfolio.marknadsvärde == 108_000_000)
    #expect(portfolio.insättningar.poster.map(\.år) == [2026] && portfolio.uttag.isEmpty)
    #expect(portfolio.realisering.från == 2026 && portfolio.realisering.till == 2026)
    #expect(rolled.after.scenario.framtidaSynnerligaSkäl.poster.map(\.år) == [2026])
    // Without a new value the portfolio would begin a year too early: that is said of the scenario.
    #expect(
      Self.codes(text, "{ år: 2025, slag: \"utfall\", balanskravsresultat: 2 }") == ["plan valuation-outside"])
  }

  @Test func `pensions open as they were planned to close, unless the outcome says otherwise`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: [2026, 2027] },
        resultaträkning: { skatteintäkter: { "2024": 100, "2025": 104, "2026": 108, "2027": 110 } },
        pensioner: { ingår_i_planen: true, avsättning: 1000, intjänande: { "2025": 50 }, utbetalningar: { "2025": 30, "2026": 31 },
          ansvarsförbindelse: 400, utbetalningar_ansvarsförbindelse: 20, avrinning: 10, real_ränta: 1,
          prisbasbelopp_tillväxt: { "2025": 2, "2026": 3, "2027": 2 } } }
      """
    // Closing 2025: 1 000 · 1,03 + 50 − 30 = 1 050 and 400 · 1,03 − 20 = 392; in 2026 50 · 1,03 = 51,5 earned, 20 · 1,03 · 0,9 = 18,54 paid.
    let planned = try Self.roll(text, "{ år: 2025, slag: \"utfall\", resultaträkning: { skatteintäkter: 104 } }")
    let after = try #require(planned.after.scenario.pensioner)
    #expect(after.avsättning == 1_050_000_000 && after.ansvarsförbindelse == 392_000_000)
    #expect(after.intjänande[2026] == 51_500_000 && after.utbetalningar[2026] == 31_000_000)
    #expect(after.utbetalningarAnsvarsförbindelse == 18_540_000 && !planned.isCanonical)
    let stated = try Self.roll(text, "{ år: 2025, slag: \"utfall\", pensioner: { avsättning: 1060 } }")
    #expect(stated.after.scenario.pensioner?.avsättning == 1_060_000_000)
  }

  @Test func `a line keeps what it says besides its amounts, and one amount becomes that of its year`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: [2026, 2027] },
        resultaträkning: { skatteintäkter: { "2024": 100, "2025": 104, "2026": 108, "2027": 110 },
          verksamhetens_kostnader: {
            löner: { belopp: { "2024": -60, "2025": -61, "2026": -62, "2027": -63 }, precision: 2 }, // mest
            övrigt: { belopp: -40, tillväxt: 5 },
            hyror: { belopp: -1, tillväxt: 0 } } } }
      """
    let outcome = """
      { år: 2025, slag: "utfall",
        resultaträkning: { skatteintäkter: 103, verksamhetens_kostnader: { löner: -64, övrigt: -42 } } }
      """
    let rolled = try Self.roll(text, outcome)
    let after = rolled.after.scenario
    // 103 − 64 − 42 − 1; and what grows grows from what came: 42 · 1,05 = 44,1.
    #expect(after.räkenskaper.åretsResultat(2025) == -4_000_000)
    #expect(after.räkenskaper.summa(.verksamhetensKostnader, 2026) == -62_000_000 - 44_100_000 - 1_000_000)
    #expect(!rolled.isCanonical && rolled.text.contains("precision: 2 }, // mest"))
    #expect(rolled.text.contains("övrigt: { belopp: { \"2025\": -42 }, tillväxt: 5 }"))
    #expect(rolled.text.contains("hyror: { belopp: { \"2025\": -1 }, tillväxt: 0 }"))
  }

  @Test func `lines of a spreadsheet that get other amounts are taken into the scenario`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: 2026 }, // planen
        resultaträkning: { från_fil: "rader.csv", finansiella_intäkter: { "2024": 1, "2025": 1, "2026": 1 } } }
      """
    let lines = """
      post;namn;2024;2025;2026
      skatteintäkter;;100;104;108
      verksamhetens_kostnader;löner;-60;-61;-62
      """
    let files = ScenarioFiles(start: "plan") { _, _ in .bytes(Array(lines.utf8), identity: "rader.csv") }
    func roll(_ outcome: String) throws(DiagnosticList) -> RolledScenario {
      let outcome = SourceText(name: "outcome", text: outcome)
      return try RolledScenario(SourceText(name: "plan", text: text), outcome: outcome, files: files)
    }
    let rolled = try roll(
      "{ år: 2025, slag: \"utfall\", resultaträkning: { skatteintäkter: 103, verksamhetens_kostnader: { löner: -64 } } }")
    #expect(rolled.after.scenario.räkenskaper.åretsResultat(2025) == 40_000_000)
    let again = try Self.load(rolled.text)
    #expect(!rolled.isCanonical && !rolled.text.contains("från_fil") && again == rolled.after.scenario)
    // Nothing of the lines is another: the file goes on holding them.
    let same = try roll("{ år: 2025, slag: \"utfall\", balansräkning: { eget_kapital: 9 } }")
    #expect(!same.isCanonical && same.text.contains("från_fil: \"rader.csv\""))
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
