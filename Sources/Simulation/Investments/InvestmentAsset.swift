/// InvestmentAsset: what is bought for one purpose and depreciated as one, as plain numbers; years are counted from the first simulated one.
public struct InvestmentAsset: Sendable {
  /// Spending per simulated year, whole kronor ≥ 0, in the prices of the plan.
  public let spending: [Double]
  /// Grants received per simulated year, whole kronor ≥ 0; they lower what it cost.
  public let grants: [Double]
  /// What it cost so far, less depreciation, when the first simulated year opens.
  public let opening: Double
  /// The year in which it is taken into use, negative when that was before the first simulated one.
  public let firstUse: Int
  /// Nyttjandetid: over how many years it is depreciated from then on; at least 1.
  public let life: Int
  /// What running it costs a year from then on, whole kronor ≥ 0, in the prices of the plan.
  public let runningCost: Double

  /// An asset.
  public init(
    spending: [Double], grants: [Double], opening: Double, firstUse: Int, life: Int, runningCost: Double
  ) {
    precondition(life > 0, "an asset lasts a year at least")
    self.spending = spending
    self.grants = grants
    self.opening = opening
    self.firstUse = firstUse
    self.life = life
    self.runningCost = runningCost
  }

  /// Over how many years what is left of it is depreciated when a year opens; nil before it is in use.
  ///
  /// What is spent when its life is over is depreciated in full the year after.
  @inline(__always)
  public func yearsLeft(_ year: Int) -> Int? { year < firstUse ? nil : max(1, life - (year - firstUse)) }
}
