import Analysis
import Scenarios
import TestSupport
import Testing

/// Margins against their definition and against the interval formula, on plans of whole kronor.
@Suite struct MarginTests {
  /// Compares every deadline of one plan.
  private func compare(_ plan: SmallPlan, _ formula: (Int) -> Int?) throws {
    let summary = try ScenarioText.summary(plan.text)
    let none = [Int](repeating: 0, count: plan.results.count)
    var margins: [Int: Int] = [:]
    for margin in summary.bedömning.marginaler { margins[margin.senast] = Int(margin.belopp) }
    for deadline in Set(plan.deficits.map(\.senast)).sorted() where deadline <= plan.years.upperBound {
      let isBefore = deadline < plan.first
      let missing = isBefore ? 0 : plan.missing(deadline, losses: none)
      let expected = missing > 0 ? -missing : formula(deadline)
      if isBefore || plan.planned(due: deadline).isEmpty { continue }
      #expect(margins[deadline] == expected, "\(deadline) of \(plan.text)")
    }
  }

  @Test(arguments: [false, true])
  func `the margin is the least loss of any kind that makes it late, less one`(extends: Bool) throws {
    var random = SplitMix64(state: extends ? 2 : 1)
    for _ in 0..<800 {
      let plan = SmallPlan(&random, largest: 4, extends: extends)
      try compare(plan) { plan.leastLoss($0).map { $0 - 1 } }
    }
  }

  @Test(arguments: [false, true])
  func `the margin is that of the interval formula`(extends: Bool) throws {
    var random = SplitMix64(state: extends ? 4 : 3)
    for index in 0..<1000 {
      let plan = SmallPlan(&random, largest: index % 2 == 0 ? 30 : 2_000_000_000, extends: extends)
      let none = [Int](repeating: 0, count: plan.results.count)
      for deadline in Set(plan.deficits.map(\.senast)) where plan.years.contains(deadline) {
        guard !plan.planned(due: deadline).isEmpty, let margin = plan.intervalMargin(deadline) else { continue }
        // The formula is itself below zero exactly where the plan is late.
        #expect((margin < 0) == (plan.missing(deadline, losses: none) > 0))
      }
      try compare(plan) { plan.intervalMargin($0) }
    }
  }

  @Test func `a loss early on is enough where a longer time lets younger deficits go before`() throws {
    // 10 of 2019 is due 2026 and restored in 2020; 20 of 2021, due 2024, is restored by 2023.
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2019], plan: [2020, 2021, 2022, 2023, 2024, 2025, 2026], till: 2026 },
        balanskravsresultat: \(ScenarioText.series(2019, [-10, 15, -20, 20, 3, 2, 4, 0])),
        synnerliga_skäl: [{ år: 2019, belopp: "allt", förläng_till: 2026, skäl: "x" }],
      }
      """
    // With 6 less in 2020 it waits for 2022–2025, where 29 meet 21: 9 more. Demand 30 against 44 leaves 14.
    let margins = try ScenarioText.summary(text).bedömning.marginaler
    #expect(margins.map(\.senast) == [2024, 2026])
    #expect(margins.map(\.belopp) == [5, 14])
    let late = try ScenarioText.summary(text, ["balanskravsresultat.2020=9", "balanskravsresultat.2022=11"])
    #expect(late.underskott.filter { $0.senast == 2026 }.map(\.saknatVidFrist) == [1])
    let held = try ScenarioText.summary(text, ["balanskravsresultat.2020=9", "balanskravsresultat.2022=12"])
    #expect(held.underskott.filter { $0.senast == 2026 }.map(\.saknatVidFrist) == [0])
  }

  @Test func `a worse year reserves less before it restores less`() throws {
    // 100 − 10 (1 %) − 40 outstanding: 50 is reserved and balanskravsresultatet is 50. Only a loss above 60 is felt.
    let text = """
      {
        namn: "x", enhet: "kr", år: { utfall: [2024], plan: [2025, 2026, 2027], till: 2027 },
        årets_resultat: \(ScenarioText.series(2024, [-40, 100, 0, 0])),
        skatter_och_bidrag: { "2025": 1000 },
        reserver: { resultatreserv: { reservera: { "2025": "max" } } },
      }
      """
    let summary = try ScenarioText.summary(text)
    #expect(summary[2025]?.rad(.reservering) == -50)
    #expect(summary[2025]?.balanskravsresultat == 50)
    #expect(summary.bedömning.marginaler.map(\.senast) == [2027])
    #expect(summary.bedömning.marginaler.map(\.belopp) == [60])
    let held = try ScenarioText.summary(text, ["årets_resultat.2025=40"])
    #expect(held.bedömning.planen == .håller)
    let late = try ScenarioText.summary(text, ["årets_resultat.2025=39"])
    #expect(late.bedömning.planen == .bryts)
  }
}
