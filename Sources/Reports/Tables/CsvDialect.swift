/// Which reader a CSV text is for.
public enum CsvDialect: Sendable, Hashable {
  /// RFC 4180: commas, decimal points.
  case standard
  /// A Swedish Excel: semicolons, decimal commas, a byte-order mark so that it reads UTF-8.
  case excel

  /// What stands between fields.
  var separator: Unicode.Scalar {
    switch self {
    case .standard: ","
    case .excel: ";"
    }
  }

  /// What stands before decimals.
  var decimalMark: DecimalMark {
    switch self {
    case .standard: .point
    case .excel: .comma
    }
  }
}
