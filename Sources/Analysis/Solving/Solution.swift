import Scenarios

/// Solution: the least value of a dial that meets a condition, how sure that value is, and how the probability goes with it.
public struct Solution: Sendable {
  /// What the condition's measure comes to at a value of the dial.
  public enum Outcome: Sendable, Equatable {
    /// How probable the event of the condition is; of a quantile, being on the right side of its limit.
    case probability(Probability)
    /// A mean in kronor, and half the width of its 95 % interval where there is one.
    case mean(Double, halfWidth: Double?)
    /// An amount of the plan itself, whole kronor.
    case amount(Int64)
    /// A key figure of the plan itself, percent.
    case percent(Double)
    /// Whether a verdict holds for the plan itself.
    case verdict(Bool)
  }

  /// Where something is reached: the first value, and the 95 % interval of it.
  ///
  /// The interval holds every value at which the interval of the probability, or of the mean, covers the limit; an end is nil where it
  /// lies outside the range. Of a plan without uncertainty both ends are the value itself.
  public struct Crossing: Sendable, Equatable {
    /// The least value that does it.
    public let value: Decimaltal
    /// Lower end of the interval.
    public let low: Decimaltal?
    /// Upper end.
    public let high: Decimaltal?

    /// A value and the ends of its interval.
    public init(value: Decimaltal, low: Decimaltal?, high: Decimaltal?) {
      (self.value, self.low, self.high) = (value, low, high)
    }
  }

  /// How the search ended.
  public enum Finding: Sendable, Equatable {
    /// The condition is met from this value.
    case found(Crossing)
    /// It is met already at the least value; and the last one at which it still is, where it is not to the end.
    case already(until: Decimaltal?)
    /// No value of the range meets it; where it comes closest.
    case outOfReach(best: Decimaltal)
  }

  /// How the measure goes with the dial, on the first paths and at some values.
  public enum Course: String, Sendable {
    /// It nowhere falls.
    case rising = "stigande"
    /// It nowhere rises.
    case falling = "fallande"
    /// It is the same everywhere.
    case level = "oförändrad"
    /// It rises and falls: what is found is the least crossing among the values tried, and there may be others.
    case mixed = "växlande"
  }

  /// A probability and where it is reached.
  public struct Level: Sendable, Equatable {
    /// Percent.
    public let percent: Int
    /// Where; of probabilities at most so large, where the rest of them is reached.
    public let finding: Finding
  }

  /// A value that was tried on the first paths.
  public struct Sample: Sendable, Equatable {
    /// The value of the dial.
    public let value: Decimaltal
    /// What the measure came to.
    public let outcome: Outcome
  }

  /// The scenario as it stands.
  public let scenario: Scenario
  /// What is moved.
  public let dial: Dial
  /// The values looked at.
  public let grid: DialGrid
  /// What it is to bring about.
  public let condition: Condition
  /// How the futures are drawn; nil where the plan itself is asked about.
  public let settings: SimulationSettings?
  /// How the search ended.
  public let finding: Finding
  /// The measure at the least value of the range.
  public let atLowEnd: Outcome
  /// The measure where the search ended: at the value found, or where it comes closest.
  public let atFinding: Outcome
  /// How the measure goes with the dial.
  public let course: Course
  /// Where the probability reaches 50, 80, 90, 95 and 99 %, or falls to 50, 20, 10, 5 and 1 %; empty without a probability.
  public let levels: [Level]
  /// The coarse grid, on the first paths.
  public let samples: [Sample]

  /// How many futures were asked for, where it was stopped and the answer rests on the first of them alone.
  public internal(set) var wantedPaths: Int?

  /// The levels shown, percent; of conditions that a probability is at most something, what is left of a hundred.
  static let percents = [50, 80, 90, 95, 99]
}
