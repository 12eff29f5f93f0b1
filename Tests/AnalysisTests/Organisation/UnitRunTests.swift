import Numerics
import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Runs with units: the same whoever counts, in whatever parts; and what is read of them.
@Suite("Runs with units")
struct UnitRunTests {
  private static let text = """
    { namn: "P", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: [2027], till: 2028 },
      skatter_och_bidrag: { "2026": 1000, "2027": 1030, "2028": 1050 }, balanskravsresultat: { "2025": -30, "2026": 15, "2027": 20 } }
    """

  private static var organisation: Organisation {
    let thirds = CarryOverShares(level: 1, centre: 1, of: 3)
    let gate = GoalGate(variable: Variable(egen: 99), probability: [0.7, 0.7, 0.7])
    let deficit = OrganisationUnit.Deficit(year: 2025, amount: 4e6)
    let units = (0..<7).map { (place: Int) -> OrganisationUnit in
      let rule: Int? = place == 6 ? nil : place % 2
      return OrganisationUnit(
        frame: [1e8, 1.1e8, 1.2e8], sigma: [0.02, 0.02, 0.02], ar: 0.5, variable: Variable(egen: UInt32(place)),
        rules: [rule, rule, rule], level: 0, gates: place == 3 ? [gate] : [], surplus: 2e6,
        deficits: place == 2 ? [deficit] : [])
    }
    return Organisation(
      years: 2026...2028, units: units, levels: [OrganisationLevel(rules: [1, 1, 1])],
      rules: [
        CarryOverRule(recoveryYears: 3, isWithinBuffer: true, use: 0.5),
        CarryOverRule(surplus: thirds, keepsUnused: false, recovery: 0.8),
      ], buffer: [1e6, 1e6, 1e6], correlation: 0.2)
  }

  private static func run(
    paths: Int, threads: Int = 2, _ shard: Shard = Shard(), organisation: Organisation? = organisation
  ) throws -> SimulationRun {
    let plain = try #require(try ScenarioText.load(text).scenario.simulator())
    let simulator = Simulator(
      plain.model, firstIndex: plain.firstIndex, shocks: plain.shocks, drivers: plain.drivers, bias: plain.bias,
      organisation: organisation, portfolio: nil, plannedGains: plain.plannedGains, grounds: plain.grounds,
      forecastError: plain.forecastError, lastPlanYear: plain.lastPlanYear, runningYear: nil)
    var settings = SimulationSettings()
    settings.paths = paths
    return try SimulationRun(
      simulator, settings, shard: shard, workers: Workers(threads: threads), control: RunControl())
  }

  @Test("one thread or three, and any number of parts, count the same, beyond the first paths too")
  func parts() throws {
    for (paths, counts) in [(700, [2, 3, 5]), (17_000, [2])] {
      let whole = try Self.run(paths: paths, threads: 1)
      #expect(whole.tally.organisation?.paths == Int64(paths))
      #expect(try Self.run(paths: paths, threads: 3).tally == whole.tally)
      for count in counts {
        var sum = try Self.run(paths: paths, Shard(1, of: count)).tally
        for number in 2...count { sum.add(try Self.run(paths: paths, Shard(number, of: count)).tally) }
        #expect(sum == whole.tally, "\(count) parts")
      }
    }
  }

  @Test("a part with units is read back as it was written; one without has no member for them")
  func written() throws {
    let scenario = try ScenarioText.load(Self.text).scenario
    for shard in [Shard(), Shard(2, of: 4), Shard(1, of: 4)] {
      let part = PartialResult(scenario, warnings: [], try Self.run(paths: 300, shard))
      let read = try PartialResult.read(SourceText(name: "p", text: part.text))
      #expect(read == part && read.text == part.text)
      #expect(part.text.contains("\n  \"units\": ["))
    }
    let without = PartialResult(scenario, warnings: [], try Self.run(paths: 300, organisation: nil))
    #expect(!without.text.contains("\n  \"units\": ["))
  }

  @Test(
    "a count of a unit that cannot be is refused with its line, and units of a scenario that has none are not merged")
  func refused() throws {
    let scenario = try ScenarioText.load(Self.text).scenario
    let text = PartialResult(scenario, warnings: [], try Self.run(paths: 300)).text
    let wrong = text.replacing("\"count\": 300, \"sum\"", with: "\"count\": 299, \"sum\"", maxReplacements: 1)
    #expect(throws: MergeProblem.self) { try PartialResult.read(SourceText(name: "p", text: wrong)) }
    do throws(MergedRun.Failure) {
      _ = try MergedRun([SourceText(name: "p", text: text)])
      Issue.record("a scenario without units cannot have counted any")
    } catch {
      guard case .problems(let problems) = error else { throw error }
      #expect(problems == [.otherBins("p")])
    }
  }

  @Test("the identities hold on all paths of the pilot")
  func identities() throws {
    let run = try Self.run(paths: 3_000)
    let check = Framtidskontroll(run, Summary(try ScenarioText.load(Self.text).scenario))
    #expect(check.avvikelser == [])
    // 3 000 paths: what is carried and what enters in three years, and two openings.
    let without = Framtidskontroll(
      try Self.run(paths: 3_000, organisation: nil), Summary(try ScenarioText.load(Self.text).scenario))
    #expect(check.antal - without.antal == 3_000 * 8 - 3_000 * 3)
  }

  @Test(
    "a unit that carries nothing: mean 0, σ 2 % of 100 mnkr in the first year, quantiles of the normal distribution")
  func distribution() throws {
    let summary = try #require(try Self.run(paths: 16_384).organisation)
    let year = summary.units[6].years[0]
    // 16 384 paths: 2 mnkr/128 = 15 625 kr, and σ's error is 11 049 kr. Bins are 262 144 kr.
    #expect(year.binWidth == 262_144)
    #expect(year.result.mean.magnitude < 4 * 15_625)
    #expect((year.result.deviation - 2e6).magnitude < 4 * 11_049)
    #expect((year.result[5].value + 3_289_707).magnitude < 100_000)
    #expect((year.result[50].value).magnitude < 80_000)
    #expect(year.result[5].low <= year.result[5].value && year.result[5].value <= year.result[5].high)
    #expect(year.mean(.surplus) == 0 && year.hasDeficit.hits == 0)
  }

  @Test("means and probabilities of a unit that carries")
  func carrying() throws {
    let summary = try #require(try Self.run(paths: 8_192).organisation)
    // By the first rule two units with 2 mnkr saved apply for half of it, and the buffer of 1 mnkr gives each half of that; the third such
    // unit owes 4 and has saved 2, so it owes 2. Who has 1,5 mnkr left has a deficit where it deviates by more.
    let first = summary.units[0].years[0]
    #expect(first.mean(.used) == 500_000)
    // P(d < −1,5 mnkr / 2 mnkr) = Φ(−0,75) = 0,2266.
    #expect(first.hasDeficit.low <= 0.2266 && 0.2266 <= first.hasDeficit.high)
    #expect(first.isLate.hits == 0)
    // A third of 2 mnkr, rounded up.
    #expect(summary.units[2].years[0].mean(.recovered) == 666_667)
    #expect(summary.units[2].isEverLate.hits >= summary.units[2].years[2].isLate.hits)
    #expect(summary.totals[0].mean(.unusedBuffer) == 0)
    #expect(summary.plan.paths == 1)
  }
}
