/// PensionGround: the part of a year's pension cost that a rule takes as synnerliga skäl (KL 11 kap. 13 §): what it is above what it would
/// have been, had the prisbasbelopp grown by a stated rate that year.
public struct PensionGround: Sendable {
  /// The growth above which it counts, as a share.
  public let growth: Double
  /// The part of the cost that counts, as a share.
  public let part: Double
  /// The most of a year, whole kronor; infinite for no limit.
  public let cap: Double

  /// A rule for a year.
  public init(growth: Double, part: Double, cap: Double) {
    self.growth = growth
    self.part = part
    self.cap = cap
  }
}
