import Simulation

/// Verdict: the classes of the three-year rule on simulated paths; never mixed, and their counts sum to all paths.
public struct Verdict: Sendable, Equatable {
  /// No deficit is late.
  public let håller: Probability
  /// None is late with the synnerliga skäl that the scenario's rule gives simulated years, but one is without.
  public let hållerMedSkäl: Probability
  /// One is late anyway.
  public let bryts: Probability
  /// None is late, but a deadline lies after the horizon.
  public let oavgjort: Probability

  /// - Parameter grounds: the event of holding only with synnerliga skäl, nil where these are not asked about.
  init(_ tally: FutureTally, _ sampling: Sampling, breach: Int, grounds: Int?, open: Int) {
    func count(_ tally: FutureTally, _ replicate: Int) -> Int64 {
      let withGrounds = grounds.map { tally.count($0, replicate) } ?? 0
      return tally.replicatePaths[replicate] - tally.count(breach, replicate) - tally.count(open, replicate)
        - withGrounds
    }
    håller = Probability(tally, sampling, hits: count)
    hållerMedSkäl = Probability(tally, sampling) { tally, replicate in
      grounds.map { tally.count($0, replicate) } ?? 0
    }
    bryts = Probability(breach, tally, sampling)
    oavgjort = Probability(open, tally, sampling)
  }
}
