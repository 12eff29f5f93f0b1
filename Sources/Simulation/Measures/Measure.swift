import Numerics

/// Measure: an åtgärd that may succeed in part or come late, as plain numbers. The plan holds its full effect in time.
///
///     deviation = round(success · effect as it comes) − planned effect
///
/// Success and delay are drawn once for a path, so that what fails in one year fails in the next. Costs once are certain.
public struct Measure: Sendable {
  /// How large a share of the effect comes, 1 for all of it.
  public enum Success: Sendable {
    /// The same share on every path.
    case certain(Double)
    /// A quantile function.
    case drawn(TwoSidedTable, Variable)
  }

  /// Whether the effect comes later than planned.
  public struct Delay: Sendable {
    /// Probability, from 0 to 1.
    public let probability: Double
    /// What is drawn.
    public let variable: Variable
    /// The effect per simulated year when it is late, whole kronor.
    public let effect: [Double]

    /// A probability of another effect.
    public init(probability: Double, variable: Variable, effect: [Double]) {
      self.probability = probability
      self.variable = variable
      self.effect = effect
    }
  }

  /// The row of the income statement that it acts on.
  public let post: Resultatpost
  /// Planned effect per simulated year, whole kronor, positive when the result improves.
  public let effect: [Double]
  /// How far it succeeds.
  public let success: Success
  /// Whether it comes late; nil where it never does.
  public let delay: Delay?

  /// A measure with its effect as planned.
  public init(post: Resultatpost, effect: [Double], success: Success, delay: Delay?) {
    self.post = post
    self.effect = effect
    self.success = success
    self.delay = delay
  }
}
