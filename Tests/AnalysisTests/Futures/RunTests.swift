import Scenarios
import Testing

@testable import Analysis
@testable import Simulation

/// What a run counts is a function of scenario and settings alone.
@Suite struct RunTests {
  private static let plan = """
    { namn: "x", enhet: "mnkr", år: { prognos: 2025, budget: 2026, till: 2026 },
      balanskravsresultat: { "2025": -50, "2026": 40 }, skatter_och_bidrag: { "2025": 4000, "2026": 4000 },
      placeringar: { värderad: 2024, marknadsvärde: 900, anskaffningsvärde: 800, tillgångsslag: { globala_aktier: 1 },
        realisera: { regel: "vid_behov" } }, osäkerhet: { krisår: true } }
    """

  private static func run(
    _ settings: SimulationSettings, shard: Shard = Shard(), threads: Int = 2, _ text: String = plan
  ) throws -> SimulationRun {
    try SimulationRun(try ScenarioText.load(text).scenario, settings, shard: shard, workers: Workers(threads: threads))
  }

  private static func settings(_ paths: Int, _ sampling: Sampling) -> SimulationSettings {
    var settings = SimulationSettings()
    settings.paths = paths
    settings.sampling = sampling
    return settings
  }

  @Test("threads do not show, nor rows that are not whole, nor a pilot that is not all", arguments: Sampling.allCases)
  func threads(_ sampling: Sampling) throws {
    for paths in [1, 300, 17_000] {
      let settings = Self.settings(paths, sampling)
      let one = try Self.run(settings, threads: 1)
      #expect(one.tally.paths == Int64(paths))
      for threads in [2, 5] { #expect(try Self.run(settings, threads: threads).tally == one.tally) }
    }
  }

  @Test("shards merge to the whole", arguments: Sampling.allCases)
  func shards(_ sampling: Sampling) throws {
    let settings = Self.settings(17_900, sampling)
    let whole = try Self.run(settings)
    let count = 3
    var merged = FutureTally(bins: whole.tally.bins, eventCount: whole.simulator.layout.eventCount)
    for number in (1...count).reversed() {
      let part = try Self.run(settings, shard: Shard(number, of: count), threads: number)
      #expect(part.tally.paths == Int64(part.shard.paths(of: settings)))
      merged.add(part.tally)
    }
    #expect(merged == whole.tally)
  }

  @Test("the first paths of a longer run are those of a shorter one", arguments: Sampling.allCases)
  func pilot(_ sampling: Sampling) throws {
    let short = try Self.run(Self.settings(700, sampling))
    let long = try Self.run(Self.settings(2000, sampling))
    for cell in 0..<short.simulator.layout.cellCount {
      #expect(short.pilot.cell(cell) == Array(long.pilot.cell(cell).prefix(700)))
    }
  }

  @Test(
    "a run with a precision stops at a block, as soon as it has it, with what a run of so many paths gives",
    arguments: Sampling.allCases)
  func precision(_ sampling: Sampling) throws {
    var settings = Self.settings(200_000, sampling)
    settings.precision = sampling == .random ? 0.006 : 0.000_5
    let run = try Self.run(settings, OneYearTests.text)
    let paths = Int(run.tally.paths)
    #expect(paths % SimulationSettings.block == 0 && paths > SimulationSettings.block && paths < 200_000)
    #expect(run.holds.halfWidth <= settings.precision! && !run.isPartial)
    let same = try Self.run(Self.settings(paths, sampling), OneYearTests.text)
    #expect(same.tally == run.tally)
    let shorter = try Self.run(Self.settings(paths - SimulationSettings.block, sampling), OneYearTests.text)
    #expect(shorter.holds.halfWidth > settings.precision!)
    #expect(try Self.run(settings, threads: 5, OneYearTests.text).tally == run.tally)
  }

  @Test("a run that is stopped has the first of its rows")
  func stopped() throws {
    let control = RunControl()
    control.cancel()
    let scenario = try ScenarioText.load(Self.plan).scenario
    #expect(throws: SimulationRun.Failure.stopped) {
      try SimulationRun(scenario, SimulationSettings(), workers: Workers(threads: 2), control: control)
    }
  }
}
