import Simulation
import Testing

@testable import Scenarios

@Suite("A scenario's pensions")
struct PensionerTests {
  static let stated = """
    ingår_i_planen: true, avsättning: 4000, ansvarsförbindelse: 3000, intjänande: { 2025: 300, 2027: 320 },
    utbetalningar: { 2025: 120 }, utbetalningar_ansvarsförbindelse: 150, avrinning: 4, premier: { 2025: 500 },
    prisbasbelopp_tillväxt: { 2025: 2.6, 2026: 0.7 }, ändrad_real_ränta: { 2027: 0.5 }, duration: 15
    """

  private func load(_ text: String, _ more: String = "", years: String = PlanText.years) throws -> Scenario {
    try PlanText.load("pensioner: { \(text) }, \(more)", years: years).scenario
  }

  private func diagnostics(_ text: String, _ more: String = "") -> [String] {
    PlanText.diagnostics("pensioner: { \(text) }, \(more)").map(\.problem.message)
  }

  @Test("are read with their defaults")
  func defaults() throws {
    let plain = try #require(try load("ingår_i_planen: false, avsättning: 0").pensioner)
    #expect(plain.realRänta.tal == 1 && plain.löneskatt.tal == 24.26 && plain.bokföring == .sammaÅr)
    #expect(plain.avrinning == .noll && plain.duration == nil && !plain.ingårIPlanen)
    let pensions = try #require(try load(Self.stated + ", bokföring: 'året_före', löneskatt: 20").pensioner)
    #expect(pensions.avsättning == 4_000_000_000 && pensions.intjänande[2027] == 320_000_000)
    #expect(pensions.prisbasbeloppTillväxt[2026] == 70 && pensions.ändradRealRänta[2027] == 50)
    #expect(pensions.bokföring == .åretFöre && pensions.löneskatt.tal == 20 && pensions.duration?.tal == 15)
  }

  // Simulated are 2025 (running, its forecast made in August) to 2031. Consumer prices' mean is 2 %, the cost index's 3,2 %.
  @Test("carry what is not stated on with the prisbasbelopp, premiums with the cost index")
  func compiled() throws {
    let pensions = try #require(try load(Self.stated).pensions(Array(2025...2031), prices: 0, costs: 1))
    let years = pensions.years
    #expect(years.count == 8 && pensions.tax == 0.2426 && pensions.duration == 15 && !pensions.booksEarly)
    #expect(years.map(\.growth) == [0.026, 0.007, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02])
    // 300, · 1,007, then as stated, · 1,02.
    #expect(years.map(\.accrual).prefix(4) == [300_000_000, 302_100_000, 320_000_000, 326_400_000])
    #expect(years.map(\.payments).prefix(3) == [120_000_000, 120_840_000, 123_256_800])
    // 150, · 1,007 · 0,96, · 1,02 · 0,96.
    #expect(years.map(\.liabilityPayments).prefix(3) == [150_000_000, 145_008_000, 141_991_834])
    #expect(years.map(\.premiums).prefix(3) == [500_000_000, 516_000_000, 532_512_000])
    #expect(years.map(\.realRate).prefix(4) == [0.01, 0.01, 0.005, 0.005])
    #expect(years.map(\.rateChange).prefix(4) == [0, 0, -0.005, 0])
  }

  @Test("know the prisbasbelopp of the first simulated year, and of the next where June's prices are known")
  func known() throws {
    func open(_ years: String) throws -> [Bool] {
      let pensions = try load("ingår_i_planen: true, avsättning: 10", years: years)
        .pensions([2025, 2026, 2027], prices: 0, costs: nil)
      return try #require(pensions).years.map(\.isOpen)
    }
    let later = "budget: 2026, plan: [2027, 2028]"
    #expect(try open("utfall: [2024], prognos: { år: 2025, efter: 'maj' }, \(later)") == [false, true, true, true])
    #expect(try open("utfall: [2024], prognos: { år: 2025, efter: 'juni' }, \(later)") == [false, false, true, true])
    #expect(try open("utfall: [2024], prognos: 2025, \(later)") == [false, false, true, true])
    #expect(try open("utfall: [2024], budget: 2025, plan: [2026, 2027, 2028]") == [false, true, true, true])
  }

