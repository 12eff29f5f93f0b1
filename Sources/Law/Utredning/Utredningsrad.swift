import Numerics

/// A line of balanskravsutredningen as a value, so that a report cannot disagree with the calculation.
public struct Utredningsrad: Sendable {
  /// Which line.
  public let post: Utredningspost
  /// The line's amount as it enters the sum: sign included, whole kronor per path.
  public let belopp: Lanes
  /// Where it comes from.
  public let lagrum: Lagrum
  /// Which reserve the line moves; `.ingen` for other lines.
  public let reserv: Reservslag
}
