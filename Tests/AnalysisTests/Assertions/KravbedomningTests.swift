import Scenarios
import Testing

@testable import Analysis

/// Krav on the plan itself, worked out by hand.
@Suite("What came of a krav on the plan")
struct KravbedömningTests {
  /// Resultat 20, 5 and 44 of 1 000, 1 100 and 1 200: 2 %, 0,45 % and 3,67 %; 69 of 3 300 together, 2,0909 %.
  private static func judge(_ krav: String..., settings: [String] = []) throws -> [Kravbedömning] {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2026 },
        årets_resultat: { 2024: 20, 2025: 5, 2026: 44 }, skatter_och_bidrag: { 2024: 1000, 2025: 1100, 2026: 1200 },
        krav: [\(krav.map { "\"\($0)\"" }.joined(separator: ", "))] }
      """
    return Kravbedömning.alla(Summary(try ScenarioText.load(text, settings).scenario))
  }

  @Test(
    "is exact at the limit",
    arguments: [
      ("resultatandel.2024 ≥ 2 %", "20", Kravbedömning.Svar.uppfyllt, 0.0),
      // One krona less is 0,0000001 percentage points under.
      ("resultatandel.2024 ≥ 2 %", "19.999999", .ejUppfyllt, -1e-7),
      ("resultatandel.2024 <= 2 %", "20", .uppfyllt, 0), ("resultatandel.2024 <= 2 %", "20.000001", .ejUppfyllt, -1e-7),
      ("årets_resultat.2024 >= 20", "20", .uppfyllt, 0), ("årets_resultat.2024 >= 20", "19.999999", .ejUppfyllt, -1),
      // A third of a per cent has no decimals: 3,333333 % is met by 33,33333 mnkr and not by a krona less.
      ("resultatandel.2024 >= 3,333333 %", "33.33333", .uppfyllt, 0),
      ("resultatandel.2024 >= 3,333333 %", "33.333329", .ejUppfyllt, -1e-7),
    ] as [(String, String, Kravbedömning.Svar, Double)])
  func limits(krav: String, result: String, svar: Kravbedömning.Svar, distance: Double) throws {
    let own = try #require(try Self.judge(krav, settings: ["årets_resultat.2024=\(result)"]).first)
    #expect(own.svar == svar && !own.avgörsAvSlumpen && own.hinder == nil)
    #expect(abs(own.avstånd - distance) < 1e-12)
  }

  @Test("is of sums over its years, never of a mean of yearly ratios")
  func windows() throws {
    // The yearly ratios' mean is 2,04 %; Σ / Σ is 69 / 3 300.
    let all = try Self.judge(
      "resultatandel 2024–2026 ≥ 2,0909 %", "resultatandel 2024–2026 ≥ 2,091 %", "årets_resultat 2024–2026 ≥ 69 mnkr",
      "årets_resultat 2025–2026 ≤ 48 999 tkr", "skatter_och_bidrag 2024-2025 ≥ 2100", "resultatandel 2025–2025 ≥ 2 %")
    #expect(all.map(\.svar) == [.uppfyllt, .ejUppfyllt, .uppfyllt, .ejUppfyllt, .uppfyllt, .ejUppfyllt])
    #expect(all[0].utfall == .percent(69.0 / 3300 * 100) && all[2].utfall == .amount(69_000_000))
    #expect(all[3].avstånd == -1000 && all[4].avstånd == 0)
    // 5 / 1 100 = 0,4545 %.
    #expect(abs(all[5].avstånd - (5.0 / 11 - 2)) < 1e-12)
  }

  @Test("is a verdict that holds or not")
  func verdicts() throws {
    #expect(try Self.judge("planen håller")[0].svar == .uppfyllt)
    let broken = try Self.judge(
      "planen håller", "åtgärdsplanen-haller", settings: ["årets_resultat.2024=-200", "år.till=2029"])
    #expect(broken.map(\.svar) == [.ejUppfyllt, .ejUppfyllt])
  }

  @Test("cannot be said without futures, or of a key figure divided by nothing")
  func open() throws {
    let futures = try Self.judge("P(planen håller) ≥ 0,9", "median(årets_resultat 2025–2026) ≥ 0")
    #expect(futures.map(\.hinder) == [.ingenSimulering, .ingenSimulering])
    #expect(futures.allSatisfy { $0.svar == .kanInteBedömas && $0.utfall == nil })
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { budget: 2025, till: 2025 }, nettoinvesteringar: { 2025: INVESTERINGAR },
        resultaträkning: { verksamhetens_intäkter: { 2025: 10 }, avskrivningar: { 2025: -4 }, skatteintäkter: { 2025: 500 },
          verksamhetens_kostnader: { 2025: -500 } },
        krav: ["självfinansieringsgrad.2025 ≥ 100 %", "P(självfinansieringsgrad.2025 ≥ 0 %) ≥ 0,1"] }
      """
    // Result 6 and depreciation 4 pay for 10.
    let paid = try ScenarioText.load(text.replacing("INVESTERINGAR", with: "10")).scenario
    #expect(Kravbedömning.alla(Summary(paid))[0].utfall == .percent(100))
    let none = try ScenarioText.load(text.replacing("INVESTERINGAR", with: "0")).scenario
    let simulated = try SimulationSummary.run(none, SolvePlan.settings(300))
    #expect(Kravbedömning.alla(Summary(none), simulated).map(\.hinder) == [.ingenNämnare, .ingenNämnare])
  }
}
