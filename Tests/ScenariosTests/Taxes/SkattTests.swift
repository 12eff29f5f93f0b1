import Scenarios
import Simulation
import Testing

/// How a scenario states taxes that follow the tax base, and what is planned of them.
@Suite struct SkattTests {
  private func load(_ parts: String) throws -> Scenario { try TaxText.load(parts).scenario }

  private func amounts(_ scenario: Scenario, _ post: Resultatpost, _ year: Int) -> [String: Int64] {
    let lines = scenario.räkenskaper.rader.filter { $0.post == post }
    return Dictionary(uniqueKeysWithValues: lines.compactMap { line in line.belopp[year].map { (line.namn, $0) } })
  }

  @Test func `a share alone is enough where the income statement has the taxes`() throws {
    let scenario = try load("\(TaxText.stated) skatt: { ingår_i_planen: true }")
    #expect(scenario.skatt?.ingårIPlanen == true)
    #expect(scenario.skatt?.grund == .genomslag(Decimaltal(hundradelar: 1_000)))
    #expect(scenario.räkenskaper.summa(.skatteintäkter, 2026) == 9_000_000_000)
    let own = try load("\(TaxText.stated) skatt: { ingår_i_planen: true, eget_genomslag: 12.5 }")
    #expect(own.skatt?.grund == .genomslag(Decimaltal(hundradelar: 1_250)))
  }

  @Test func `taxes are planned as the law has them`() throws {
    // 2026: income of 2024, 78 000 mnkr, uprated by 1,0764 is 83 959,2; at 11,5 % 9 655,308. Settlement −100 and difference 20 kronor for
    // each of 300 000: −30 and 6. Medelskattekraft 300 000: (1,15 · 300 000 · 300 000 − 83 959,2) · 0,102 = 1 993,1616. Per inhabitant
    // −500, −200, 300 and 400: −150, −60, 90 and 120.
    let scenario = try load(TaxText.workedOut)
    #expect(
      amounts(scenario, .skatteintäkter, 2026)
        == ["preliminär skatt": 9_655_308_000, "slutavräkning": -30_000_000, "slutavräkningsdifferens": 6_000_000])
    #expect(
      amounts(scenario, .statsbidragOchUtjämning, 2026) == [
        "inkomstutjämning": 1_993_161_600, "kostnadsutjämning": -150_000_000, "regleringspost": -60_000_000,
        "strukturbidrag": 90_000_000, "införandebidrag": 120_000_000,
      ])
    // 2027: skattesats 12 % from then on, income of 2025, 80 000 mnkr, uprated by 1,038² = 1,077444; 250 kronor less of införandebidrag;
    // nothing planned to be settled.
    #expect(
      amounts(scenario, .skatteintäkter, 2027)
        == ["preliminär skatt": 10_343_462_400, "slutavräkning": 0, "slutavräkningsdifferens": 0])
    #expect(amounts(scenario, .statsbidragOchUtjämning, 2027)["införandebidrag"] == 45_000_000)
    // 2028: the income of 2026 is not stated, 80 000 · 1,038 = 83 040, and with uprating as in 2027 89 470,94976 · 0,12.
    #expect(amounts(scenario, .skatteintäkter, 2028)["preliminär skatt"] == 10_736_513_971)
    #expect(amounts(scenario, .statsbidragOchUtjämning, 2028)["införandebidrag"] == 0)
    // History is stated.
    #expect(scenario.räkenskaper.summa(.skatteintäkter, 2025) == 9_000_000_000)
  }

  @Test func `the mean tax base follows from the own one where it is stated as a share of it`() throws {
    // 83 959,2 mnkr of 300 000 inhabitants are 279 864 kronor, 93,288 % of 300 000.
    let mean = "skattekraft: 93.288"
    let scenario = try load(TaxText.workedOut.replacing("medelskattekraft: 300000", with: mean))
    #expect(amounts(scenario, .statsbidragOchUtjämning, 2026)["inkomstutjämning"] == 1_993_161_600)
  }

  @Test func `what the income statement holds is not added`() throws {
    let parts = """
      \(TaxText.stated) befolkning: { 2026: 300000 }, skatteunderlag: { 2024: 78000 },
      skatt: { ingår_i_planen: true, skattesats: 11.5, rikets_skattesats: 11.5, skattekraft: 93,
        utjämning: { länsvis_skattesats: 10.2 } }
      """
    #expect(try load(parts).räkenskaper.summa(.skatteintäkter, 2026) == 9_000_000_000)
  }

  @Test func `what is missing for the taxes is told, all at once`() {
    func codes(_ parts: String) -> [Problem.Code] { TaxText.diagnostics(parts).map(\.problem.code) }
    #expect(codes("\(TaxText.stated) skatt: {}") == [.missingKey])
    #expect(
      codes("\(TaxText.settled) skatt: { ingår_i_planen: true }")
        == [Problem.Code](repeating: .incomeStatementNeeded, count: 3))
    // Two rates, medelskattekraften, utjämningen, inhabitants and the tax base.
    #expect(
      codes("\(TaxText.settled) skatt: { ingår_i_planen: false }") == [Problem.Code](repeating: .missingKey, count: 6))
    #expect(
      codes("\(TaxText.stated) skatt: { ingår_i_planen: true, skattesats: 11 }")
        == [Problem.Code](repeating: .missingKey, count: 5))
  }

  @Test func `keys that nothing reads, and taxes that are stated twice, are refused`() {
    func codes(_ change: (String) -> String) -> [Problem.Code] {
      TaxText.diagnostics(change(TaxText.workedOut)).map(\.problem.code)
    }
    #expect(codes { $0.replacing("skattesats: {", with: "eget_genomslag: 10, skattesats: {") } == [.keyNotUsed])
    #expect(codes { $0.replacing("medelskattekraft", with: "skattekraft: 92, medelskattekraft") } == [.keyNotUsed])
    #expect(
      codes { $0.replacing("skatteintäkter: { 2025: 9000 }", with: "skatteintäkter: { 2025: 9000, 2026: 1 }") }
        == [.resultStatedTwice])
    #expect(
      codes {
        $0.replacing("ingår_i_planen: false", with: "ingår_i_planen: true")
          .replacing(
            "skatteintäkter: { 2025: 9000 }", with: "skatteintäkter: { 2025: 9000, 2026: 1, 2027: 1, 2028: 1 }")
      } == [Problem.Code](repeating: .keyNotUsed, count: 5))
    #expect(codes { $0.replacing("300000 },", with: "0.5 },") } == [.outOfRange])
    #expect(
      codes { $0 + ", osäkerhet: { faktorer: { slutavräkningsprognos: { medel: 1 } } }" } == [.outOfRange])
  }
}
