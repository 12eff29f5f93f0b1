import Simulation

/// Swing: how much worse it goes when a feature is in its worst tenth than in its best; a bar of a tornado chart, read off paths that are there
/// already.
///
/// A description: what goes with the feature is in it, so the bars of correlated features overlap. Indices of draws do not.
public struct Swing: Sendable, Equatable {
  /// A tenth of the paths.
  public struct Tenth: Sendable, Equatable {
    /// Mean of the feature; kronor, or a share.
    public let mean: Double
    /// The value of the feature that bounds the tenth towards the middle.
    public let limit: Double
    /// P(planen håller) in it.
    public let holds: Probability
    /// Mean of what is left to restore when the plan's last year closes, kronor.
    public let remaining: Estimate
  }

  /// What is low or high.
  public let feature: Feature
  /// The tenth of the paths where it is lowest.
  public let lowest: Tenth
  /// The tenth where it is highest.
  public let highest: Tenth

  init(_ column: FeatureColumns.Column, _ outcomes: Outcomes, _ sampling: Sampling) {
    feature = column.feature
    let values = column.values
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let count = max(1, values.count / 10)
    func tenth(_ paths: ArraySlice<Int>, limit: Int?) -> Tenth {
      var sizes = [Int64](repeating: 0, count: Draws.replicates)
      var hits = sizes
      var remaining = [Double](repeating: 0, count: Draws.replicates)
      for path in paths {
        let replicate = Draws.replicate(ofPath: path)
        sizes[replicate] += 1
        hits[replicate] += Int64(outcomes.holds[path])
        remaining[replicate] += outcomes.remaining[path]
      }
      return Tenth(
        mean: paths.reduce(0) { $0 + values[$1] } / Double(paths.count), limit: limit.map { values[$0] } ?? 0,
        holds: Probability(counts: hits, paths: sizes, sampling),
        remaining: Estimate(remaining, per: sizes.map { Double($0) }))
    }
    lowest = tenth(order.prefix(count), limit: order.prefix(count).last)
    highest = tenth(order.suffix(count), limit: order.suffix(count).first)
  }

  /// Difference of P(planen håller), highest less lowest tenth.
  public var holdsDifference: Double { highest.holds.value - lowest.holds.value }

  /// The swings of some features, the greatest difference first.
  static func all(_ columns: [FeatureColumns.Column], _ outcomes: Outcomes, _ sampling: Sampling) -> [Swing] {
    func size(_ swing: Swing) -> (Double, Double) {
      (abs(swing.holdsDifference), abs(swing.highest.remaining.value - swing.lowest.remaining.value))
    }
    return columns.map { Swing($0, outcomes, sampling) }.enumerated().sorted {
      let (left, right) = (size($0.element), size($1.element))
      return (left.0, left.1, $1.offset) > (right.0, right.1, $0.offset)
    }.map(\.element)
  }
}
