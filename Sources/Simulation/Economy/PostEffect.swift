/// PostEffect: what a unit of a factor's deviation (1, that is 100 percentage points) does to a row of the income statement in that
/// year only, whole kronor per simulated year.
public struct PostEffect: Sendable {
  /// The row.
  public let post: Resultatpost
  /// The driver that the factor is.
  public let driver: Int
  /// Kronor per unit, by simulated year; 0 where it does nothing.
  public let amount: [Double]

  /// An effect on a row.
  public init(post: Resultatpost, driver: Int, amount: [Double]) {
    self.post = post
    self.driver = driver
    self.amount = amount
  }
}
