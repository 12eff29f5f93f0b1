import Analysis
import Scenarios
import Testing

/// All values of a lever meet the same futures.
@Suite("Values of a lever on the same futures")
struct DialFuturesTests {
  private static let condition = Condition(
    .probability(.verdict(.planen)), .atLeast, .init(Decimaltal(hundradelar: 90)))

  private static func västerbotten(
    _ settings: SimulationSettings, workers: Workers = Workers(), condition: Condition = condition
  ) throws -> Solution {
    let scenario = try ScenarioFolder.load("vasterbotten-2025.json5").scenario
    return try Solution(
      scenario, .besparing(2026...2031), SolvePlan.grid("0", "1300", step: "5"), until: condition, settings,
      workers: workers)
  }

  @Test("do no path any harm as they rise, and levels rise with them")
  func rising() throws {
    let solution = try Self.västerbotten(SolvePlan.settings(600))
    #expect(solution.course == .rising)
    let hits = solution.samples.map { sample -> Int64 in
      guard case .probability(let probability) = sample.outcome else { return -1 }
      return probability.hits
    }
    #expect(hits.count == 33 && hits == hits.sorted() && hits[0] < hits[32])
    let values = solution.levels.compactMap { $0.finding.crossing }
    #expect(values.count == 5)
    for (lower, higher) in zip(values, values.dropFirst()) { #expect(lower.value < higher.value) }
    for value in values {
      guard let low = value.low, let high = value.high else { continue }
      #expect(low <= value.value && value.value <= high)
    }
    // What is found is met, and a step less is not.
    let found = try #require(solution.finding.crossing?.value)
    guard case .probability(let here) = solution.atFinding else { return }
    #expect(here.value >= 0.9)
    let less = Decimaltal(miljondelar: found.miljondelar - 5_000_000)
    let before = try Solution(
      solution.scenario, solution.dial, DialGrid(from: less, to: found, step: SolvePlan.number("5")),
      until: Self.condition, SolvePlan.settings(600))
    guard case .probability(let below) = before.atLowEnd else { return }
    #expect(below.value < 0.9 && before.finding.crossing?.value == found)
  }

  @Test("have the same bits for any number of threads, and with a row that is not whole", arguments: [257, 512])
  func threads(paths: Int) throws {
    let one = try Self.västerbotten(SolvePlan.settings(paths), workers: Workers(threads: 1))
    for threads in [5] {
      let other = try Self.västerbotten(SolvePlan.settings(paths), workers: Workers(threads: threads))
      #expect(other.finding == one.finding && other.levels == one.levels && other.samples == one.samples)
      #expect(other.atLowEnd == one.atLowEnd && other.atFinding == one.atFinding)
    }
    guard case .probability(let probability) = one.atLowEnd else { return }
    #expect(probability.paths == paths)
  }

  @Test("give a run's own probability at nothing, and that of a measure at something")
  func measure() throws {
    let settings = SolvePlan.settings(1024)
    let scenario = try ScenarioFolder.load("vasterbotten-2025.json5").scenario
    let years = (2026...2031).map { "\"\($0)\": 300" }.joined(separator: ", ")
    let measure = "åtgärder={ spara: { ingår_i_planen: false, effekt: { \(years) } } }"
    let saved = try ScenarioFolder.load("vasterbotten-2025.json5", [measure]).scenario
    let solution = try Solution(
      scenario, .besparing(2026...2031), SolvePlan.grid("0", "300", step: "300"), until: Self.condition, settings)
    let outcomes = try [scenario, saved].map { scenario in
      Solution.Outcome.probability(
        try SimulationRun(scenario, settings, workers: Workers(), control: RunControl()).holds)
    }
    #expect(solution.samples.map(\.outcome) == outcomes)
  }

  @Test("are stopped at once, without an answer")
  func stopped() throws {
    let control = RunControl()
    control.cancel()
    let scenario = try ScenarioFolder.load("vasterbotten-2025.json5").scenario
    #expect(throws: SolvingFailure.simulation(.stopped)) {
      try Solution(
        scenario, .besparing(2026...2031), SolvePlan.grid("0", "300"), until: Self.condition, control: control)
    }
  }
}
