import Numerics
import Scenarios
import Simulation
import Testing

/// Lines of the income statement on paths that are worked by hand. Taxes are 1 000 000 kr a year and the factors' planned growth is 4 %.
@Suite("Lines on a path")
struct LineTests {
  private static func path(
    _ rows: String, own: String = "", rest: String = "", years: String = "budget: 2026, plan: 2027, till: 2027",
    _ values: [String: [Double]] = [:]
  ) throws -> ChosenPath {
    let scenario = try ScenarioFile.read(
      """
      { namn: "x", enhet: "kr", år: { \(years) },
        resultaträkning: { skatteintäkter: { 2026: 1000000, 2027: 1000000 }, \(rows) },
        osäkerhet: { faktorer: { kostnadsindex: { medel: 4 }, skatteunderlag: { medel: 4 }, \(own) } }, \(rest) }
      """)
    return try ChosenPath(scenario, values)
  }

  private static func cost(
    _ reactions: String, _ amounts: String = "{ 2026: -1000000, 2027: -1000000 }"
  ) -> String {
    "verksamhetens_kostnader: { belopp: \(amounts), reagerar_på: { \(reactions) } }"
  }

  /// Growth of 25.84 % for 4 %: the level is 1.2584 / 1.04 = 1.21; the year after 14.4 %, and the level 1.21 · 1.1 = 1.331, since what has
  /// become dearer stays so. To the power of 2: 1.4641 and 1.771561. To the power of −½: 1/1.1 = 0.909091 and 1/1.15369 = 0.866784.
  @Test(
    "follow a factor of growth by its level to the power of β",
    arguments: [("1", -1_210_000.0, -1_331_000.0), ("2", -1_464_100, -1_771_561), ("-0.5", -909_091, -866_784)])
  func growth(_ β: String, _ first: Double, _ second: Double) throws {
    let path = try Self.path(Self.cost("kostnadsindex: \(β)"), ["kostnadsindex": [0.2184, 0.104]])
    #expect(path(.verksamhetensKostnader) == [first, second])
    #expect(path(.åretsResultat) == [1_000_000 + first, 1_000_000 + second])
    #expect(path(.skatteintäkter) == [1_000_000, 1_000_000])
  }

  /// 1.092 / 1.04 = 1.05 for the cost index and 1.21^½ = 1.1 for the price of power: 1 000 000 · 1.05 · 1.1 = 1 155 000.
  /// The year after the cost index grows by 1.4 %: 1.05 · 0.975 · 1.1 = 1.126125 of a plan that is 1 200 000: 1 351 350.
  @Test("follow two factors by the product of their levels, on the plan of each year")
  func factors() throws {
    let rows = Self.cost("kostnadsindex: 1, elpris: 0.5", "{ 2026: -1000000, 2027: -1200000 }")
    let path = try Self.path(
      rows, own: "elpris: { medel: 0, sigma: 9 }", ["kostnadsindex": [0.052, -0.026], "elpris": [0.21, 0]])
    #expect(path(.verksamhetensKostnader) == [-1_155_000, -1_351_350])
  }

  /// A rate one point above its path: 200 000 · 5 · 0.01 = 10 000 that year only. A cost that follows the cost index, 5 % up, and half as
  /// much the unemployment, two points up: 1 050 000 + 1 000 000 · 0.5 · 0.02 = 1 060 000; the year after, one point, 1 050 000 + 5 000.
  @Test("follow a level by its deviation of the year, on what is planned")
  func levels() throws {
    let rows = """
      finansiella_kostnader: { belopp: { 2026: -200000, 2027: -200000 }, reagerar_på: { kort_ränta: 5 } },
      \(Self.cost("kostnadsindex: 1, arbetslöshet: 0.5"))
      """
    let path = try Self.path(
      rows, own: "arbetslöshet: { slag: 'nivå', medel: 8, sigma: 1 }",
      ["kort_ränta": [0.01, 0], "kostnadsindex": [0.052, 0], "arbetslöshet": [0.02, 0.01]])
    #expect(path(.finansiellaKostnader) == [-210_000, -200_000])
    #expect(path(.verksamhetensKostnader) == [-1_060_000, -1_055_000])
    #expect(path(.åretsResultat) == [-270_000, -255_000])
  }

  /// Drugs 2 % dearer than they should be: 300 000 · 0.02 = 6 000, whatever prices do to them. The result's own deviation of 1 % is of the net cost
  /// of the rest, 700 000 + 20 000 − 50 000 = 670 000: 6 700 better, which shows as cost. A grant 10 % short: 50 000 · 0.1 = 5 000.
  @Test("deviate by a share of the plan for which no factor answers")
  func precision() throws {
    let rows = """
      verksamhetens_kostnader: {
        läkemedel: { belopp: { 2026: -300000, 2027: -300000 }, precision: 3 },
        övrigt: { belopp: { 2026: -700000, 2027: -700000 }, reagerar_på: {} } },
      avskrivningar: { 2026: -20000, 2027: -20000 }, verksamhetens_intäkter: { 2026: 50000, 2027: 50000 },
      generella_statsbidrag_och_utjämning: { belopp: { 2026: 50000, 2027: 50000 }, precision: 8 }
      """
    let path = try Self.path(
      rows,
      [
        "verksamhetens_kostnader.läkemedel": [0.02, 0], "avvikelse": [0, 0.01], "kostnadsindex": [0.104, 0],
        "generella_statsbidrag_och_utjämning": [0, -0.1],
      ])
    // Prices 10 % up are 30 000 of drugs.
    #expect(path(.verksamhetensKostnader) == [-1_036_000, -1_030_000 + 6_700])
    #expect(path(.statsbidragOchUtjämning) == [50_000, 45_000])
    #expect(path(.avskrivningar) == [-20_000, -20_000] && path(.verksamhetensIntäkter) == [50_000, 50_000])
  }

