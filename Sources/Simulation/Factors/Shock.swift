/// Shock: the yearly innovation of a factor, mean 0 and variance 1: a row of the correlation's Cholesky factor times normals.
struct Shock: Sendable {
  /// A normal number and its weight.
  struct Part: Sendable {
    /// Which of the drawn variables.
    let variable: Int
    /// The entry of the factor.
    let weight: Double
  }

  /// What it is made of.
  let parts: [Part]
  /// The side on which it hurts, −1 or +1.
  let adverse: Double
  /// Its skewness, where it has any.
  let skew: SkewTable?
}
