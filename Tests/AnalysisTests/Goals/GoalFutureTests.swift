import Scenarios
import Simulation
import Testing

@testable import Analysis

/// What is expected of mått that are figures of the accounts: of the plan itself, and of simulated futures.
@Suite struct GoalFutureTests {
  private func scenario(_ marks: String, _ more: String = "") throws -> Scenario {
    try ScenarioText.load(
      """
      { namn: "Plan", enhet: "mnkr", år: { utfall: [2024], budget: 2025, plan: [2026], till: 2026 },
        årets_resultat: { 2024: 20, 2025: 5, 2026: 44 }, skatter_och_bidrag: { 2024: 1000, 2025: 1100, 2026: 1200 },
        mål: { g: { nivå: "effektmål", period: [2024, 2026], mått: { \(marks) } } }, \(more) }
      """
    ).scenario
  }

  private func settings(_ paths: Int) -> SimulationSettings {
    var settings = SimulationSettings()
    settings.paths = paths
    return settings
  }

  @Test func `the plan's own figures are judged year by year, exactly at the target too`() throws {
    // 20/1000 = 2 %, 5/1100 = 0,45 %, 44/1200 = 3,67 %; together 69/3300 = 2,09 %.
    let own = try scenario(
      """
      a: { slag: "minst", målvärde: 2, storhet: "resultatandel" }, b: { slag: "minst", målvärde: 2.1, storhet: "resultatandel", avser: "perioden" },
      c: { slag: "ökande", storhet: "årets_resultat" }, d: { slag: "inom", målvärde: 20, tolerans: 15, storhet: "årets_resultat" },
      e: { slag: "följs", storhet: "årets_resultat" }
      """)
    let found = Måttbedömning.alla(Summary(own))
    func answers(_ key: String) -> [Mått.Svar] { found.filter { $0.mått.nyckel == key }.map(\.svar) }
    #expect(answers("a") == [.uppfyllt, .inteUppfyllt, .uppfyllt] && answers("b") == [.inteUppfyllt])
    // Nothing is known of 2023.
    #expect(answers("c") == [.inteMätt, .inteUppfyllt, .uppfyllt])
    #expect(answers("d") == [.uppfyllt, .uppfyllt, .inteUppfyllt] && answers("e") == [.följs, .följs, .följs])
    #expect(found.first { $0.mått.nyckel == "d" }?.utfall == .belopp(20_000_000))
    let goals = Målbedömning.alla(own, found)
    // 2024: a and d; 2025: d of a, c and d; 2026: a and c of a, b, c and d.
    #expect(goals.map(\.uppfyllda) == [2, 1, 2] && goals.map(\.mätta) == [2, 3, 4])
    #expect(goals.map(\.svar) == [.uppfyllt, .delvis, .delvis])
  }

  @Test func `the probability is that of the same krav, and between two ends that of both less one`() throws {
    let krav = [
      "P(resultatandel.2026 >= 2 %) >= 0.5", "P(årets_resultat.2026 >= 20) >= 0.5",
      "P(årets_resultat.2026 <= 70) >= 0.5",
    ]
    let own = try scenario(
      """
      a: { slag: "minst", målvärde: 2, storhet: "resultatandel" },
      d: { slag: "inom", målvärde: 45, tolerans: 25, storhet: "årets_resultat" }
      """, "krav: [\(krav.map { "\"\($0)\"" }.joined(separator: ", "))]")
    let futures = try SimulationSummary.run(own, settings(4_096))
    let demanded = Kravbedömning.alla(Summary(own), futures).compactMap { own -> Int64? in
      if case .probability(let share)? = own.utfall { share.hits } else { nil }
    }
    let found = Måttbedömning.alla(Summary(own), futures).filter { $0.år == 2026...2026 }.compactMap { own -> Int64? in
      if case .simulerad(let share)? = own.sannolikhet { share.hits } else { nil }
    }
    #expect(demanded.count == 3 && found.count == 2)
    #expect(found[0] == demanded[0] && found[1] == demanded[1] + demanded[2] - 4_096)
    #expect(found[0] > 500 && found[0] < 4_000 && found[1] > 500 && found[1] < 4_000)
    // What is settled is not a matter of chance.
    #expect(Måttbedömning.alla(Summary(own), futures).first { $0.år == 2024...2024 }?.sannolikhet == nil)
  }

  @Test func `a stated probability is for years to come without an outcome`() throws {
    let own = try scenario(
      "a: { slag: \"minst\", målvärde: 2, sannolikhet: { 2025: 70, 2026: 80 }, utfall: { 2025: 3 } }")
    let found = Måttbedömning.alla(Summary(own))
    #expect(found.map(\.svar) == [.inteMätt, .uppfyllt, .inteMätt])
    #expect(found.map(\.sannolikhet) == [nil, nil, .angiven(Decimaltal(hundradelar: 8_000))])
  }
}
