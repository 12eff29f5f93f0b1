import Numerics

/// GoalGate: a mått that a unit is asked to have reached to keep a surplus, by its stated probability.
///
///     reached: ρ z + √(1 − ρ²) g ≥ −Φ⁻¹(p)      z the unit's own deviation in its standard deviations, g standard normal
///
/// So it is reached with probability p whatever the correlation ρ is; the plan counts on it.
public struct GoalGate: Sendable {
  /// What is drawn; units with the same variable share its draws.
  public let variable: Variable
  /// ρ.
  public let correlation: Double
  /// −Φ⁻¹(p) per simulated year; infinite for a certain yes or no.
  let threshold: [Double]
  /// √(1 − ρ²).
  let own: Double

  /// A probability from 0 to 1 per simulated year.
  public init(variable: Variable, probability: [Double], correlation: Double = 0) {
    precondition(probability.allSatisfy { 0...1 ~= $0 }, "probabilities from 0 to 1")
    precondition(-1...1 ~= correlation, "a correlation from −1 to 1")
    self.variable = variable
    self.correlation = correlation
    own = 1 - correlation * correlation > 0 ? heronRoot(1 - correlation * correlation) : 0
    threshold = probability.map { $0 <= 0 ? .infinity : $0 >= 1 ? -.infinity : -inverseNormal($0) }
  }
}
