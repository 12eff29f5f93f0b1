import Analysis
import Scenarios
import Testing

/// Settings of the reserves: each alternative changes the result by hand-computed amounts.
@Suite struct ReserveSettingTests {
  private func set(_ key: String, _ value: String) -> [String] { ["inställningar.\(key)=\(value)"] }

  /// One year 2025 that reserves as much as it may.
  private func reserving(_ result: Int, taxes: Int, _ more: String = "") -> String {
    """
    {
      namn: "x", enhet: "kr", år: { utfall: [2025] }, årets_resultat: { "2025": \(result) },
      skatter_och_bidrag: { "2025": \(taxes) }, reserver: { resultatreserv: { reservera: { "2025": "max" } } }, \(more)
    }
    """
  }

  private func reserved(_ text: String, _ settings: [String] = []) throws -> Int64? {
    try ScenarioText.summary(text, settings)[2025]?.resultatreserv
  }

  @Test(arguments: [
    // 100 − 50 − 70 < 0; then min(100 − 50, 100 − 70) = 30; then 100 − 50 = 50.
    ("tröskel_och_återställning", [0, 100, 0]), ("återställning_först", [30, 70, 0]), ("endast_lagtext", [50, 50, 20]),
  ])
  func `reserveringsregel shares 100 between the reserve and an old deficit of 70`(
    rule: String,
    expected: [Int64]
  ) throws {
    let text = reserving(100, taxes: 5000, "ingående_underskott: [{ från: 2024, kvar: 70 }]")
    let year = try #require(try ScenarioText.summary(text, set("reserveringsregel", rule))[2025])
    #expect([year.resultatreserv, year.balanskravsresultat, year.kvarAttÅterställa] == expected)
    if rule == "tröskel_och_återställning" { #expect(try reserved(text) == 0) }
  }

  @Test func `a late deficit and one with a longer time both stand before a reservation`() throws {
    // 200 − 50 − 70 = 80; both 30 and 40 are restored and 50 restores nothing.
    let text = reserving(
      200,
      taxes: 5000,
      "ingående_underskott: [{ från: 2021, kvar: 30 }, { från: 2023, senast: 2030, kvar: 40 }]"
    )
    let year = try #require(try ScenarioText.summary(text)[2025])
    #expect([year.resultatreserv, year.återställt, year.ejUtnyttjat] == [80, 70, 50])
    #expect(try reserved(text, set("reserveringsregel", "endast_lagtext")) == 150)
  }

  @Test func `a resultatreserv can be there when 2025 opens, not when 2024 does`() throws {
    func text(_ year: Int) -> String {
      """
      {
        namn: "x", enhet: "kr", år: { utfall: [\(year)] }, årets_resultat: { "\(year)": 0 },
        reserver: { resultatreserv: { ingående: 10 } },
      }
      """
    }
    #expect(try ScenarioText.summary(text(2025))[2025]?.resultatreserv == 10)
    do throws(DiagnosticList) {
      _ = try ScenarioText.load(text(2024))
      Issue.record("a resultatreserv from before the law that made it")
    } catch {
      #expect(error.diagnostics.map(\.problem.code) == [.reserveOutsideItsYears])
    }
  }

  @Test func `reserveringströskel of 1,5 % leaves 25 of 100 instead of 50`() throws {
    let text = reserving(100, taxes: 5000)
    #expect(try reserved(text) == 50)
    #expect(try reserved(text, set("reserveringströskel", "1.5")) == 25)
  }

  @Test func `reserveringströskel with negative equity is 2 % or 3 %`() throws {
    let text = reserving(100, taxes: 2000, "balansräkning: { eget_kapital: { \"2025\": -1 } }")
    #expect(try reserved(text) == 60)
    #expect(try reserved(text, set("reserveringströskel_vid_negativt_eget_kapital", "3")) == 40)
    #expect(try reserved(text, ["balansräkning.eget_kapital.2025=0"]) == 80)
  }

  @Test func `the balance sheet of the year before decides where the year's own is not stated`() throws {
    // −1 when the year opens: 2 % of 2000 stays outside; the year's own closing balance comes before it.
    let text = reserving(
      100,
      taxes: 2000,
      "balansräkning: { eget_kapital: { \"2024\": 9 }, ansvarsförbindelse: { \"2024\": 10 } }"
    )
    #expect(try reserved(text) == 60)
    #expect(try reserved(text, ["balansräkning.eget_kapital.2025=10"]) == 80)
    #expect(try reserved(text, ["balansräkning.eget_kapital.2025=9"]) == 60)
    #expect(try reserved(text, ["balansräkning=null"]) == 80)
  }

  @Test func `reservtak of 1 % lets 50 of S 5000 stand instead of 250`() throws {
    let text = reserving(400, taxes: 5000)
    #expect(try reserved(text) == 250)
    #expect(try reserved(text, set("reservtak", "1")) == 50)
    #expect(try reserved(text, set("reservtak", "0")) == 0)
  }

  @Test func `löneskatt on ansvarsförbindelsen turns equity negative`() throws {
    let text = reserving(
      100,
      taxes: 2000,
      """
      balansräkning: {
        eget_kapital: { "2025": 100 }, tillgångar: { "2025": 1000 },
        ansvarsförbindelse: { "2025": 90 }, ansvarsförbindelse_löneskatt: { "2025": 22 },
      }
      """
    )
    func equity(_ settings: [String]) throws -> Int64? {
      try ScenarioText.summary(text, settings)[2025]?.nyckeltal
        .first { $0.slag == .soliditetInklusiveAnsvarsförbindelse }?.täljare
    }
    let without = set("ansvarsförbindelse_med_löneskatt", "false")
    #expect(try equity([]) == -12)
    #expect(try equity(without) == 10)
    // 2 % of 2000 stays outside a reservation, or 1 %.
    #expect(try reserved(text) == 60)
    #expect(try reserved(text, without) == 80)
  }

  @Test func `reservordning decides which reserve covers 40`() throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2025] }, årets_resultat: { "2025": -40 },
        reserver: {
          resultatreserv: { ingående: 30, använd: { "2025": "max" } },
          resultatutjämningsreserv: { ingående: 30, använd: { "2025": "max" } },
        },
      }
      """
    let old = try #require(try ScenarioText.summary(text)[2025])
    #expect([old.resultatutjämningsreserv, old.resultatreserv, old.balanskravsresultat] == [0, 20, 0])
    let new = try #require(try ScenarioText.summary(text, set("reservordning", "resultatreserv_först"))[2025])
    #expect([new.resultatutjämningsreserv, new.resultatreserv, new.balanskravsresultat] == [20, 0, 0])
  }

  @Test func `reserv_över_noll lets 30 of the reserve restore an old deficit`() throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2026] }, årets_resultat: { "2026": 10 },
        reserver: { resultatreserv: { ingående: 100, använd: { "2026": 30 } } },
        ingående_underskott: [{ från: 2024, kvar: 40 }],
      }
      """
    let usual = try ScenarioText.load(text)
    #expect(usual.warnings.map(\.problem.code) == [.reserveLimited])
    let stopped = try #require(Summary(usual.scenario)[2026])
    #expect([stopped.resultatreserv, stopped.balanskravsresultat, stopped.kvarAttÅterställa] == [100, 10, 30])
    let beyond = try #require(try ScenarioText.summary(text, set("reserv_över_noll", "true"))[2026])
    #expect([beyond.resultatreserv, beyond.balanskravsresultat, beyond.kvarAttÅterställa] == [70, 40, 0])
  }

  @Test(arguments: [
    ("angivet", 3, 0), ("alltid", 3, 20), ("tioårsmedel", 3, 20), ("tioårsmedel", 5, 0), ("tioårsmedel", 4, 0),
  ])
  func `rur_villkor decides whether 20 of the old reserve may be used`(
    condition: String,
    growth: Int,
    used: Int64
  ) throws {
    // Nine years of 4 % and then less, more or the same; the condition is stated as not met.
    let growths = Array(repeating: 4, count: 9) + [growth]
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2025] }, årets_resultat: { "2025": -50 },
        skatteunderlag_tillväxt: \(ScenarioText.series(2016, growths)),
        reserver: {
          resultatutjämningsreserv: { ingående: 20, använd: { "2025": "max" }, villkor_uppfyllt: { "2025": false } },
        },
        inställningar: { rur_villkor: "\(condition)" },
      }
      """
    #expect(try ScenarioText.summary(text)[2025]?.rad(.användningRUR) == used)
  }

  @Test func `rur_villkor is angivet, and met, where nothing else is stated`() throws {
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2025] }, årets_resultat: { "2025": -50 },
        reserver: { resultatutjämningsreserv: { ingående: 20, använd: { "2025": "max" } } },
      }
      """
    #expect(try ScenarioText.summary(text)[2025]?.balanskravsresultat == -30)
  }
}
