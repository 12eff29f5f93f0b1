import Scenarios
import Simulation
import Testing

@testable import Analysis

@Suite struct MergedRunTests {
  /// Beyond the pilot, and no multiple of a row or a chunk.
  @Test(arguments: [Sampling.sobol, .random])
  func `parts and threads make the same tally`(sampling: Sampling) throws {
    let scenario = try ScenarioText.load(PartialResultTests.text).scenario
    var settings = SimulationSettings()
    settings.paths = 21_111
    settings.sampling = sampling
    let whole = try SimulationRun(scenario, settings, workers: Workers(threads: 1))
    #expect(whole.tally.paths == 21_111)
    let other = try SimulationRun(scenario, settings, workers: Workers(threads: 7))
    #expect(other.tally == whole.tally)
    let files = try [3, 1, 2].map { number in
      let run = try SimulationRun(scenario, settings, shard: Shard(number, of: 3))
      #expect(run.tally != whole.tally)
      return SourceText(name: "\(number)", text: PartialResult(scenario, warnings: [], run).text)
    }
    let merged = try MergedRun(files)
    #expect(merged.run.tally == whole.tally)
    #expect(merged.run.pilot.cell(0) == whole.pilot.cell(0))
    #expect(merged.run.settings == whole.settings && !merged.run.isPartial)
  }

  @Test func `a run stopped before it begins gives nothing`() throws {
    let scenario = try ScenarioText.load(PartialResultTests.text).scenario
    let control = RunControl()
    control.cancel()
    #expect(throws: SimulationRun.Failure.stopped) {
      try SimulationRun(scenario, SimulationSettings(), control: control)
    }
  }
}
