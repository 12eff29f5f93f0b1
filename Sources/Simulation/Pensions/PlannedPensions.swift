import Numerics

/// PlannedPensions: what a year's pensions come to on the path without deviations, whole kronor with the sign of the accounts; a path
/// differs by what it costs otherwise.
public struct PlannedPensions: Sendable, Equatable {
  /// Verksamhetens kostnader.
  public let operating: Double
  /// Finansiella kostnader.
  public let financial: Double
  /// What is booked but not paid.
  public let unpaid: Double

  init(_ year: PensionsYear) {
    operating = year.operating[0]
    financial = year.financial[0]
    unpaid = year.unpaid[0]
  }
}
