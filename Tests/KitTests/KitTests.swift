import BalanskravKit
import Testing

/// The library as its documentation shows it: one import, a few calls.
@Suite struct KitTests {
  private let text = """
    {
      namn: "Provkommun", enhet: "mnkr",
      år: { utfall: 2024, prognos: 2025, budget: 2026, plan: 2027 },
      balanskravsresultat: { 2024: -30, 2025: 10, 2026: 10, 2027: 12 },
    }
    """

  @Test func `a text becomes a verdict in a few calls`() throws {
    let source = SourceText(name: "plan.json5", text: text)
    let summary = Summary(try ScenarioLoader.load(source).scenario)
    #expect(summary.bedömning.planen == .håller)
    #expect(summary.bedömning.marginaler.map(\.belopp) == [2_000_000])
    #expect(RunReport(summary).text(language: .sv).contains("planen håller"))

    let worse = try ScenarioLoader.load(source, settings: ["balanskravsresultat.2027=9"])
    #expect(Summary(worse.scenario).bedömning.planen == .bryts)
    #expect(worse.scenario.hash != summary.scenario.hash)
  }

  @Test func `options are compared in a few calls`() throws {
    let source = SourceText(name: "plan.json5", text: text)
    let taxes = "skatter_och_bidrag={ \"2024\": 900, \"2025\": 900, \"2026\": 950, \"2027\": 1000 }"
    let plan = try ScenarioLoader.load(source, settings: [taxes])
    let other = try ScenarioLoader.load(source, settings: [taxes, "balanskravsresultat.2027=32"])
    var settings = SimulationSettings()
    settings.paths = 600
    let comparison = try ComparisonSummary.run(
      [ComparisonOption(plan.scenario), ComparisonOption(other.scenario, name: "Mer 2027")], settings)
    let difference = try #require(comparison.options[1].againstFirst).planen
    #expect(difference.value > 0 && difference.low <= difference.value && difference.value <= difference.high)
    #expect(ComparisonReport(comparison).text(language: .en).contains("  B: Mer 2027\n"))
  }

  @Test func `what would be enough is found in a few calls`() throws {
    let source = SourceText(name: "plan.json5", text: text)
    let taxes = "skatter_och_bidrag={ \"2024\": 900, \"2025\": 900, \"2026\": 950, \"2027\": 1000 }"
    let plan = try ScenarioLoader.load(source, settings: [taxes, "år.till=2028"]).scenario
    let grid = try DialGrid(
      from: Decimaltal(hundradelar: 0), to: Decimaltal(hundradelar: 10_000), step: Decimaltal(hundradelar: 100))
    var settings = SimulationSettings()
    settings.paths = 600
    let condition = try Condition(written: "P(planen håller) >= 0,9")
    let solution = try Solution(plan, .besparing(2026...2028), grid, until: condition, settings)
    guard case .found(let crossing) = solution.finding else {
      Issue.record("a saving of at most 100 mnkr a year is enough for a plan of 900")
      return
    }
    #expect(crossing.value > Decimaltal(hundradelar: 0))
    #expect(SolutionReport(solution).text(language: .en).contains("For 90% it takes SEK\u{A0}"))
  }

  @Test func `what drives the outcome is told in a few calls, the same with any number of threads`() throws {
    let source = SourceText(name: "plan.json5", text: text)
    let taxes = "skatter_och_bidrag={ \"2024\": 900, \"2025\": 900, \"2026\": 950, \"2027\": 1000 }"
    let plan = try ScenarioLoader.load(source, settings: [taxes, "år.till=2028"]).scenario
    let report = InfluenceReport(plan, try Influence(plan, workers: Workers(threads: 1)))
    #expect(report.text(language: .en).contains("Cheapest in a single year is a better result in"))
    #expect(report.markdown(language: .sv).contains("Vad spridningen beror på"))
    let again = InfluenceReport(plan, try Influence(plan, workers: Workers(threads: 3)))
    #expect(report.json == again.json)
    #expect(report.text(language: .sv, width: 60) == again.text(language: .sv, width: 60))
  }

  @Test func `what is wrong comes as data and as text`() {
    let source = SourceText(name: "plan.json5", text: text.replacing("enhet", with: "enhett"))
    let error = #expect(throws: DiagnosticList.self) { try ScenarioLoader.load(source) }
    #expect(error?.diagnostics.map(\.problem.code) == [.missingKey, .unknownKey])
    #expect(error?.text.contains("plan.json5:2:23") == true)
  }

  @Test func `a plan becomes futures in a few calls`() throws {
    let scenario = try ScenarioLoader.load(
      SourceText(name: "plan.json5", text: text),
      settings: ["skatter_och_bidrag={2025: 960, 2026: 980, 2027: 990}", "år.till=2027"]
    ).scenario
    var settings = SimulationSettings()
    settings.paths = 2000
    let futures = try SimulationSummary.run(scenario, settings)
    #expect(futures.paths == 2000)
    #expect(!futures.isPartial)
    #expect((0.2..<0.8).contains(futures.planen.håller.value))
    #expect(futures.biases.map(\.procent.tal) == [0, -1, -2])
    #expect(futures.biases[0].håller == futures.planen.håller, "no systematic deviation is stated")
    #expect(futures.biases[1].håller.value > futures.biases[2].håller.value)
    #expect(RunReport(Summary(scenario), futures).text(language: .sv).contains("simulerade framtider"))
  }

  @Test func `a plan that cannot be simulated says so`() throws {
    let scenario = try ScenarioLoader.load(SourceText(name: "plan.json5", text: text)).scenario
    #expect(throws: SimulationRun.Failure.unknownTaxes(år: [2025, 2026, 2027, 2028, 2029, 2030])) {
      try SimulationSummary.run(scenario)
    }
  }

  @Test func `parts make the whole`() throws {
    let loaded = try ScenarioLoader.load(
      SourceText(name: "plan.json5", text: text),
      settings: ["skatter_och_bidrag={2025: 960, 2026: 980, 2027: 990}", "år.till=2027"])
    var settings = SimulationSettings()
    settings.paths = 700
    let files = try (1...2).map { number in
      let run = try SimulationRun(loaded.scenario, settings, shard: Shard(number, of: 2))
      let part = PartialResult(loaded.scenario, warnings: loaded.warnings.map(ScenarioWarning.init), run)
      return SourceText(name: "part\(number).json", text: part.text)
    }
    let merged = try MergedRun(files.reversed())
    #expect(merged.scenario == loaded.scenario)
    #expect(merged.run.tally == (try SimulationRun(loaded.scenario, settings)).tally)
    #expect(throws: MergedRun.Failure.self) { try MergedRun([files[0]]) }
  }
}
