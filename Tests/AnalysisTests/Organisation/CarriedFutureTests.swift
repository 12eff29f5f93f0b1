import Numerics
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Futures of whole plans with units: what their deviations come to, and that nothing depends on who counts.
@Suite struct CarriedFutureTests {
  private static let files = [
    "vastmanland-2020.json5", "resultatenheter-2020.json5", "resultatenheter-allt-till-enheten.json5",
  ]

  private func settings(_ paths: Int) -> SimulationSettings {
    var settings = SimulationSettings()
    settings.paths = paths
    return settings
  }

  /// The futures of a plan in which one factor, or only the units, deviate.
  private func run(_ scenario: Scenario, only key: String, paths: Int = 16_384) throws -> SimulationSummary {
    let simulator = try #require(scenario.simulator(ensam: key))
    let run = try SimulationRun(
      simulator, settings(paths), draws: SimulationRun.draws(simulator, settings(paths)), workers: Workers(),
      control: RunControl())
    return SimulationSummary(scenario, run)
  }

  private func first(_ figure: Figure, _ summary: SimulationSummary) throws -> Distribution {
    try #require(summary[figure]?.years.first)
  }

  @Test(arguments: files) func `the scenarios load without warnings, and every identity holds on their paths`(
    _ name: String
  ) throws {
    let loaded = try ScenarioFolder.load(name)
    #expect(loaded.warnings.isEmpty)
    let summary = Summary(loaded.scenario)
    #expect(Identitetskontroll(summary).avvikelser == [])
    #expect(Framtidskontroll(try SimulationRun(loaded.scenario, settings(600)), summary).avvikelser == [])
  }

  @Test(arguments: files.prefix(2)) func `threads and parts count the same`(_ name: String) throws {
    let scenario = try ScenarioFolder.load(name).scenario
    let whole = try SimulationRun(scenario, settings(700), workers: Workers(threads: 1))
    #expect(try SimulationRun(scenario, settings(700), workers: Workers(threads: 3)).tally == whole.tally)
    // Options are laid over the file that is read, so a part holds the whole plan.
    let parts = try [2, 1, 3].map { number in
      let shard = Shard(number, of: 3)
      let part = PartialResult(scenario, warnings: [], try SimulationRun(scenario, settings(700), shard: shard))
      return SourceText(name: "part \(number)", text: part.text)
    }
    let merged = try MergedRun(parts)
    #expect(merged.run.tally == whole.tally)
    #expect(merged.run.organisation == whole.organisation && whole.organisation != nil)
  }

  @Test func `lines that consist of units take their precision from them, once`() throws {
    // σ 3 % of 1 000 and 8 % of 500 are 30 and 40 kr: together 50, or √(30² + 40² + 2 · 0.2 · 30 · 40) = 54.59 with a correlation of 20 %.
    func plan(_ more: String) throws -> CarriedPlan {
      try CarriedPlan(
        """
        a: { rad: "verksamhetens_kostnader.a", ram: { 2025: 1000 }, precision: 3 },
        b: { rad: "verksamhetens_kostnader.b", ram: { 2025: 500 }, precision: { sigma: 8, ar: 0 } },
        """, "", more)
    }
    let alone = try plan("")
    let apart = try first(.balanskravsresultat, run(alone.scenario, only: "enheter"))
    // 16 384 paths: 50/√32 768 = 0.28 kr.
    #expect(abs(apart.deviation - 50) < 4 * 0.28 && abs(apart.mean - 1_000) < 4 * 0.4)
    let together = try first(
      .balanskravsresultat,
      run(
        try CarriedPlan(
          """
          a: { rad: "verksamhetens_kostnader.a", ram: { 2025: 1000 }, precision: 3 },
          b: { rad: "verksamhetens_kostnader.b", ram: { 2025: 500 }, precision: { sigma: 8, ar: 0 } }, }, samvariation: 20, växlingar: {
          """, ""
        ).scenario, only: "enheter"))
    #expect(abs(together.deviation - 54.59) < 4 * 0.3)
    // The result's own deviation is left with what no unit answers for: the buffer's 90 of 1 590.
    #expect(alone.scenario.avvikelsebas(2025) == 90)
  }

