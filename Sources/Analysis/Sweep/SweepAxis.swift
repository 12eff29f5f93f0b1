import Scenarios

/// SweepAxis: a value of the scenario that is varied, and what it becomes.
public struct SweepAxis: Sendable, Equatable {
  /// What a value becomes.
  public enum Values: Sendable, Equatable {
    /// Each of these, as they are written.
    case list([String])
    /// Evenly spaced exact decimals.
    case steps(SweepSteps)
    /// Anything between two ends, drawn from evenly spaced exact decimals.
    case range(SweepSteps)
  }

  /// Where the value stands.
  public let path: ScenarioPath
  /// What it becomes.
  public let values: Values

  /// How many different values there are.
  public var count: Int {
    switch values {
    case .list(let texts): texts.count
    case .steps(let steps), .range(let steps): steps.count
    }
  }

  /// One of the values, from 0, as a setting writes it.
  public subscript(place: Int) -> String {
    switch values {
    case .list(let texts): texts[place]
    case .steps(let steps), .range(let steps): steps[place]
    }
  }

  /// Whether another axis, or a setting, is at the same path, above it or below it.
  func isBeside(_ other: ScenarioPath) -> Bool {
    let (own, others) = (path.segments, other.segments)
    return !own.starts(with: others) && !others.starts(with: own)
  }
}