  /// The plan's surplus is 50 000. Tax base 1 % up: S is 1 010 000 and the result 60 000, of which what exceeds 1 % of S is reserved:
  /// 60 000 − 10 100 = 49 900, below the ceiling of 5 % of S, 50 500. Tax base 10 % up: the result is 150 000, and the ceiling is 5 % of 1 100 000,
  /// 55 000. As planned: 50 000 − 10 000 = 40 000.
  @Test(
    "move the thresholds of the reserves with skatter och bidrag",
    arguments: [(0.0104, 49_900.0, 10_100.0), (0.104, 55_000, 95_000), (0, 40_000, 10_000)])
  func thresholds(_ deviation: Double, _ reserve: Double, _ result: Double) throws {
    let path = try Self.path(
      Self.cost("", "{ 2026: -950000, 2027: -950000 }"),
      rest: "reserver: { resultatreserv: { reservera: { 2026: 'max' } } }",
      ["skatteunderlag": [deviation, 0]])
    #expect(path[.resultatreserv, 2026] == reserve && path[.balanskravsresultat, 2026] == result)
  }

  /// The plan is rosy by 3 % of S, 1 000 000 and 1 100 000: 30 000 and 33 000, which show as cost.
  @Test("hold the systematic deviation as cost")
  func systematic() throws {
    let rosy = try ScenarioFile.read(
      """
      { namn: "x", enhet: "kr", år: { budget: 2026, plan: 2027, till: 2027 },
        resultaträkning: { skatteintäkter: { 2026: 1000000, 2027: 1100000 }, \(Self.cost("")) },
        osäkerhet: { systematisk_avvikelse: -3 } }
      """)
    #expect(try ChosenPath(rosy)(.verksamhetensKostnader) == [-1_030_000, -1_033_000])
  }

  /// After the plan taxes grow with the tax base, 4 % a year: 1 040 000 and 1 081 600, and costs of 950 000 keep their share of S: 988 000 and 1 027 520.
  /// A tax base 2 % higher from 2027 on, 1.0608 / 1.04, lifts all later years: 1 020 000, 1 060 800 and 1 103 232. What costs are does not
  /// follow: their share is of planned S.
  @Test("go on after the plan by their rules, and deviations with them")
  func extrapolated() throws {
    let path = try Self.path(
      Self.cost("", "{ 2026: -950000, 2027: -950000 }"), years: "budget: 2026, plan: 2027, till: 2029",
      ["skatteunderlag": [0, 0.0208, 0, 0]])
    #expect(path(.skatteintäkter) == [1_000_000, 1_020_000, 1_060_800, 1_103_232])
    #expect(path(.verksamhetensKostnader) == [-950_000, -950_000, -988_000, -1_027_520])
  }

  /// Shares of 1 000 000 grow by 12 % instead of the planned 6.5 %, 2.5 % of which is direct yield. Prices rise by 95 000 for 40 000: övervärdet is 55 000 more
  /// than planned, which is in årets resultat and taken out of it again; the direct yield is that of the opening value, as planned.
  /// The year after, grown as planned: 1.065 − 0.025 of 1 095 000 is 1 138 800 for 1 081 600: 57 200 more, 2 200 of it from that year, and direct
  /// yield of 27 375 for 26 000.
  @Test("stand beside placements, and the rows still sum to the result")
  func placements() throws {
    let rest = """
      placeringar: { värderad: 2025, marknadsvärde: 1000000, anskaffningsvärde: 1000000, avgift: 0, återinvestera_direktavkastning: false,
        balansera_om: false, tillgångsslag: { globala_aktier: 1 }, realisera: { regel: "ingen" } }
      """
    let rows = "\(Self.cost("kostnadsindex: 1")), finansiella_intäkter: { 2026: 25000, 2027: 26000 }"
    let path = try Self.path(rows, rest: rest, ["globala_aktier": [1.12, 1.065], "kostnadsindex": [0.0104, 0]])
    #expect(path(.finansiellaIntäkter) == [25_000 + 55_000, 26_000 + 2_200 + 1_375])
    #expect(path(.övervärde) == [95_000, 138_800])
    #expect(path(.verksamhetensKostnader) == [-1_010_000, -1_010_000])
    #expect(path(.åretsResultat) == [70_000, 19_575])
    #expect(path(.resultatEfterBalanskravsjusteringar) == [15_000, 17_375])
  }
}
