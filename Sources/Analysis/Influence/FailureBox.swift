import Numerics
import Simulation

/// FailureBox: conditions under which the plan fails more often than else, checked on paths that they were not found on.
///
/// Found by `BoxSearch` on the eight even replicates of the pilot, limits rounded to what people read, and then measured on the eight odd
/// ones: a box is kept if failures are commoner there than on all paths, the whole 95 % interval, and each of its conditions is kept
/// if without it failures would be rarer (one-sided, 1 %; the quasi-p of Bryant and Lempert). So chance does not look like a reason.
///
/// Source: Bryant and Lempert, "Thinking inside the box", Technological Forecasting & Social Change 77 (2010), 34–49.
public struct FailureBox: Sendable, Equatable {
  /// The most boxes that are looked for.
  public static let most = 2
  /// Paths of each kind, failing and not, that the search needs.
  static let leastPaths = 100
  /// What share of the failures a box must hold to be worth telling.
  static let leastCoverage = 0.05

  /// One condition.
  public struct Condition: Sendable, Equatable {
    /// What is low or high.
    public let feature: Feature
    /// Whether it lies below the limit; else above.
    public let isBelow: Bool
    /// The limit; kronor, or a share.
    public let limit: Double
  }

  /// What must hold together.
  public let conditions: [Condition]
  /// The share of all failures that it holds, and no box before it.
  public let coverage: Probability
  /// The share of its paths, less those of boxes before it, on which the plan fails.
  public let density: Probability
  /// The share of failures among all paths, to compare with.
  public let base: Probability

  /// The boxes, each found among what those before it leave.
  static func all(_ columns: [FeatureColumns.Column], fails: [Bool]) -> [FailureBox] {
    let failures = fails.count { $0 }
    guard min(failures, fails.count - failures) >= leastPaths else { return [] }
    let values = columns.map(\.values)
    let steps = values.map(LimitStep.init)
    var (training, test) = ([Int](), [Int]())
    for path in fails.indices {
      if Draws.replicate(ofPath: path) % 2 == 0 { training.append(path) } else { test.append(path) }
    }
    let allFailures = test.count { fails[$0] }
    let base = Probability(hits: allFailures, paths: test.count)
    let baseFound = Double(training.count { fails[$0] }) / Double(training.count)
    var boxes: [FailureBox] = []
    while boxes.count < most {
      var sides = BoxSearch(values, fails: fails, points: training).box(base: baseFound)
      for place in sides.indices { sides[place].limit = steps[sides[place].column].rounded(sides[place].limit) }
      func isIn(_ path: Int, _ sides: [BoxSearch.Side]) -> Bool {
        sides.allSatisfy { $0.holds(values[$0.column][path]) }
      }
      func counted(_ sides: [BoxSearch.Side]) -> (hits: Int, paths: Int) {
        test.reduce(into: (0, 0)) { sum, path in
          guard isIn(path, sides) else { return }
          sum.0 += fails[path] ? 1 : 0
          sum.1 += 1
        }
      }
      while let weak = weakest(sides, counted) { sides.remove(at: weak) }
      let own = counted(sides)
      let density = Probability(hits: own.hits, paths: own.paths)
      let coverage = Probability(hits: own.hits, paths: allFailures)
      guard !sides.isEmpty, density.low > base.value, coverage.value >= leastCoverage else { break }
      boxes.append(
        FailureBox(
          conditions: sides.map {
            Condition(feature: columns[$0.column].feature, isBelow: $0.isBelow, limit: $0.limit)
          }, coverage: coverage, density: density, base: base))
      training.removeAll { isIn($0, sides) }
      test.removeAll { isIn($0, sides) }
      let left = training.count { fails[$0] }
      if min(left, training.count - left) < leastPaths { break }
    }
    return boxes
  }

  /// The weakest condition without which failures would be about as common; nil where every one does its part.
  private static func weakest(
    _ sides: [BoxSearch.Side], _ counted: ([BoxSearch.Side]) -> (hits: Int, paths: Int)
  ) -> Int? {
    let own = counted(sides)
    let scores = sides.indices.map { place in
      var others = sides
      others.remove(at: place)
      let without = counted(others)
      let (n, q) = (Double(own.paths), Double(without.hits) / Double(max(1, without.paths)))
      let variance = n * q * (1 - q)
      return variance > 0 ? (Double(own.hits) - n * q) / heronRoot(variance) : 0
    }
    // The 99th percentile of the normal distribution.
    guard let least = scores.indices.min(by: { scores[$0] < scores[$1] }), scores[least] < 2.326_347_874_040_841 else {
      return nil
    }
    return least
  }
}

extension Probability {
  /// How often something happened on independent paths.
  init(hits: Int, paths: Int) {
    self.init(counts: [Int64(hits)], paths: [Int64(paths)], .random)
  }
}
