/// Reserveringsregel: how much may be reserved while an older deficit is outstanding; KL 11 kap. 14 § does not say.
public enum Reserveringsregel: UInt8, CaseIterable, Sendable {
  /// Only what exceeds both the threshold and everything outstanding (Malmö 2015: 540 − 162 − 193 = 185).
  case tröskelOchÅterställning
  /// Only what exceeds everything outstanding; the threshold applies by itself.
  case återställningFörst
  /// The statute's own limits and no other.
  case endastLagtext
}
