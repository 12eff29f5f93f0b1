import Numerics
import Simulation

/// ConditionCount: on how many paths of each replicate something happened, and what a figure summed to. Exact, so it merges in any order.
struct ConditionCount: Sendable, Equatable {
  /// How often it happened.
  var hits = [Int64](repeating: 0, count: Draws.replicates)
  /// Sums, whole kronor.
  var sums = [Int128](repeating: 0, count: Draws.replicates)
  /// Among how many.
  var paths = [Int64](repeating: 0, count: Draws.replicates)
  /// Whether every sum of a row is exact.
  var isWithinLimits = true

  mutating func add(_ other: ConditionCount) {
    for place in hits.indices {
      hits[place] += other.hits[place]
      sums[place] += other.sums[place]
      paths[place] += other.paths[place]
    }
    isWithinLimits = isWithinLimits && other.isWithinLimits
  }

  /// How many paths.
  var total: Int64 { paths.reduce(0, +) }
}
