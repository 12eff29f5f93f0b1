/// AssetClass: a class of the portfolio as plain numbers; one entry per simulated year where it says so.
public struct AssetClass: Sendable {
  /// What its growth follows.
  public enum Growth: Sendable {
    /// A driver's value, of which `yield` is direct yield per year.
    case driver(Int, yield: [Double])
    /// An interest rate's central path plus a driver's deviation, all of it direct yield; per year, 0 before the valuation.
    case rate(driver: Int, mean: [Double], share: [Double])
  }

  /// Market value at the valuation, whole kronor.
  public let value: Double
  /// Acquisition cost at the valuation, whole kronor.
  public let cost: Double
  /// Share that new money and rebalancing give it, of what it and the classes after it get.
  public let shareOfRest: Double
  /// Its growth.
  public let growth: Growth
  /// 1 + mean return, per year.
  public let meanGrowth: [Double]

  /// A class with its values at the valuation.
  public init(value: Double, cost: Double, shareOfRest: Double, growth: Growth, meanGrowth: [Double]) {
    self.value = value
    self.cost = cost
    self.shareOfRest = shareOfRest
    self.growth = growth
    self.meanGrowth = meanGrowth
  }
}
