import Simulation
import TestSupport
import Testing

@testable import Analysis

@Suite struct PairedDifferenceTests {
  private func difference(_ only: Int64, _ otherOnly: Int64, of paths: Int64) -> PairedDifference {
    // All in one replicate, as with independent draws.
    let rest = [Int64](repeating: 0, count: Draws.replicates - 1)
    return PairedDifference(
      counts: [only - otherOnly] + rest, discordant: only + otherOnly, paths: [paths] + rest, .random, isSame: false)
  }

  @Test(
    "is the adjusted Wald interval",
    // The formula of Bonett and Price worked out in Python.
    arguments: [
      (30, 12, 400, 0.012733065528191138, 0.07681917327777901),
      (0, 0, 100, -0.027174584791170155, 0.027174584791170155),
      (100, 0, 100, 0.9421503401254475, 1),
    ] as [(Int64, Int64, Int64, Double, Double)])
  func formula(only: Int64, otherOnly: Int64, paths: Int64, low: Double, high: Double) {
    let found = difference(only, otherOnly, of: paths)
    #expect(found.value == Double(only - otherOnly) / Double(paths))
    #expect(abs(found.low - low) < 1e-12 && abs(found.high - high) < 1e-12)
    #expect((found.only, found.otherOnly) == (only, otherOnly))
  }

  @Test("says how many paths would tell")
  func paths() throws {
    let doubtful = difference(12, 8, of: 1_000)
    #expect(!doubtful.isTold)
    let needed = try #require(doubtful.pathsToTell)
    // As many times more paths as the half-width is times the difference, squared: then the interval ends at zero.
    let more = Int64(needed / 1_000) + 1
    #expect(difference(12 * more, 8 * more, of: 1_000 * more).isTold)
    #expect(!difference(12 * more / 2, 8 * more / 2, of: 500 * more).isTold)
    #expect(difference(10, 10, of: 1_000).pathsToTell == nil)
  }

  @Test("covers the true difference in 95 of 100 cases", arguments: [(0.10, 0.05), (0.3, 0.3), (0.01, 0.004)])
  func coverage(more: Double, less: Double) {
    var random = SplitMix64(state: 7)
    let (trials, paths) = (2_000, 1_000)
    var covered = 0
    for _ in 0..<trials {
      var (only, otherOnly) = (Int64(0), Int64(0))
      for _ in 0..<paths {
        let draw = Double(random.next() >> 11) * 0x1p-53
        if draw < more { only += 1 } else if draw < more + less { otherOnly += 1 }
      }
      let found = difference(only, otherOnly, of: Int64(paths))
      covered += found.low <= more - less && more - less <= found.high ? 1 : 0
    }
    #expect(0.94...0.98 ~= Double(covered) / Double(trials))
  }

  @Test("covers it with Sobol' paths too")
  func sobol() throws {
    let options = [try ComparedPlans.linear(110), try ComparedPlans.linear(130)]
    // Φ(−0,2) − Φ(−0,6).
    let known = 0.420740290560897 - 0.2742531177500736
    var (covered, widest) = (0, 0.0)
    for seed in 1...12 {
      let run = try ComparedPlans.run(options, ComparedPlans.settings(4_096, seed: UInt64(seed)))
      let found = run.difference(0, 1, run.layout.holdsEvent(0, 1), isSame: false) { $0.holding($1) }
      covered += found.low <= known && known <= found.high ? 1 : 0
      widest = max(widest, found.halfWidth)
    }
    #expect(covered >= 10)
    // Independent paths would have 0,011.
    #expect(widest < 0.004)
  }
}
