import Analysis
import Scenarios
import Testing

/// Settings of restoration and of what counts: each alternative changes the result by hand-computed amounts.
@Suite struct LedgerSettingTests {
  private func set(_ key: String, _ value: String) -> [String] { ["inställningar.\(key)=\(value)"] }

  @Test func `avräkningsordning decides who is late when one deficit has a longer time`() throws {
    // 300 of 2023 due 2030, 90 of 2024 due 2027; 40 + 40 + 10 meet exactly the 90.
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2023, 2024], plan: [2025, 2026, 2027, 2028, 2029, 2030], till: 2030 },
        balanskravsresultat: \(ScenarioText.series(2023, [-300, -90, 40, 40, 10, 100, 100, 100])),
        synnerliga_skäl: [{ år: 2023, belopp: "allt", förläng_till: 2030, skäl: "x" }],
      }
      """
    func missing(_ settings: [String]) throws -> [Int64] {
      try ScenarioText.summary(text, settings).underskott.filter { $0.från == 2024 }.map(\.saknatVidFrist)
    }
    #expect(try missing([]) == [0])
    #expect(try missing(set("avräkningsordning", "förfallodag")) == [0])
    #expect(try missing(set("avräkningsordning", "äldst_först")) == [90])
  }

  @Test func `avräkningsordning with the newest first leaves 30 of the oldest late`() throws {
    // 60 goes to 2025's 50 and 10 of 2024's 80; 40 more leaves 30 at the end of 2027.
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2024], plan: [2025, 2026, 2027, 2028], till: 2028 },
        balanskravsresultat: \(ScenarioText.series(2024, [-80, -50, 60, 40, 30])),
      }
      """
    let usual = try ScenarioText.summary(text)
    #expect(usual.bedömning.planen == .håller)
    #expect(usual[2026]?.underskott.map(\.kvar) == [20, 50])
    let newest = try ScenarioText.summary(text, set("avräkningsordning", "nyast_först"))
    #expect(newest.bedömning.planen == .bryts)
    #expect(newest.underskott.map(\.från) == [2025, 2024])
    #expect(newest.underskott.map(\.saknatVidFrist) == [0, 30])
  }

  @Test func `placeringsvinster counts 30 of gains or takes them out`() throws {
    let accounts = """
      { namn: "x", enhet: "kr", år: { utfall: [2024] }, årets_resultat: { "2024": 50 }, placeringar: { i_planen: { "2024": 30 } } }
      """
    let counted = try ScenarioText.summary(accounts)
    #expect(counted[2024]?.rad(.realisationsvinster) == 0)
    #expect(counted[2024]?.balanskravsresultat == 50)
    let excluded = try ScenarioText.summary(accounts, set("placeringsvinster", "undantas"))
    #expect(excluded[2024]?.rad(.realisationsvinster) == -30)
    #expect(excluded[2024]?.balanskravsresultat == 20)
    // Of excluded gains some may be excepted, on line 3; of counted ones there is nothing to except.
    let excepted = ["balanskravsjusteringar.realisationsvinster_enligt_undantag.2024=20"]
    let putBack = try ScenarioText.summary(accounts, excepted + set("placeringsvinster", "undantas"))
    #expect(putBack[2024]?.rad(.undantagnaRealisationsvinster) == 20)
    #expect(putBack[2024]?.balanskravsresultat == 40)
    do throws(DiagnosticList) {
      _ = try ScenarioText.load(accounts, excepted)
      Issue.record("gains that are not on line 2 were excepted from it")
    } catch {
      #expect(error.diagnostics.map(\.problem.code) == [.exceptionAboveGains])
    }
    // The same where only balanskravsresultatet is stated.
    let only = ["årets_resultat=null", "balanskravsresultat.2024=50"]
    #expect(try ScenarioText.summary(accounts, only)[2024]?.balanskravsresultat == 50)
    let excludedOnly = only + set("placeringsvinster", "undantas")
    #expect(try ScenarioText.summary(accounts, excludedOnly)[2024]?.balanskravsresultat == 20)
  }

  @Test func `övervärde from before 2019 adds 100 or 40 to the result of its sale`() throws {
    // All is sold in 2020: A goes from 100, of which 60 is from before 2019, to nothing.
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2020] }, årets_resultat: { "2020": 10 },
        placeringar: { övervärde: { "2019": 100, "2020": 0 }, övervärde_före_2019: { "2019": 60, "2020": 0 } },
      }
      """
    #expect(try ScenarioText.summary(text)[2020]?.balanskravsresultat == 110)
    #expect(try ScenarioText.summary(text)[2020]?.rad(.återföringVinster) == 100)
    let uncounted = try ScenarioText.summary(text, set("övervärde_före_2019_räknas", "false"))
    #expect(uncounted[2020]?.balanskravsresultat == 50)
    #expect(uncounted[2020]?.rad(.återföringVinster) == 40)
    // A loss from then counts by either reading: 10 − 60.
    let loss = ["placeringar.övervärde.2019=-60", "placeringar.övervärde_före_2019.2019=-60"]
    for reading in ["true", "false"] {
      let sold = try ScenarioText.summary(text, loss + set("övervärde_före_2019_räknas", reading))
      #expect(sold[2020]?.rad(.återföringFörluster) == -60)
      #expect(sold[2020]?.balanskravsresultat == -50)
    }
  }

  @Test func `sena_beslut warns of a decision in the fourth year or refuses it`() throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2017, 2018, 2019, 2020, 2021] },
        balanskravsresultat: \(ScenarioText.series(2017, [-100, 0, 0, 0, 0])),
        synnerliga_skäl: [{ år: 2017, belopp: "allt", skäl: "x", redovisat: 2021 }],
      }
      """
    let loaded = try ScenarioText.load(text)
    #expect(loaded.warnings.map(\.problem.code) == [.decisionLate])
    #expect(Summary(loaded.scenario)[2021]?.kvarAttÅterställa == 0)
    // In the third year it is in time either way.
    let inTime = try ScenarioText.load(text, set("sena_beslut", "\"fel\"") + ["synnerliga_skäl.0.redovisat=2020"])
    #expect(inTime.warnings.isEmpty)
    do throws(DiagnosticList) {
      _ = try ScenarioText.load(text, set("sena_beslut", "fel"))
      Issue.record("a late decision was accepted")
    } catch {
      #expect(error.diagnostics.map(\.problem.code) == [.decisionLate])
      #expect(error.diagnostics.map(\.severity) == [.error])
    }
  }

  @Test func `budget_kräver_överskott decides whether a budget of zero is enough`() throws {
    let text = "{ namn: \"x\", enhet: \"kr\", år: { budget: 2025 }, årets_resultat: { \"2025\": 0 } }"
    let strict = try #require(try ScenarioText.summary(text)[2025]?.budgetprövning)
    #expect(strict.utfall == .nollbudget && !strict.uppfyller)
    let loose = try #require(
      try ScenarioText.summary(text, set("budget_kräver_överskott", "false"))[2025]?.budgetprövning
    )
    #expect(loose.utfall == .nollbudget && loose.uppfyller)
  }
}
