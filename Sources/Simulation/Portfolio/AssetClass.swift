/// AssetClass: a class of the portfolio as plain numbers; one entry per simulated year where it says so.
public struct AssetClass: Sendable {
  /// Market value at the valuation, whole kronor.
  public let value: Double
  /// Acquisition cost at the valuation, whole kronor.
  public let cost: Double
  /// Share that new money and rebalancing give it, of what it and the classes after it get.
  public let shareOfRest: Double
  /// The driver that it follows.
  public let driver: Int
  /// Whether the driver is the deviation of an interest rate, all of which is direct yield; else it is the growth with its yield.
  public let isRate: Bool
  /// Direct yield, or an interest rate's central path, per year.
  public let yield: [Double]
  /// 1 + mean return, per year; the part of the year for an interest rate.
  public let meanGrowth: [Double]

  /// A class with its values at the valuation.
  public init(
    value: Double, cost: Double, shareOfRest: Double, driver: Int, isRate: Bool, yield: [Double], meanGrowth: [Double]
  ) {
    self.value = value
    self.cost = cost
    self.shareOfRest = shareOfRest
    self.driver = driver
    self.isRate = isRate
    self.yield = yield
    self.meanGrowth = meanGrowth
  }
}
