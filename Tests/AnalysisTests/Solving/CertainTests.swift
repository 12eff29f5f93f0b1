import Analysis
import Scenarios
import Testing

/// Without uncertainty the answer is what is missing, to the step.
@Suite("What would be enough when nothing is uncertain")
struct CertainTests {
  private static func solve(
    _ scenario: Scenario, _ dial: Dial, _ grid: DialGrid, _ condition: String = "P(planen håller) >= 0,9"
  ) throws -> Solution {
    try Solution(scenario, dial, grid, until: Condition(written: condition), SolvePlan.settings(300))
  }

  @Test(
    "is half of what is missing in each of two years, asked for in any way",
    arguments: [
      "P(planen håller) >= 0,9", "P(planen håller) >= 100 %", "planen håller", "åtgärdsplanen håller",
      "P(kvar_att_återställa.2027 > 0) <= 0", "kvantil 50 (kvar_att_återställa.2027) <= 0",
      "median(kvar_att_återställa.2027) <= 0",
      "medel(kvar_att_återställa.2027) <= 0", "kvar_att_återställa.2027 <= 0", "balanskravsresultat.2027 >= 20",
    ])
  func margin(condition: String) throws {
    let scenario = try SolvePlan.certain()
    let solution = try Self.solve(scenario, .besparing(2026...2030), SolvePlan.grid("0", "100"), condition)
    let ten = SolvePlan.number("10")
    // That something never happens is more than any number of paths can tell.
    let isSure = condition.contains("100 %") || condition.hasSuffix("<= 0") && condition.hasPrefix("P")
    #expect(solution.finding == .found(Solution.Crossing(value: ten, low: ten, high: isSure ? nil : ten)))
    #expect(solution.course == .rising)
    let fine = try Self.solve(
      scenario, .besparing(2026...2030), SolvePlan.grid("0", "100", step: "0.001"), condition)
    #expect(fine.finding.crossing?.value == ten)
  }

  @Test("is the margin where there is one, as what can be done without")
  func surplus() throws {
    // 60 to restore 40 with: 10 a year can be done without.
    let scenario = try SolvePlan.scenario(
      """
      år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027] },
      balanskravsresultat: { 2024: -40, 2025: 0, 2026: 30, 2027: 30 }, skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000 },
      osäkerhet: { avvikelse: { sigma: 0 } },
      """)
    #expect(Summary(scenario).bedömning.marginaler.map(\.belopp) == [20_000_000])
    let solution = try Self.solve(scenario, .besparing(2026...2027), SolvePlan.grid("-100", "0"))
    #expect(solution.finding.crossing?.value == SolvePlan.number("-10"))
  }

  @Test("is all of it where only one year may help")
  func oneYear() throws {
    for (years, needed) in [(2026...2026, "20"), (2027...2027, "20"), (2026...2027, "10")] {
      let solution = try Self.solve(SolvePlan.certain(), .besparing(years), SolvePlan.grid("0", "100"))
      #expect(solution.finding.crossing?.value == SolvePlan.number(needed))
    }
    let late = try Self.solve(SolvePlan.certain(), .besparing(2028...2030), SolvePlan.grid("0", "100"))
    #expect(late.finding == .outOfReach(best: .noll))
  }

  @Test("is a tax of its share of the tax base, the last stated one in later years")
  func tax() throws {
    // 10 mnkr a year is 0,20 kr per 100 of 5 000 mnkr.
    let scenario = try SolvePlan.certain("skatteunderlag: { 2026: 5000 },")
    let solution = try Self.solve(scenario, .skatt(2026...2030), SolvePlan.grid("0", "5", step: "0.01"))
    #expect(solution.finding.crossing?.value == SolvePlan.number("0.2"))
    // 16 of the first year's 8 000 and 4 of the second's 2 000 at the same rate.
    let uneven = try SolvePlan.certain("skatteunderlag: { 2026: 8000, 2027: 2000 },")
    let other = try Self.solve(uneven, .skatt(2026...2030), SolvePlan.grid("0", "5", step: "0.01"))
    #expect(other.finding.crossing?.value == SolvePlan.number("0.2"))
  }

