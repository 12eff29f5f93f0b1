import Numerics

/// PensionsYear: what a year's pensions come to, per path in whole kronor with the sign of the accounts, löneskatt included.
public struct PensionsYear: Sendable {
  /// Verksamhetens kostnader: accrual, payments of ansvarsförbindelsen and premiums.
  public var operating = Lanes.zero
  /// Finansiella kostnader: interest, indexation and revaluation of the provision.
  public var financial = Lanes.zero
  /// What is booked but not paid: the change of the provision with its löneskatt; positive when it grows.
  public var unpaid = Lanes.zero
  /// What a rule takes as synnerliga skäl, at most; a magnitude.
  public var ground = Lanes.zero

  /// Nothing happened.
  public init() {}

  /// What it adds to the result.
  public var result: Lanes { operating + financial }
}
