import Scenarios

/// A tree in one line, independent of the canonical writer: keys and strings with every scalar beyond ASCII as its number.
func outline(_ node: Node) -> String {
  switch node.value {
  case .null: "null"
  case .bool(let isTrue): "\(isTrue)"
  case .number(let number): outline(number)
  case .string(let string): "'" + plain(string) + "'"
  case .array(let elements): "[" + elements.map(outline).joined(separator: " ") + "]"
  case .object(let members):
    "{" + members.map { plain($0.key) + ":" + outline($0.node) }.joined(separator: " ") + "}"
  }
}

private func outline(_ number: Number) -> String {
  let sign = number.isNegative ? "-" : ""
  switch number.kind {
  case .infinite: return sign + "inf"
  case .notANumber: return sign + "nan"
  case .finite: break
  }
  let digits = number.digits.map { String($0) }.joined()
  return sign + (digits.isEmpty ? "0" : digits) + (number.exponent == 0 ? "" : "e\(number.exponent)")
}

private func plain(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    (0x20..<0x7F).contains(scalar.value) ? String(scalar) : "<\(String(scalar.value, radix: 16))>"
  }.joined()
}

/// The name of a kind; the switch is exhaustive so that a new kind cannot be left out of the table of refusals.
func name(_ kind: SyntaxProblem.Kind) -> String {
  switch kind {
  case .tooLarge: "tooLarge"
  case .notUTF8: "notUTF8"
  case .utf16: "utf16"
  case .empty: "empty"
  case .missingBraces: "missingBraces"
  case .unexpected(_, .value): "value?"
  case .unexpected(_, .key): "key?"
  case .unexpected(_, .colon): "colon?"
  case .unexpected(_, .commaOrEnd): "comma?"
  case .unexpected(_, .endOfText): "end?"
  case .unknownWord: "word"
  case .missingValue: "noValue"
  case .missingComma: "noComma"
  case .strayComma: "stray"
  case .keyNeedsQuotes: "quoteKey"
  case .duplicateKey: "twice"
  case .malformedNumber(_, .leadingZero): "zero"
  case .malformedNumber(_, .missingDigits): "digits"
  case .malformedNumber(_, .trailingSigns): "number"
  case .digitGroups: "groups"
  case .decimalComma: "decimal"
  case .tooManyHexDigits: "longHex"
  case .unterminatedString: "openString"
  case .badHexEscape: "hexEscape"
  case .digitEscape: "digitEscape"
  case .loneSurrogate: "surrogate"
  case .badKeyEscape: "keyEscape"
  case .unterminatedComment: "openComment"
  case .unclosed: "unclosed"
  case .wrongClosing: "wrongClosing"
  case .tooDeep: "tooDeep"
  case .tooManyProblems: "tooMany"
  }
}

/// All problems as `line:column name`.
func outline(_ problems: [SyntaxProblem]) -> String {
  problems.map { "\($0.place.line):\($0.place.column) \(name($0.kind))" }.joined(separator: ", ")
}
