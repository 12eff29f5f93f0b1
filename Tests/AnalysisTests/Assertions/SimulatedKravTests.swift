import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Krav on simulated futures: closed forms, and the same counted plainly.
@Suite("What came of a krav on simulated futures")
struct SimulatedKravTests {
  /// A settled result of 5 and two years of 20 + 24 ε mnkr, independent, of 1 000 each.
  private static func text(_ krav: [String]) -> String {
    """
    { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2026 },
      årets_resultat: { 2024: 5, 2025: 20, 2026: 20 }, skatter_och_bidrag: { 2024: 1000, 2025: 1000, 2026: 1000 },
      osäkerhet: { avvikelse: { ar: 0, sigma: 2.4 } }, krav: [\(krav.map { "\"\($0)\"" }.joined(separator: ", "))] }
    """
  }

  private static func judge(_ krav: [String], paths: Int = 16_384, seed: UInt64 = 1) throws -> [Kravbedömning] {
    let scenario = try ScenarioText.load(text(krav)).scenario
    let settings = SolvePlan.settings(paths, seed: seed)
    let run = try SimulationRun(scenario, settings, workers: Workers(threads: 2))
    return Kravbedömning.alla(Summary(scenario), SimulationSummary(scenario, run))
  }

  // 1 − Φ(z) by scipy.stats.norm.sf.
  static let answers: [(String, Double)] = [
    // −20 / 24 and both years of 40 ± 24 √2: sf(−0,8333) and sf(−40 / 33,94).
    ("P(årets_resultat.2025 ≥ 0) ≥ 0,5", 0.797671619036357),
    ("P(årets_resultat 2025–2026 ≥ 0) ≥ 0,5", 0.8807035853417822),
    // 3 % of 2 000 is 60: sf(20 / 33,94); the settled 5 counts too: 2 % of 3 000 is 60, so 55 of 40 ± 33,94.
    ("P(resultatandel 2025–2026 ≥ 3 %) ≥ 0,5", 0.2778448951413973),
    ("P(resultatandel 2024–2026 ≥ 2 %) ≥ 0,5", 0.3292656832492025),
    ("P(resultatandel 2024–2025 > 2 %) ≤ 0,5", 0.26598552904870054),
  ]

  @Test("is the closed form, within its interval", arguments: answers)
  func closedForm(krav: String, exact: Double) throws {
    let own = try #require(try Self.judge([krav]).first)
    guard case .probability(let found)? = own.utfall else {
      Issue.record("a probability")
      return
    }
    #expect(abs(found.value - exact) < 0.004, "\(found.value) for \(exact)")
    #expect(found.low - 0.002 < exact && exact < found.high + 0.002)
    let isMet = krav.contains("≤ 0,5") ? exact <= 0.5 : exact >= 0.5
    #expect(own.svar == (isMet ? .uppfyllt : .ejUppfyllt) && !own.avgörsAvSlumpen)
    #expect(abs(abs(own.avstånd) - abs(exact - 0.5)) < 0.004 && (own.avstånd > 0) == isMet)
  }

  @Test("is the mean and the quantile of a sum over years")
  func sums() throws {
    let all = try Self.judge([
      "medel(årets_resultat 2025–2026) ≥ 40", "medel(årets_resultat 2024–2026) ≥ 44",
      "median(årets_resultat 2024–2026) ≥ 44",
      "kvantil 10 (resultatandel 2025–2026) ≥ 0 %",
    ])
    // 45 is within its own error of 33,94 mnkr / √16 384 = 0,27 at most.
    guard case .mean(let mean, let half?)? = all[1].utfall else {
      Issue.record("a mean")
      return
    }
    #expect(abs(mean - 45e6) < 300_000 && half < 300_000 && all[1].svar == .uppfyllt)
    // P(≥ 44 of 45 ± 33,94) = Φ(0,0295) = 0,512, and 0,5 is needed; of the tenth quantile 40 − 1,28 · 33,94 < 0.
    #expect(all[2].svar == .uppfyllt && all[3].svar == .ejUppfyllt)
    #expect(all[0].avgörsAvSlumpen)
  }

