/// What stands around the digits of a number.
struct NumberSigns {
  /// Before a negative number.
  let minus: String
  /// Between groups of three digits.
  let group: String
  /// Before the decimals.
  let mark: String
}

extension Language {
  /// U+2212 MINUS SIGN in both; groups set apart by a NO-BREAK SPACE in Swedish, by a comma in English.
  var numberSigns: NumberSigns {
    switch self {
    case .sv: NumberSigns(minus: "\u{2212}", group: "\u{A0}", mark: ",")
    case .en: NumberSigns(minus: "\u{2212}", group: ",", mark: ".")
    }
  }

  /// A whole number for people: 100 000 in Swedish, 100,000 in English.
  public func text(count: Int64) -> String {
    ExactDecimal(count).text(decimals: 0, signs: numberSigns)
  }
}
