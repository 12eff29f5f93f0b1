import Numerics

/// TaxationGrowth: growth of a tax base: its driver, which deviates with a share, and its planned path.
public struct TaxationGrowth: Sendable {
  /// The driver.
  public let driver: Int
  /// Planned growth a year, a share.
  public let mean: Double

  /// A driver around a planned growth.
  public init(driver: Int, mean: Double) {
    self.driver = driver
    self.mean = mean
  }

  /// (1 + planned + deviation) / (1 + planned), where growth of −99 % is the least.
  @inline(__always)
  func factor(_ deviation: Lanes) -> Lanes {
    let growth = maximum(deviation + Lanes(repeating: 1 + mean), Lanes(repeating: 0.01))
    return growth / Lanes(repeating: 1 + mean)
  }
}
