import Numerics

/// Distribution: what an amount came to on simulated paths, whole kronor.
public struct Distribution: Sendable, Equatable {
  /// The probabilities of `quantiles`, percent.
  public static let percentages = [1, 5, 10, 25, 50, 75, 90, 95, 99]

  /// A quantile with its 95 % interval.
  public struct Quantile: Sendable, Equatable {
    /// Percent of the paths that come to this or less.
    public let percent: Int
    /// The amount.
    public let value: Double
    /// Lower end of the interval.
    public let low: Double
    /// Upper end.
    public let high: Double

    init(percent: Int, value: Double, low: Double, high: Double) {
      (self.percent, self.value, self.low, self.high) = (percent, value, low, high)
    }

    /// The quantile of so many values, read off by their ranks from 1, with Wilson's interval of the rank.
    init(percent: Int, count: Int64, value: (_ rank: Int64) -> Double) {
      let n = Double(count)
      let p = Double(percent) / 100
      let z = Confidence.normal * Confidence.normal / n
      let middle = (p + z / 2) / (1 + z)
      let half = heronRoot(z * (p * (1 - p) + z / 4)) / (1 + z)
      func rank(_ share: Double) -> Int64 { min(max(Int64((share * n).flooredToKrona) + 1, 1), count) }
      let exact = max(1, (count * Int64(percent) + 99) / 100)
      self.init(
        percent: percent, value: value(exact), low: value(rank(middle - half)), high: value(rank(middle + half)))
    }
  }

  /// Among how many paths.
  public let paths: Int64
  /// The mean.
  public let mean: Double
  /// Standard error of the mean as if the paths were independent; Sobol' paths scatter less.
  public let standardError: Double
  /// The standard deviation.
  public let deviation: Double
  /// The least amount.
  public let least: Double
  /// The greatest amount.
  public let greatest: Double
  /// Quantiles in the order of `percentages`.
  public let quantiles: [Quantile]

  /// A quantile by its percentage, one of `percentages`.
  public subscript(percent: Int) -> Quantile {
    guard let quantile = quantiles.first(where: { $0.percent == percent }) else {
      preconditionFailure("a quantile that is not kept")
    }
    return quantile
  }
}
