import Numerics

/// Shape: what makes the shocks of all factors other than normal; mean 0 and variance 1 stay.
public struct Shape: Sendable, Equatable {
  /// A year of crisis: shocks are `scale` times as large and shifted `shift` standard deviations to the adverse side.
  public struct Crisis: Sendable, Equatable {
    /// Probability of a year, above 0 and below 1.
    public let probability: Double
    /// At least 1.
    public let scale: Double
    /// At least 0.
    public let shift: Double
    /// What brings the variance, (1 − p) + p·scale² + p(1 − p)·shift², back to 1.
    let normalisation: Double

    /// A probability, a scale and a shift.
    public init(probability: Double, scale: Double, shift: Double) {
      self.probability = probability
      self.scale = scale
      self.shift = shift
      let variance =
        1 - probability + probability * scale * scale + probability * (1 - probability) * shift * shift
      normalisation = 1 / heronRoot(variance)
    }

    /// Where the uniform words of crisis end.
    var threshold: UInt32 { UInt32((probability * 0x1p32).flooredToKrona) }
  }

  /// Degrees of freedom of Student's t, above 2; nil for the normal distribution. All shocks of a year share one size, so
  /// that they are large together (multivariate t).
  public var degreesOfFreedom: Double?
  /// Years of crisis; nil for none. The mean stays: other years are the little better that crises are worse.
  public var crisis: Crisis?

  /// The normal distribution.
  public init() {}
}
