import Numerics
import Simulation

/// PairedDifference: how much more often something happens in one option than in another on the same paths, with a 95 % interval of the
/// sampling alone.
///
/// d = (n₁₂ − n₂₁)/n, where n₁₂ paths have it in the one option only and n₂₁ in the other only. Futures that both have or both lack say nothing and
/// add no error, so the interval is narrower than those of the two probabilities. Bonett's and Price's adjusted interval, with one path added
/// to both counts; with Sobol' sampling for the number of independent paths that would scatter as the replicates' differences do.
///
/// Source: Bonett and Price, "Adjusted Wald confidence interval for a difference of binomial proportions based on paired data", Journal
/// of Educational and Behavioral Statistics 37 (2012), 479–488. Checked by its coverage over known proportions.
public struct PairedDifference: Sendable, Equatable {
  /// On how many paths it happens in the one option only.
  public let only: Int64
  /// On how many in the other only.
  public let otherOnly: Int64
  /// Among how many.
  public let paths: Int64
  /// Lower end of the interval.
  public let low: Double
  /// Upper end.
  public let high: Double

  /// The difference as a share, from −1 to 1; 0 among none.
  public var value: Double { paths == 0 ? 0 : Double(only - otherOnly) / Double(paths) }
  /// Half the width of the interval.
  public var halfWidth: Double { (high - low) / 2 }
  /// Whether the paths tell which is the more probable.
  public var isTold: Bool { low > 0 || high < 0 }

  /// Roughly how many paths would tell, were the difference what it seems; nil when there is none.
  public var pathsToTell: Double? {
    guard only != otherOnly else { return nil }
    let ratio = halfWidth / abs(value)
    return Double(paths) * max(1, ratio * ratio)
  }

  /// - Parameters:
  ///   - counts: how often it happens in the one option less how often in the other, in each replicate.
  ///   - discordant: on how many paths it happens in one of them only.
  ///   - isSame: whether the two options are one and the same, so that the difference is known.
  init(counts: [Int64], discordant: Int64, paths replicatePaths: [Int64], _ sampling: Sampling, isSame: Bool) {
    let difference = counts.reduce(0, +)
    only = (discordant + difference) / 2
    otherOnly = (discordant - difference) / 2
    paths = replicatePaths.reduce(0, +)
    precondition(!isSame || discordant == 0, "options that are the same come to the same")
    guard paths > 0, !isSame else {
      (low, high) = isSame ? (0, 0) : (-1, 1)
      return
    }
    let n = Double(paths)
    let (p, q) = (Double(only) / n, Double(otherOnly) / n)
    let own = Probability.effectivePaths(
      counts.map { Double($0) }, replicatePaths, perPath: p + q - (p - q) * (p - q), sampling)
    let (more, less) = ((p * own.paths + 1) / (own.paths + 2), (q * own.paths + 1) / (own.paths + 2))
    let half = own.t * heronRoot((more + less - (more - less) * (more - less)) / (own.paths + 2))
    low = max(-1, min(p - q, more - less - half))
    high = min(1, max(p - q, more - less + half))
  }
}
