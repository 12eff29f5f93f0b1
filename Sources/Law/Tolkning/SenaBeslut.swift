/// SenaBeslut: what a decision on synnerliga skäl recorded after the third year is (KL 11 kap. 12 § third paragraph).
public enum SenaBeslut: UInt8, CaseIterable, Sendable {
  /// Accepted with a warning.
  case varning
  /// Refused.
  case fel
}
