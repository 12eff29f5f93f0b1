import Numerics
import Simulation
import TestSupport
import Testing

@testable import Analysis

/// Stopping when an interval is narrow enough chooses among estimates; what that costs in bias and coverage.
///
/// The rule of `SimulationRun`: after each block of 16 384 paths, stop if half the interval's width is at most the precision.
/// Sobol' replicates are imitated by normal errors with a tenth of the variance of independent paths.
@Suite struct StoppingTests {
  private static let block = SimulationSettings.block / Draws.replicates

  /// The estimate and whether its interval holds the truth, and after how many blocks it stopped.
  private static func stop(_ p: Double, _ sampling: Sampling, precision: Double, _ random: inout SplitMix64) -> (
    Probability, Int
  ) {
    var counts = [Int64](repeating: 0, count: Draws.replicates)
    let deviation = (p * (1 - p) * Double(block) / (sampling == .sobol ? 10 : 1)).squareRoot()
    for blocks in 1...40 {
      for replicate in counts.indices {
        let error = inverseNormal(Double(uniform: UInt32(truncatingIfNeeded: random.next()))) * deviation
        counts[replicate] += Int64((Double(block) * p + error).rounded())
      }
      let paths = [Int64](repeating: Int64(blocks * block), count: Draws.replicates)
      let estimate = Probability(counts: counts, paths: paths, sampling)
      if estimate.halfWidth <= precision { return (estimate, blocks) }
    }
    preconditionFailure("forty blocks are enough here")
  }

  @Test("is cheap", arguments: [(Sampling.random, 0.0037), (.sobol, 0.0013), (.sobol, 0.0018)])
  func stopping(_ sampling: Sampling, _ precision: Double) {
    var random = SplitMix64(state: 8)
    for p in [0.4, 0.1] {
      let runs = (0..<1000).map { _ in Self.stop(p, sampling, precision: precision, &random) }
      let covered = Double(runs.count { $0.0.low <= p && p <= $0.0.high }) / 1000
      let bias = runs.reduce(0) { $0 + $1.0.value - p } / 1000
      let blocks = runs.map(\.1)
      #expect((0.90...0.99).contains(covered), "\(sampling), \(p): \(covered)")
      #expect(abs(bias) < 0.05 * precision, "\(sampling), \(p): \(bias)")
      #expect(blocks.max()! > 1)
    }
  }
}
