import Testing

@testable import Scenarios

/// What a roll does with measures, portfolio, pensions and lines, worked by hand.
@Suite struct RollingPartsTests {
  @Test func `measures outside the plan are in a result that has come`() throws {
    let text = """
      { namn: "P", enhet: "mnkr", år: { utfall: 2024, budget: 2025, plan: 2026 },
        årets_resultat: { 2024: 1, 2025: -20, 2026: -20 },
        åtgärder: { a: { ingår_i_planen: false, effekt: { "2025": 30 } },
          b: { ingår_i_planen: false, effekt: { "2025": 5, "2026": 25 } },
          c: { ingår_i_planen: true, effekt: { "2025": 3 } } } }
      """
    // −20 + 30 + 5 was planned; 12 came, and nothing is to be added to that.
    let after = try RollingTests.roll(text, "{ år: 2025, slag: \"utfall\", årets_resultat: 12 }").after.scenario
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
    let rolled = try RollingTests.roll(text, outcome)
    let portfolio = try #require(rolled.after.scenario.placeringar.portfölj)
    #expect(portfolio.värderad == .init(år: 2025, månad: 12) && portfolio.marknadsvärde == 108_000_000)
    #expect(portfolio.insättningar.poster.map(\.år) == [2026] && portfolio.uttag.isEmpty)
    #expect(portfolio.realisering.från == 2026 && portfolio.realisering.till == 2026)
    #expect(rolled.after.scenario.framtidaSynnerligaSkäl.poster.map(\.år) == [2026])
    // Without a new value the portfolio would begin a year too early: that is said of the scenario.
    #expect(
      RollingTests.codes(text, "{ år: 2025, slag: \"utfall\", balanskravsresultat: 2 }") == ["plan valuation-outside"])
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
    let planned = try RollingTests.roll(
      text, "{ år: 2025, slag: \"utfall\", resultaträkning: { skatteintäkter: 104 } }")
    let after = try #require(planned.after.scenario.pensioner)
    #expect(after.avsättning == 1_050_000_000 && after.ansvarsförbindelse == 392_000_000)
    #expect(after.intjänande[2026] == 51_500_000 && after.utbetalningar[2026] == 31_000_000)
    #expect(after.utbetalningarAnsvarsförbindelse == 18_540_000 && !planned.isCanonical)
    let stated = try RollingTests.roll(text, "{ år: 2025, slag: \"utfall\", pensioner: { avsättning: 1060 } }")
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
    let rolled = try RollingTests.roll(text, outcome)
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
      "{ år: 2025, slag: \"utfall\", resultaträkning: { skatteintäkter: 103, verksamhetens_kostnader: { löner: -64 } } }"
    )
    #expect(rolled.after.scenario.räkenskaper.åretsResultat(2025) == 40_000_000)
    let again = try RollingTests.load(rolled.text)
    #expect(!rolled.isCanonical && !rolled.text.contains("från_fil") && again == rolled.after.scenario)
    // Nothing of the lines is another: the file goes on holding them.
    let same = try roll("{ år: 2025, slag: \"utfall\", balansräkning: { eget_kapital: 9 } }")
    #expect(!same.isCanonical && same.text.contains("från_fil: \"rader.csv\""))
  }
}
