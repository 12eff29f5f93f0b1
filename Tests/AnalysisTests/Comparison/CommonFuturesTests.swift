import Scenarios
import Simulation
import Testing

@testable import Analysis

/// Options meet the same futures, and none of them changes another's.
@Suite struct CommonFuturesTests {
  /// More than the pilot, and a last row that is not whole.
  private let settings = ComparedPlans.settings(SimulationSettings.pilotPaths + 4_700)

  @Test func `an option's own figures are those of a run by itself, in any order and for any threads`() throws {
    let options = try [110, 130, 90].map { try ComparedPlans.linear($0) }
    let run = try ComparedPlans.run(options, settings, threads: 1)
    for (option, own) in zip(options, run.runs) {
      let alone = try SimulationRun(option.scenario, settings, workers: Workers(threads: 2))
      #expect(own.tally == alone.tally)
      #expect(!own.isPartial)
    }
    let other = try ComparedPlans.run([options[2], options[0], options[1]], settings, threads: 3)
    #expect(other.runs.map(\.tally) == [run.runs[2], run.runs[0], run.runs[1]].map(\.tally))
    let again = try ComparedPlans.run(options, settings, threads: 3)
    #expect(again.joint == run.joint)
  }

  @Test(arguments: [Sampling.sobol, .random])
  func `a factor that one option adds leaves the draws of the others alone, to the bit`(sampling: Sampling) throws {
    let plain = try ComparedPlans.västerbotten()
    let added = try ComparedPlans.västerbotten([
      "osäkerhet.faktorer.bränsle={ medel: 2, sigma: 10, känslighet: -3 }",
      "osäkerhet.faktorer.lång_ränta.känslighet=-20",
    ])
    let run = try ComparedPlans.run([plain, added], ComparedPlans.settings(512, sampling))
    let (few, many) = (plain.scenario.factorKeys, added.scenario.factorKeys)
    #expect(many.count == few.count + 2)
    for (driver, key) in few.enumerated() {
      guard let place = many.firstIndex(of: key) else {
        Issue.record("\(key) is gone")
        continue
      }
      var values: Set<Double> = []
      for year in 0..<run.runs[0].simulator.layout.yearCount {
        let (one, other) = (run.runs[0].pilot.driver(driver, year: year), run.runs[1].pilot.driver(place, year: year))
        #expect(one.map(\.bitPattern) == other.map(\.bitPattern), "\(key), year \(year)")
        values.formUnion(one)
      }
      #expect(values.count > 2_000)
    }
  }

  @Test func `a measure adds its effect to every future and changes nothing else of the result`() throws {
    let plain = try ComparedPlans.västerbotten()
    let added = try ComparedPlans.västerbotten([
      "åtgärder.inköp={ namn: \"Inköp\", ingår_i_planen: false, effekt: { \"2027\": 37 } }"
    ])
    let summary = ComparisonSummary(
      [plain, added], try ComparedPlans.run([plain, added], ComparedPlans.settings(2_000)))
    let results = try #require(summary.options[1].againstFirst?.results)
    for (year, difference) in zip(summary.years, results) {
      // The plan's last year and those after it have no effect stated: the measure has ended by then.
      let effect = year == 2027 ? 37e6 : 0
      #expect((difference.least, difference.greatest) == (effect, effect), "\(year)")
    }
  }

  @Test func `options of other years or another unit are refused, and so is one that cannot be simulated`() throws {
    let plan = try ComparedPlans.linear(110)
    let longer = try ComparedPlans.linear(110, settings: ["år.till=2030"])
    let run = { try ComparisonSummary.run($0, ComparedPlans.settings(256)) }
    let years = ComparedYears(try SimulationRun.simulator(plan.scenario))
    #expect(years.simulated == 2025...2028 && years.lastPlanYear == 2025)
    #expect(
      throws: ComparisonRun.Failure.years(
        1, own: ComparedYears(try SimulationRun.simulator(longer.scenario)), first: years)
    ) { try run([plan, longer]) }
    let thousands = try ComparedPlans.linear(110, settings: ["enhet=tkr"])
    #expect(throws: ComparisonRun.Failure.unit(1, own: .tkr, first: .mnkr)) { try run([plan, thousands]) }
    let settled = try ComparedPlans.linear(110, settings: ["år.utfall=[2022, 2023, 2024, 2025]", "år.budget=null"])
    #expect(throws: ComparisonRun.Failure.option(1, .nothingToSimulate)) { try run([plan, settled]) }
  }

  @Test func `stopped before the first paths there is nothing`() throws {
    let options = try [110, 130].map { try ComparedPlans.linear($0) }
    let control = RunControl()
    control.cancel()
    #expect(throws: ComparisonRun.Failure.option(0, .stopped)) {
      try ComparisonSummary.run(options, settings, control: control)
    }
  }
}
