import Simulation

/// BestShare: on what share of the paths an option is the best, those on which m options are equally good counted as 1/m, with a 95 % interval
/// of the sampling alone (Wilson's, for the mean of numbers from 0 to 1; Sobol' as in `Probability`).
public struct BestShare: Sendable, Equatable {
  /// The share.
  public let value: Double
  /// Lower end of the interval.
  public let low: Double
  /// Upper end.
  public let high: Double

  init(_ event: Int, _ tally: FutureTally, _ sampling: Sampling) {
    let whole = Double(JointLayout.whole)
    let paths = Double(tally.paths)
    value = paths == 0 ? 0 : Double(tally.count(event)) / (whole * paths)
    let sums = (0..<Draws.replicates).map { Double(tally.count(event, $0)) / whole }
    let ends = Probability.interval(sums, tally.replicatePaths, sampling)
    (low, high) = (min(ends.low, value), max(ends.high, value))
  }
}
