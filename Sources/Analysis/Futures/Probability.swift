import Numerics
import Simulation

/// Probability: how often something happened on simulated paths, with a 95 % interval of the sampling alone, never of the model.
///
/// Wilson's interval. With Sobol' sampling the number of paths in it is the one of independent paths that would scatter as the sixteen
/// replicates do, with Student's t for so few; without hits or misses, or with less than a row in every replicate, the paths
/// count as independent, which is wider.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212; Owen, "Monte Carlo
/// theory, methods and examples", ch. 17 (replicated nets).
public struct Probability: Sendable, Equatable {
  /// How often it happened.
  public let hits: Int64
  /// Among how many.
  public let paths: Int64
  /// Lower end of the interval.
  public let low: Double
  /// Upper end.
  public let high: Double

  /// hits / paths; 0 among none.
  public var value: Double { paths == 0 ? 0 : Double(hits) / Double(paths) }
  /// Half the width of the interval.
  public var halfWidth: Double { (high - low) / 2 }

  /// - Parameter hits: how often it happened in a replicate of the tally.
  init(_ tally: FutureTally, _ sampling: Sampling, hits: (FutureTally, Int) -> Int64) {
    let counts = (0..<Draws.replicates).map { hits(tally, $0) }
    self.init(counts: counts, paths: tally.replicatePaths, sampling)
  }

  /// The probability of an event of the tally.
  init(_ event: Int, _ tally: FutureTally, _ sampling: Sampling) {
    self.init(tally, sampling) { $0.count(event, $1) }
  }

  /// How often it happened in each replicate, and among how many paths.
  init(counts: [Int64], paths replicatePaths: [Int64], _ sampling: Sampling) {
    hits = counts.reduce(0, +)
    paths = replicatePaths.reduce(0, +)
    let ends = Self.interval(counts.map { Double($0) }, replicatePaths, sampling)
    low = hits == 0 ? 0 : ends.low
    high = hits == paths && paths > 0 ? 1 : ends.high
  }

  /// The interval of a mean of numbers from 0 to 1 whose sums over the replicates are `sums`.
  static func interval(
    _ sums: [Double], _ replicatePaths: [Int64], _ sampling: Sampling
  ) -> (low: Double, high: Double) {
    let n = Double(replicatePaths.reduce(0, +))
    guard n > 0 else { return (0, 1) }
    let p = sums.reduce(0, +) / n
    let own = effectivePaths(sums, replicatePaths, perPath: p * (1 - p), sampling)
    let z = own.t * own.t / own.paths
    let middle = (p + z / 2) / (1 + z)
    let half = own.t / (1 + z) * heronRoot(p * (1 - p) / own.paths + z / (4 * own.paths))
    return (max(0, middle - half), min(1, middle + half))
  }

  /// How many independent paths would scatter as the replicates do, and the factor of a 95 % interval.
  ///
  /// - Parameter perPath: the variance of one path's number; with none the paths count as they are.
  static func effectivePaths(
    _ sums: [Double], _ replicatePaths: [Int64], perPath: Double, _ sampling: Sampling
  ) -> (paths: Double, t: Double) {
    let n = Double(replicatePaths.reduce(0, +))
    guard sampling == .sobol, perPath > 0, replicatePaths.allSatisfy({ $0 > 0 }) else {
      return (n, Confidence.normal)
    }
    let mean = sums.reduce(0, +) / n
    let r = Double(Draws.replicates)
    var variance = 0.0
    for (sum, own) in zip(sums, replicatePaths) {
      let difference = sum - Double(own) * mean
      variance += difference * difference
    }
    variance *= r / (r - 1) / (n * n)
    // A hundred times better than independent paths is more than any scramble gives in the many dimensions of a plan.
    return (min(max(perPath / max(variance, 1e-300), n / 100), n * 100), Confidence.replicates)
  }
}