  // In the plan's figures: P 1 000 at the start, · 1,03 a year, so 1 060,9 when 2027 opens. Half a point over 15 years is 7,5 %, 79,5675, and
  // 2027's interest 2,5 % of 1 140,4675 instead of 3 % of 1 060,9: 28,5117 (28,5116875) less 31,827. With löneskatt 24,26 %:
  // −(108,079188 + 26,220011) + 31,827 + 7,72123 = −94,750969 mnkr.
  @Test("add to the plan what its figures do not hold: all, or what another real rate does")
  func rows() throws {
    let held = "avsättning: 1000, ändrad_real_ränta: { 2027: 0.5 }, duration: 15"
    let rows = try load("ingår_i_planen: true, \(held)").pensionsrader
    #expect(rows.map(\.post) == [.finansiellaKostnader] && rows[0].belopp[2026] == nil)
    #expect(rows[0].belopp[2027] == -94_750_969)
    #expect(try load("ingår_i_planen: true, avsättning: 1000, premier: { 2025: 5 }").pensionsrader.isEmpty)
    // 3 % of 1 000 with löneskatt, and premiums of 5 with it.
    let own = try load("ingår_i_planen: false, avsättning: 1000, premier: { 2025: 5 }").pensionsrader
    #expect(own.map(\.post) == [.verksamhetensKostnader, .finansiellaKostnader])
    #expect(own[0].belopp[2025] == -6_213_000 && own[1].belopp[2025] == -37_278_000)
  }

  @Test(
    "need of each other what cannot be guessed",
    arguments: [
      ("avsättning: 1", "\"ingår_i_planen\" is missing in pensioner"),
      ("ingår_i_planen: true", "\"avsättning\" is missing in pensioner"),
      ("ingår_i_planen: true, avsättning: 1, intjänande: { 2026: 5 }", "\"2025\" is missing in pensioner.intjänande"),
      ("ingår_i_planen: true, avsättning: 1, premier: { 2024: 5, 2025: 5 }", "2024 is outside the years 2025–2031"),
      (
        "ingår_i_planen: true, avsättning: 1, ändrad_real_ränta: { 2026: 0 }", "\"duration\" is missing in pensioner"
      ),
      (
        "ingår_i_planen: true, avsättning: 1, utbetalningar_ansvarsförbindelse: 5, avrinning: 4",
        "\"ansvarsförbindelse\" is missing in pensioner"
      ),
      (
        "ingår_i_planen: true, avsättning: 1, utbetalningar_ansvarsförbindelse: 5, ansvarsförbindelse: 50",
        "\"avrinning\" is missing in pensioner"
      ),
    ])
  func missing(_ text: String, _ message: String) { #expect(diagnostics(text) == [message]) }

  @Test("are nothing where all is settled, and may not grow beyond counting")
  func extremes() {
    let settled = "utfall: [2024, 2025, 2026, 2027, 2028]"
    let pensions = "pensioner: { ingår_i_planen: true, avsättning: 1 }"
    #expect(PlanText.codes(pensions, years: settled) == [.nothingUncertain])
    let grown = "ingår_i_planen: false, avsättning: 900000000, prisbasbelopp_tillväxt: "
    let years = "{ 2025: 100, 2026: 100, 2027: 100, 2028: 100, 2029: 100, 2030: 100, 2031: 100 }"
    #expect(PlanText.codes("pensioner: { \(grown)\(years) }") == [.sumsTooLarge])
  }

  @Test("can be a ground for synnerliga skäl, by a rule in place of amounts")
  func rule() throws {
    let pensions = "ingår_i_planen: true, avsättning: 1000"
    let text =
      "framtida_synnerliga_skäl: { regel: 'pensionskostnad', inflation_över: 2.5, från: 2026, till: 2027, tak: 30 }"
    let scenario = try load(pensions, text)
    let rule = try #require(scenario.pensionskostnadsregel)
    #expect(rule.inflationÖver.tal == 2.5 && rule.andel.tal == 100 && rule.tak == 30_000_000)
    #expect(scenario.framtidaSynnerligaSkäl.isEmpty)
    let grounds = scenario.pensions(Array(2025...2031), prices: 0, costs: nil)?.years.map { $0.ground?.cap }
    #expect(grounds == [nil, 30_000_000, 30_000_000, nil, nil, nil, nil, nil])
    func messages(_ rule: String) -> [String] {
      diagnostics(pensions, "framtida_synnerliga_skäl: { regel: 'pensionskostnad', \(rule) }")
    }
    #expect(messages("andel: 50") == ["\"inflation_över\" is missing in framtida_synnerliga_skäl"])
    #expect(
      messages("inflation_över: 2, från: 2024").count == 1 && messages("inflation_över: 2, till: 2040").count == 1)
    #expect(
      messages("inflation_över: 2, från: 2028, till: 2027")
        == ["framtida_synnerliga_skäl.till is 2027, but must be 2028, which is från, or later"])
    #expect(messages("inflation_över: 2, 2026: 5") == ["\"2026\" is not a key of framtida_synnerliga_skäl"])
    #expect(
      PlanText.diagnostics("framtida_synnerliga_skäl: { regel: 'pensionskostnad', inflation_över: 2 }")
        .map(\.problem.message) == ["\"pensioner\" is missing in the scenario"])
    #expect(PlanText.codes("framtida_synnerliga_skäl: { regel: 'pension', inflation_över: 2 }") == [.unknownChoice])
  }
}