  @Test("is counted as on each path by itself", arguments: ["2 %", "1,234567 %", "−0,7 %", "3 %"])
  func plainly(limit: String) throws {
    let krav =
      ["≥", ">"].map { "P(resultatandel 2024–2026 \($0) \(limit)) ≥ 0,5" } + [
        "P(årets_resultat 2025–2026 < 12) ≤ 0,4", "P(balanskravsresultat 2025–2026 <= 12) ≥ 0,4",
      ]
    let scenario = try ScenarioText.load(Self.text(krav)).scenario
    let run = try SimulationRun(scenario, SolvePlan.settings(5000), workers: Workers(threads: 2))
    let layout = run.simulator.layout
    let place = try #require(layout.figures.firstIndex(of: .åretsResultat))
    let (one, other) = (run.pilot.cell(layout.cell(place, year: 0)), run.pilot.cell(layout.cell(place, year: 1)))
    let percent = try #require(Decimaltal(written: limit.replacing(" %", with: ""))).miljondelar
    var expected: [Int64] = [0, 0, 0, 0]
    for path in one.indices {
      let result = Int128(one[path]) + Int128(other[path])
      // 100 · 10⁶ · T against p · N.
      let (own, needed) = ((result + 5_000_000) * 100_000_000, Int128(percent) * 3_000_000_000)
      if own >= needed { expected[0] += 1 }
      if own > needed { expected[1] += 1 }
      // A probability at most so large counts the opposite.
      if result >= 12_000_000 { expected[2] += 1 }
      if result <= 12_000_000 { expected[3] += 1 }
    }
    #expect(run.tally.conditions.map { $0.hits.reduce(0, +) } == expected)
    #expect(run.tally.conditions.allSatisfy { $0.total == 5000 })
  }

  @Test("is decided by chance at the edge, and said to be")
  func edge() throws {
    let share = try #require(try Self.judge(["P(årets_resultat.2025 ≥ 0) ≥ 0,5"], paths: 1000).first)
    guard case .probability(let found)? = share.utfall else {
      Issue.record("a probability")
      return
    }
    // The share itself is its own limit; a thousandth more is not met, and neither is told from it.
    let limit = Decimaltal(miljondelar: found.hits * 1000)
    let own = try Self.judge(
      [
        "P(årets_resultat.2025 ≥ 0) ≥ \(limit.text)",
        "P(årets_resultat.2025 ≥ 0) ≥ \(Decimaltal(miljondelar: limit.miljondelar + 1000).text)",
      ],
      paths: 1000)
    #expect(own.map(\.svar) == [.uppfyllt, .ejUppfyllt] && own.allSatisfy(\.avgörsAvSlumpen))
    #expect(own[0].avstånd == 0 && abs(own[1].avstånd + 0.001) < 1e-12)
  }

  @Test("is the same in parts and with any threads")
  func parts() throws {
    let scenario = try ScenarioText.load(
      Self.text([
        "P(resultatandel 2024–2026 ≥ 1,234567 %) ≥ 0,5", "medel(årets_resultat 2025–2026) ≥ 40", "planen håller",
      ])
    ).scenario
    let settings = SolvePlan.settings(20_000)
    let whole = try SimulationRun(scenario, settings, workers: Workers(threads: 1))
    #expect(whole.tally.conditions.count == 2 && whole.tally.conditions[0].total == 20_000)
    #expect(try SimulationRun(scenario, settings, workers: Workers(threads: 3)).tally == whole.tally)
    let files = try [2, 1].map { number in
      let run = try SimulationRun(scenario, settings, shard: Shard(number, of: 2))
      return SourceText(name: "\(number)", text: PartialResult(scenario, warnings: [], run).text)
    }
    #expect(try MergedRun(files).run.tally == whole.tally)
  }

  @Test("can be asked of solve, over years and as a key figure")
  func solving() throws {
    // 40 + 2 x ± 33,94 ≥ 3 % of 2 000 in half of the futures: x = 10.
    let scenario = try ScenarioText.load(Self.text([])).scenario
    let grid = try SolvePlan.grid("0", "40", step: "0.5")
    for condition in [
      "P(resultatandel 2025–2026 ≥ 3 %) ≥ 50 %", "median(resultatandel 2025–2026) ≥ 3",
      "median(årets_resultat 2025-2026) ≥ 60",
    ] {
      let solution = try Solution(
        scenario, .besparing(2025...2026), grid, until: Condition(written: condition), SolvePlan.settings(4096))
      let value = try #require(solution.finding.crossing?.value)
      #expect(abs(value.tal - 10) <= 0.5, "\(condition): \(value.tal)")
    }
    let plan = try Solution(
      scenario, .besparing(2025...2026), grid, until: Condition(written: "resultatandel 2025–2026 ≥ 3 %"),
      SolvePlan.settings(1))
    #expect(plan.finding.crossing?.value == SolvePlan.number("10"))
  }
}
