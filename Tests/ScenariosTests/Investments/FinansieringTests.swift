import Simulation
import Testing

@testable import Scenarios

/// What investments and financing add to the lines, worked out by hand.
@Suite("Investments and financing in a scenario")
struct FinansieringTests {
  /// A plan of two years with a result of 10 each, and three extrapolated ones, with S of 1 000 that does not grow.
  static func scenario(_ members: String) throws(DiagnosticList) -> LoadedScenario {
    let text = """
      { namn: "x", enhet: "kr", år: { utfall: [2025], budget: 2026, plan: [2027], till: 2030 }, årets_resultat: { "2025": 0 },
        skatter_och_bidrag: { "2025": 100000 },
        resultaträkning: { skatteintäkter: { belopp: { "2026": 100000, "2027": 100000 }, reagerar_på: {}, tillväxt: 0 },
          verksamhetens_kostnader: { belopp: { "2026": -96000, "2027": -96000 }, reagerar_på: {}, tillväxt: 0 },
          avskrivningar: { "2026": -3000, "2027": -3000 } },
        balansräkning: { eget_kapital: { "2025": 20000 }, tillgångar: { "2025": 90000 } }, \(members) }
      """
    return try ScenarioLoader.load(SourceText(name: "x", text: text))
  }

  private static func rows(_ scenario: Scenario, _ post: Resultatpost) -> [Int64?] {
    (2026...2030).map { scenario.räkenskaper.summa(post, $0) }
  }

  @Test("depreciation and running cost outside of the plan are lines of every simulated year")
  func outside() throws {
    // 2 000 over 20 years from 2027; 100 a year over 5 years from the year after, 2025's first; what exists 500.
    let loaded = try Self.scenario(
      """
      investeringar: { ingår_i_planen: false, befintliga_avskrivningar: { "2026": 500 }, projekt: {
        hus: { utgift: { "2024": 1200, "2026": 800 }, tas_i_bruk: 2027, nyttjandetid: 20, driftkostnad: 70 },
        maskiner: { utgift: { "2025": 100, "2026": 100, "2027": 100 }, tas_i_bruk: "löpande", nyttjandetid: 5 } } }
      """)
    let scenario = loaded.scenario
    #expect(Self.rows(scenario, .avskrivningar) == [-3520, -3640, -3660, -3680, -3700])
    #expect(Self.rows(scenario, .verksamhetensKostnader) == [-96_000, -96_070, -96_070, -96_070, -96_070])
    #expect(scenario.planeratResultat(2027).belopp == 100_000 - 96_070 - 3640)
    // Reinvestments go on after the plan.
    #expect((2024...2029).map { scenario.nettoinvestering($0) } == [1200, 100, 900, 100, 100, 100])
  }

  /// 500 spent in 2029 over 5 years is 100 from 2030 on; the rest of the depreciation keeps its share of S, which does not grow.
  @Test("a project that is taken into use as it is built may begin after the plan")
  func later() throws {
    let loaded = try Self.scenario(
      """
      investeringar: { ingår_i_planen: true, projekt: {
        vägar: { utgift: { "2029": 500 }, tas_i_bruk: "löpande", nyttjandetid: 5 } } }
      """)
    #expect(Self.rows(loaded.scenario, .avskrivningar) == [-3000, -3000, -3000, -3000, -3100])
  }

  @Test("depreciation that the plan holds is not added to it, and after it only what changes is")
  func inside() throws {
    let loaded = try Self.scenario(
      """
      investeringar: { ingår_i_planen: true, befintliga_avskrivningar: { "2026": 3000, "2027": 2900 }, projekt: {
        hus: { utgift: { "2026": 2000, "2028": 400 }, tas_i_bruk: 2027, nyttjandetid: 20 },
        badhus: { utgift: { "2027": 3000 }, tas_i_bruk: 2029, nyttjandetid: 30, driftkostnad: 50 } } }
      """)
    // 2027: 2 900 + 100; 2029: 400 over the 18 years that are left is 22, and 100 for badhuset.
    #expect(Self.rows(loaded.scenario, .avskrivningar) == [-3000, -3000, -3000, -3122, -3122])
    #expect(Self.rows(loaded.scenario, .verksamhetensKostnader)[1...] == [-96_000, -96_000, -96_050, -96_050])
    #expect(loaded.warnings.isEmpty)
  }

  @Test("interest outside of the plan is lines that hang on the results of the years before")
  func interest() throws {
    // 40 000 at 2.5 %: 1 000. The year brings 1 000 − 1 000 + 3 000 of depreciation, less 5 000: 2 000 is borrowed. 42 000: 1 050.
    let loaded = try Self.scenario(
      """
      nettoinvesteringar: { "2026": 5000, "2027": 6000 },
      finansiering: { ingår_i_planen: false, låneskuld: 40000, likvida_medel: 0, bunden_andel: 0, löptid: 5, bunden_ränta: 2, påslag: 0.5 }
      """)
    // 2027: 1 000 − 1 050 + 3 000 − 6 000 = −3 050, so 45 050 is owed: 1 126.25. 2028: 1 000 − 1 126 + 3 000 − 6 000 = −3 126: 1 204.4.
    #expect(Self.rows(loaded.scenario, .finansiellaKostnader).prefix(4) == [-1000, -1050, -1126, -1204])
    #expect(Self.rows(loaded.scenario, .finansiellaIntäkter) == [nil, nil, nil, nil, nil])
  }

  @Test("the opening balance sheet balances with what is not stated")
  func opening() throws {
    let members = """
      finansiering: { ingår_i_planen: true, låneskuld: 40000, likvida_medel: 700, bunden_andel: 0.5, löptid: 5, bunden_ränta: 2 }
      """
    let opening = try #require(try Self.scenario(members).scenario.ingåendeBalans)
    #expect((opening.anläggningstillgångar, opening.övrigaTillgångar) == (89_300, 0))
    // 90 000 − 20 000 − 40 000.
    #expect((opening.avsättningar, opening.övrigaSkulder) == (0, 30_000))
  }

  @Test("a balance sheet that its parts do not fit into is refused, and one that is missing")
  func refused() {
    func codes(_ members: String) -> [Problem.Code] {
      do throws(DiagnosticList) { return try Self.scenario(members).warnings.map(\.problem.code) } catch {
        return error.diagnostics.map(\.problem.code)
      }
    }
    let terms = "bunden_andel: 0.5, löptid: 5, bunden_ränta: 2"
    #expect(
      codes("finansiering: { ingår_i_planen: true, låneskuld: 70001, likvida_medel: 0, \(terms) }") == [.outOfRange])
    #expect(
      codes("finansiering: { ingår_i_planen: true, låneskuld: 0, likvida_medel: 90001, \(terms) }") == [.outOfRange])
    #expect(codes("finansiering: { ingår_i_planen: true, låneskuld: 70000, likvida_medel: 90000, \(terms) }") == [])
    #expect(
      codes("finansiering: { låneskuld: 1, likvida_medel: 1, bunden_andel: 2, löptid: 0.5, bunden_ränta: 2 }").count
        == 3)
    let project = "tas_i_bruk: \"löpande\", nyttjandetid: 5"
    #expect(
      codes(
        "investeringar: { ingår_i_planen: true, projekt: { a: { utgift: { \"2026\": 5 }, driftkostnad: 1, bidrag: { \"2026\": 6 }, \(project) } } }"
      ) == [.outOfRange, .outOfRange])
  }
}
