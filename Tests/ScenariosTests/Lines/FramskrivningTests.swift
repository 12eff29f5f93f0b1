import Scenarios
import Simulation
import Testing

@Suite("Lines where no amount is stated")
struct FramskrivningTests {
  private static func amounts(_ scenario: Scenario, _ key: String, _ years: ClosedRange<Int> = 2026...2029) -> [Int64?]
  {
    let line = scenario.räkenskaper.rader.first { $0.nyckel == key }
    return years.map { line?.belopp[$0] }
  }

  /// Taxes grow with the tax base, 3.8 %: 1 050 000 · 1.038 = 1 089 900, · 1.038 = 1 131 316.2.
  /// Grants react to nothing and grow as the taxes: 210 000 · 1.038 = 217 980, · 1 131 316 / 1 089 900 = 226 263.2.
  /// Rent keeps its share of S, in 2028 a twelfth: 1 307 880 / 12 = 108 990, and in 2029 (1 131 316 + 226 263) / 12 = 113 131.6.
  @Test("keep their share of S after the plan, and S grows with the tax base")
  func share() throws {
    let rows = """
      \(LineText.taxes), generella_statsbidrag_och_utjämning: { 2026: 200000, 2027: 210000 },
      verksamhetens_kostnader: { hyra: { 2026: -100000, 2027: -105000 }, avslutat: { 2026: -7 } }
      """
    let scenario = try LineText.load(rows).scenario
    #expect(Self.amounts(scenario, "skatteintäkter") == [1_000_000, 1_050_000, 1_089_900, 1_131_316])
    #expect(
      Self.amounts(scenario, "generella_statsbidrag_och_utjämning") == [200_000, 210_000, 217_980, 226_263])
    #expect(Self.amounts(scenario, "verksamhetens_kostnader.hyra") == [-100_000, -105_000, -108_990, -113_132])
    // What had ended before the plan's last year has ended.
    #expect(Self.amounts(scenario, "verksamhetens_kostnader.avslutat") == [-7, nil, nil, nil])
    #expect(scenario.resultaträkning.rader.allSatisfy { $0.belopp[2028] == nil })
  }

  /// Pay: 800 000 · 1.025 · 1.01 = 828 200, · 1.03525 = 857 394.05, · 1.03525 = 887 617.1.
  /// Drugs: prices 1.032 · 1.02^0.5 = 1.0422689, · 1.02 = 1.0631143; 52 000 · 1.0631143 = 55 281.9. Cleaning: 1.032 · 1.01 = 1.04232;
  /// 1 000 · 1.04232 = 1 042.3, · 1.04232 = 1 086.1, · 1.04232 = 1 132.0.
  @Test("grow by their own rule in every year, prices by what they react to where no growth is stated")
  func rules() throws {
    let rows = """
      \(LineText.taxes), verksamhetens_kostnader: {
        lön: { belopp: -800000, tillväxt: 2.5, volym: 1 },
        läkemedel: { belopp: { 2026: -50000, 2027: -52000 }, reagerar_på: { kostnadsindex: 1, konsumentpriser: 0.5 }, volym: 2 },
        städning: { belopp: -1000, volym: 1 },
        avtal: { belopp: -1000, reagerar_på: {}, volym: 1 },
        räntebidrag: { belopp: -1000, reagerar_på: { kort_ränta: 5 }, volym: 1 },
        upphör: { belopp: { 2026: -1000, 2028: 0 }, tillväxt: 10 },
      }
      """
    let scenario = try LineText.load(rows).scenario
    func line(_ name: String) -> [Int64?] { Self.amounts(scenario, "verksamhetens_kostnader.\(name)") }
    #expect(line("lön") == [-800_000, -828_200, -857_394, -887_617])
    #expect(line("läkemedel").prefix(3) == [-50_000, -52_000, -55_282])
    #expect(line("städning") == [-1000, -1042, -1086, -1132])
    // Without prices only the volume grows; a rate is a level, whose planned path moves no price.
    #expect(line("avtal") == [-1000, -1010, -1020, -1030])
    #expect(line("räntebidrag") == line("avtal"))
    #expect(line("upphör") == [-1000, -1100, 0, 0])
  }

  /// The last plan year holds gains of 30 000 on placements, an unrealised loss of 5 000 and a gain of 12 000 on property; S grows by 3.8 %:
  /// −(30 000 − 5 000) · 1.038 = −25 950 and −12 000 · 1.038 = −12 456.
  @Test("do not repeat the realised gains and changes in value of the last plan year")
  func gains() throws {
    let rows = """
      \(LineText.taxes), verksamhetens_kostnader: { 2026: -900000, 2027: -945000 },
      finansiella_intäkter: { 2026: 10000, 2027: 35000 }, verksamhetens_intäkter: { 2026: 50000, 2027: 62000 }
      """
    let rest = """
      placeringar: { i_planen: { 2027: 30000 } },
      balanskravsjusteringar: { realisationsvinster: { 2027: 12000 }, orealiserade_förluster: { 2027: 5000 } }
      """
    let scenario = try LineText.load(rows, rest: rest).scenario
    #expect(Self.amounts(scenario, "finansiella_intäkter.engångsposter").prefix(3) == [nil, nil, -25_950])
    #expect(Self.amounts(scenario, "verksamhetens_intäkter.engångsposter").prefix(3) == [nil, nil, -12_456])
    // The row as a whole: (35 000 − 25 000) · 1.038.
    #expect(scenario.räkenskaper.summa(.finansiellaIntäkter, 2028) == 10_380)
    // 2029 goes on from 2028: 1 131 316 / 1 089 900 of −25 950 is −26 936.1.
    #expect(Self.amounts(scenario, "finansiella_intäkter.engångsposter")[3] == -26_936)
    let stated = rows.replacing("2027: 35000", with: "2027: 35000, 2028: 11000")
    let other = try LineText.load(stated, rest: rest).scenario
    #expect(other.räkenskaper.summa(.finansiellaIntäkter, 2028) == 11_000)
    #expect(
      other.räkenskaper.summa(.verksamhetensIntäkter, 2028) == scenario.räkenskaper.summa(.verksamhetensIntäkter, 2028))
  }

  @Test("end where a year's result is stated otherwise, and with the plan where results are simulated as a whole")
  func ends() throws {
    let rows = "\(LineText.taxes), verksamhetens_kostnader: { belopp: -900000, tillväxt: 2 }"
    let key = "verksamhetens_kostnader"
    let otherwise = try LineText.load(rows, rest: "balanskravsresultat: { 2029: 5 }").scenario
    #expect(Self.amounts(otherwise, key) == [-900_000, -918_000, -936_360, nil])
    let whole = try LineText.load(rows, rest: "osäkerhet: { metod: 'resultat' }").scenario
    #expect(Self.amounts(whole, key) == [-900_000, -918_000, nil, nil])
  }

  @Test("stay numbers that can be added, whatever grows")
  func bounded() {
    let rows =
      "\(LineText.taxes), verksamhetens_kostnader: { belopp: -1000000000000000, reagerar_på: { kostnadsindex: 100 }, volym: 100 }"
    let rest = "osäkerhet: { faktorer: { kostnadsindex: { medel: 100 } } }"
    #expect(LineText.said(rows, rest: rest).map { $0.hasSuffix("[sums-too-large]") } == [true])
  }
}
