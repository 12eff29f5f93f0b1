import Numerics

/// Moments: mean and standard deviation of some numbers, summed one after the other, so that the same numbers always give the same bits.
struct Moments {
  /// Their sum over their number; 0 of none.
  let mean: Double
  /// n − 1 in the denominator; 0 of fewer than two numbers.
  let deviation: Double

  init(_ values: [Double]) {
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    self.mean = mean
    deviation = variance == 0 ? 0 : heronRoot(variance)
  }
}
