/// Where a year leaves the deficits; whether the year itself met the requirement is another question (BKR ≥ 0).
public enum Återställningsstatus: UInt8, CaseIterable, Sendable {
  /// Nothing remains to be regulated.
  case klar
  /// Something remains, none of it late.
  case återstår
  /// Something remains after its deadline.
  case försenad
}
