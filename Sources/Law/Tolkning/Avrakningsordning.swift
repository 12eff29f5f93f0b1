/// Avräkningsordning: which older deficit a surplus restores first; KL 11 kap. 12 § states no order.
public enum Avräkningsordning: UInt8, CaseIterable, Sendable {
  /// The earliest deadline first, then the oldest: never makes an avoidable breach.
  case förfallodag
  /// The oldest deficit first, whatever its deadline.
  case äldstFörst
  /// The newest deficit first; for analysis only, since it can make an avoidable breach.
  case nyastFörst
}
