import Numerics

/// Estimate: a number that simulated paths give, with a 95 % interval from how it scatters between the replicates.
///
/// Student's t with 15 degrees of freedom for the sixteen replicates, each a net or a sample of its own.
public struct Estimate: Sendable, Equatable {
  /// The number.
  public let value: Double
  /// Lower end of the interval.
  public let low: Double
  /// Upper end of the interval.
  public let high: Double

  /// Half the width of the interval.
  public var halfWidth: Double { (high - low) / 2 }

  /// Σ numerators / Σ denominators, both replicate by replicate; 0 where there is nothing to divide by.
  ///
  /// The variance is that of a ratio of means: R/(R − 1) · Σ (n − d·ratio)² / (Σ d)².
  init(_ numerators: [Double], per denominators: [Double]) {
    let whole = denominators.reduce(0, +)
    guard whole != 0 else {
      (value, low, high) = (0, 0, 0)
      return
    }
    let ratio = numerators.reduce(0, +) / whole
    let count = Double(numerators.count)
    var squares = 0.0
    for (numerator, denominator) in zip(numerators, denominators) {
      let difference = numerator - ratio * denominator
      squares += difference * difference
    }
    let variance = squares * count / (count - 1) / (whole * whole)
    let half = variance == 0 ? 0 : Confidence.replicates * heronRoot(variance)
    value = ratio
    low = ratio - half
    high = ratio + half
  }
}
