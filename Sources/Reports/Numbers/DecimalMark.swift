/// What stands between whole and fraction in numbers for machines.
public enum DecimalMark: String, Sendable, Hashable {
  /// As in JSON and CSV.
  case point = "."
  /// As a Swedish Excel reads it.
  case comma = ","
}
