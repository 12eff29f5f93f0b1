import Numerics
import Simulation

/// ConditionReading: how far a condition is from its limit at a value of the dial; at least zero where it is met.
struct ConditionReading: Sendable, Equatable {
  /// What is over, as a share of the paths or in kronor.
  let surplus: Double
  /// Ends of its 95 % interval of the sampling; both the surplus itself where nothing is drawn.
  let low: Double
  let high: Double

  private static let boundless = 1e300

  /// Whether the interval says anything.
  var isBounded: Bool { low > -Self.boundless && high < Self.boundless }

  /// Half the width of the interval.
  var halfWidth: Double { (high - low) / 2 }

  /// Of what is not drawn.
  init(exact surplus: Double) { (self.surplus, low, high) = (surplus, surplus, surplus) }

  /// Of how often something happened and must.
  init(_ probability: Probability, needed: Int64) {
    let paths = Double(probability.paths)
    let share = Double(needed) / paths
    // The difference of whole numbers has the right sign, which that of two shares might not.
    surplus = Double(probability.hits - needed) / paths
    low = probability.low - share
    high = probability.high - share
  }

  /// Of a mean: by the spread between the replicates, Student's t.
  init(mean count: ConditionCount, limit: Int64, isAtMost: Bool) {
    let n = Double(count.total)
    let exact = count.sums.reduce(Int128(0), +) - Int128(limit) * Int128(count.total)
    let over = Double(exact) / n
    let mean = over + Double(limit)
    var spread = 0.0
    var replicates = 0.0
    for (sum, paths) in zip(count.sums, count.paths) where paths > 0 {
      let difference = Double(sum) - mean * Double(paths)
      spread += difference * difference
      replicates += 1
    }
    surplus = isAtMost ? 0 - over : over
    guard replicates > 1 else {
      // One replicate says nothing of the error.
      (low, high) = (-Self.boundless, Self.boundless)
      return
    }
    let variance = spread * replicates / (replicates - 1) / (n * n)
    let half = variance > 0 ? studentTQuantile(0.975, degreesOfFreedom: replicates - 1) * heronRoot(variance) : 0
    (low, high) = (surplus - half, surplus + half)
  }
}