  @Test func `of what a line follows a unit has its frame's share`() throws {
    // The line's 1 000 follow kostnadsindex by one half; a has 600 of it, b is another line that follows nothing here.
    let scenario = try ScenarioText.load(
      """
      { namn: "P", enhet: "tkr", år: { utfall: 2024, budget: 2025, plan: [2026], till: 2026 },
        resultaträkning: {
          verksamhetens_kostnader: { a: { belopp: { 2024: -1000000, 2025: -1000000, 2026: -1000000 }, reagerar_på: { kostnadsindex: 0.5 } } },
          skatteintäkter: { belopp: { 2024: 1001000, 2025: 1001000, 2026: 1001000 }, reagerar_på: {} },
        },
        organisation: { enheter: { a: { rad: "verksamhetens_kostnader.a", ram: { 2025: 600000 }, balanseras: "r" } } },
        resultatbalansering: { ingår_i_planen: true, regler: { r: { överskott: { enhet: 100 }, underskott: { enhet: 100 } } } } }
      """
    ).scenario
    let futures = try run(scenario, only: "kostnadsindex")
    let unit = try #require(futures.organisation?.units.first?.years.first?.result)
    let whole = try first(.balanskravsresultat, futures)
    // To the width of the bins; what a costs more than its frame is a deficit of its own.
    #expect(unit.deviation > 0 && abs(unit.deviation / whole.deviation - 0.6) < 0.002)
    #expect(abs(unit.mean - 0.6 * (whole.mean - 1_000_000)) < 2)
  }

  @Test(arguments: [("100", 0.4), ("\"1/2\"", 0.9)])
  func `a surplus is kept as often as enough of what the gate asks is reached`(
    _ least: String, _ chance: Double
  ) throws {
    // An agreement gives a 100 kr more in 2025. Its mått are reached with 80 and 50 %: both with 40 %, one at least with 1 − 0.2 · 0.5 = 90 %.
    let plan = try CarriedPlan(
      "a: { rad: \"verksamhetens_kostnader.b\", ram: { 2025: 1000 }, balanseras: \"r\" }",
      """
      regler: { r: { överskott: { enhet: 100 }, underskott: { enhet: 100 }, grind: { minst: \(least) } } },
      justeringar: [{ enhet: "a", år: 2025, belopp: 100, skäl: "Ersättning för ett annat år" }]
      """,
      """
      mål: { m: { nivå: "resultatmål", mått: {
        x: { slag: "genomfört", sannolikhet: 80, enhet: "a" }, y: { slag: "genomfört", sannolikhet: 50, enhet: "a" } } } },
      """)
    let year = try #require(
      run(plan.scenario, only: "enheter", paths: 4_096).organisation?.units.first?.years.first)
    // 4 096 paths: at most 100 · 0.5/64 = 0.78 kr.
    #expect(abs(year.mean(.surplus) - 100 * chance) < 4 * 0.78)
    #expect(year.mean(.surplus) + year.mean(.forfeited) == 100)
    // The plan counts on all of them.
    #expect(plan.carried("a", 2025...2026) == [100, 0] && plan.effects == [0, -100, 0, 0])
  }

  @Test func `whether the plan holds the use and recovery moves every future by what they come to`() throws {
    func futures(_ isInPlan: Bool) throws -> (plan: CarriedPlan, run: SimulationSummary) {
      let plan = try CarriedPlan(
        """
        a: { rad: "verksamhetens_kostnader.a", ram: { 2024: 1000 }, utfall: { 2024: 940 }, precision: 3, balanseras: "västmanland" },
        b: { rad: "verksamhetens_kostnader.b", ram: { 2024: 500 }, utfall: { 2024: 560 }, precision: 5, balanseras: "västmanland" },
        """,
        "regler: { västmanland: { förlaga: \"västmanland\", gäller: { från: 2000 } } }, buffert: { 2025: 20, 2026: 20 }",
        isInPlan: isInPlan)
      return (plan, try run(plan.scenario, only: "enheter", paths: 1_024))
    }
    let (without, added) = (try futures(true), try futures(false))
    // b recovers 20 a year for three years, and a uses 20 twice within the buffer.
    #expect(added.plan.effects == [20, 20, 20, 0])
    for (place, effect) in added.plan.effects.enumerated() {
      let (one, other) = (
        try #require(without.run[.balanskravsresultat]?.years[place]),
        try #require(added.run[.balanskravsresultat]?.years[place])
      )
      #expect(other.mean - one.mean == Double(effect) && other.least - one.least == Double(effect))
    }
    #expect(added.run.organisation == without.run.organisation)
  }
}
