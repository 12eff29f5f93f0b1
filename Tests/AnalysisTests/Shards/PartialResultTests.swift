import Numerics
import Scenarios
import Simulation
import TestSupport
import Testing

@testable import Analysis

@Suite struct PartialResultTests {
  static let text = """
    { namn: "P", enhet: "mnkr", år: { utfall: 2025, budget: 2026, till: 2027 },
      skatter_och_bidrag: { "2026": 1000, "2027": 1030 }, balanskravsresultat: { "2025": -30, "2026": 15 } }
    """

  static func part(_ shard: Shard, paths: Int, _ sampling: Sampling = .sobol) throws -> PartialResult {
    let scenario = try ScenarioText.load(text).scenario
    var settings = SimulationSettings()
    settings.paths = paths
    settings.sampling = sampling
    settings.seed = .max
    let run = try SimulationRun(scenario, settings, shard: shard)
    return PartialResult(
      scenario, warnings: [ScenarioWarning(code: "a-b", place: nil, message: "\"\u{7}\\å")], run)
  }

  @Test(arguments: [(1, 1, 1), (1, 3, 700), (3, 3, 700), (2, 4, 300), (8, 8, 4097)])
  func `a part is read back as it was written`(number: Int, count: Int, paths: Int) throws {
    let part = try Self.part(Shard(number, of: count), paths: paths)
    let read = try PartialResult.read(SourceText(name: "p", text: part.text))
    #expect(read == part)
    #expect(read.text == part.text)
  }

  @Test(arguments: [1, 255, 256, 257, 4096, 5000, 100_000, 999_999_999])
  func `parts have each path once`(paths: Int) {
    var settings = SimulationSettings()
    settings.paths = paths
    for count in [1, 2, 3, 7, 16, 17, 100] {
      var sum = [Int64](repeating: 0, count: Draws.replicates)
      for number in 1...count {
        let shard = Shard(number, of: count)
        let own = PartialResult.replicatePaths(shard, settings)
        #expect(own.reduce(0, +) == Int64(shard.paths(of: settings)))
        for place in own.indices { sum[place] += own[place] }
      }
      #expect(sum == PartialResult.replicatePaths(Shard(), settings))
      #expect(sum.reduce(0, +) == Int64(paths))
    }
  }

  @Test(arguments: [Sampling.sobol, .random])
  func `paths per replicate are those that a run counts`(sampling: Sampling) throws {
    for (number, count) in [(1, 1), (2, 3), (5, 6)] {
      let part = try Self.part(Shard(number, of: count), paths: 9001, sampling)
      #expect(part.tally.replicatePaths == PartialResult.replicatePaths(part.shard, part.settings))
    }
  }

  @Test func `whatever a byte is changed to, reading refuses it or gives the same`() throws {
    let part = try Self.part(Shard(2, of: 2), paths: 300)
    let bytes = Array(part.text.utf8)
    var random = SplitMix64(state: 5)
    for _ in 0..<100 {
      var changed = bytes
      changed[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      let read = try? PartialResult.read(SourceText(name: "p", bytes: changed))
      #expect(read == nil || read == part)
    }
  }

  @Test func `whatever is left out, reading refuses it`() throws {
    let text = try Self.part(Shard(2, of: 2), paths: 300).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for left in lines.indices {
      let rest = lines.indices.filter { $0 != left }.map { lines[$0] }.joined(separator: "\n")
      #expect(throws: MergeProblem.self) { try PartialResult.read(SourceText(name: "p", text: rest)) }
    }
  }
}
