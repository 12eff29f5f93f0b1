/// How CSV separates fields and writes decimals.
enum CSVDialect: String, CaseIterable {
  /// Comma between fields and decimal point, as RFC 4180 readers expect.
  case standard
  /// Semicolon between fields and decimal comma, as Excel with Swedish settings expects.
  case excel
}