  @Test("is a return that the plan has not counted on")
  func avkastning() throws {
    // Everything is turned over each year, so 1 000 mnkr give 10 mnkr a percentage point; 15 are missing.
    let scenario = try SolvePlan.scenario(
      """
      år: { utfall: [2025], budget: 2026, till: 2026 }, balanskravsresultat: { 2025: 0, 2026: -15 },
      skatter_och_bidrag: { 2026: 1000 }, osäkerhet: { avvikelse: { sigma: 0 } },
      placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 1000, i_planen: { 2026: 40 },
        tillgångsslag: { skog: { vikt: 1, avkastning: 4, sigma: 0, direktavkastning: 0 } },
        realisera: { regel: "andel", andel: 1 } },
      """)
    let solution = try Self.solve(
      scenario, .avkastning, SolvePlan.grid("-2", "5", step: "0.1"), "P(balanskravsresultat.2026 >= 0) >= 50 %")
    #expect(solution.finding.crossing?.value == SolvePlan.number("1.5"))
    // The short rate is the return of likvida medel.
    let cash = try SolvePlan.scenario(
      """
      år: { utfall: [2025], budget: 2026, till: 2026 }, balanskravsresultat: { 2025: 0, 2026: -15 },
      skatter_och_bidrag: { 2026: 1000 }, osäkerhet: { avvikelse: { sigma: 0 }, faktorer: { kort_ränta: { sigma: 0 } } },
      placeringar: { värderad: 2025, marknadsvärde: 1000, anskaffningsvärde: 1000, tillgångsslag: { likvida_medel: 1 } },
      """)
    let rate = try Self.solve(
      cash, .avkastning, SolvePlan.grid("0", "5", step: "0.1"), "P(balanskravsresultat.2026 >= 0) >= 50 %")
    #expect(rate.finding.crossing?.value == SolvePlan.number("1.5"))
  }

  @Test("can be looked for in any key of the scenario")
  func key() throws {
    let parts = """
      år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027] },
      balanskravsresultat: { 2024: -40, 2025: 0, 2026: 10, 2027: 10 }, skatter_och_bidrag: { 2025: 1000, 2026: 1000, 2027: 1000 },
      osäkerhet: { avvikelse: { sigma: 0 } },
      """
    let text = SolvePlan.text(parts)
    let dial = SolvePlan.key("balanskravsresultat.2027", text)
    let solution = try Self.solve(SolvePlan.scenario(parts), dial, SolvePlan.grid("0", "100"))
    #expect(solution.finding.crossing?.value == SolvePlan.number("30"))
    let wrong = SolvePlan.key("balanskravsresultt.2027", text)
    let fault = #expect(throws: SolvingFailure.self) {
      try Self.solve(SolvePlan.scenario(parts), wrong, SolvePlan.grid("0", "100"))
    }
    guard case .scenario(.noll, let list)? = fault else {
      Issue.record("a key that is not one is the scenario's problem")
      return
    }
    #expect(list.diagnostics.map(\.problem.code) == [.unknownKey])
  }

  @Test("is said not to rise where it does not, with the lowest crossing and where it is left")
  func mixed() throws {
    // 60 mnkr can be realised in all, x a year; 20 are needed in the second year, so x from 20 to 40 will do.
    let parts = """
      år: { utfall: [2025], budget: 2026, plan: [2027], till: 2027 }, balanskravsresultat: { 2025: 0, 2026: 0, 2027: -20 },
      skatter_och_bidrag: { 2026: 1000, 2027: 1000 }, osäkerhet: { avvikelse: { sigma: 0 } },
      placeringar: { värderad: 2025, marknadsvärde: 160, anskaffningsvärde: 100,
        tillgångsslag: { skog: { vikt: 1, avkastning: 0, sigma: 0, direktavkastning: 0 } },
        realisera: { regel: "belopp", belopp: 0, från: 2026, till: 2027 } },
      """
    let dial = SolvePlan.key("placeringar.realisera.belopp", SolvePlan.text(parts))
    let condition = "P(balanskravsresultat.2027 >= 0) >= 0,9"
    let solution = try Self.solve(SolvePlan.scenario(parts), dial, SolvePlan.grid("0", "100"), condition)
    #expect(solution.course == .mixed)
    #expect(solution.finding.crossing?.value == SolvePlan.number("20"))
    let already = try Self.solve(SolvePlan.scenario(parts), dial, SolvePlan.grid("25", "100"), condition)
    #expect(already.course == .falling)
    #expect(already.finding == .already(until: SolvePlan.number("40")))
    let never = try Self.solve(SolvePlan.scenario(parts), dial, SolvePlan.grid("45", "100"), condition)
    #expect(never.course == .level)
    #expect(never.finding == .outOfReach(best: SolvePlan.number("45")))
  }
}
