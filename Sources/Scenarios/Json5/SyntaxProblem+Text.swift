extension SyntaxProblem {
  /// What is wrong, in plain English without a full stop.
  public var message: String {
    switch kind {
    case .tooLarge(let bytes, let limit): "the text has \(bytes) bytes; at most \(limit) are read"
    case .notUTF8(let byte): "the byte 0x\(hex(UInt32(byte), width: 2)) cannot stand here in UTF-8"
    case .utf16: "the text is in UTF-16"
    case .empty: "the text holds no value"
    case .missingBraces(let key): "the key \(quoted(key)) stands outside any object"
    case .unexpected(let found, let expected): "expected \(name(of: expected)), found \(name(of: found))"
    case .unknownWord(let word): "\(cut(word)) is not a value"
    case .missingValue(let key): "the key \(quoted(key)) has no value"
    case .missingComma: "expected \",\" here"
    case .strayComma: "there is nothing before this comma"
    case .keyNeedsQuotes(let key): "\(cut(key)) cannot be a key without quotation marks"
    case .duplicateKey(let key): "the key \(quoted(key)) stands twice in the same object"
    case .malformedNumber(let text, .leadingZero): "the number \(cut(text)) begins with a needless zero"
    case .malformedNumber(let text, .missingDigits): "the number \(cut(text)) lacks a digit"
    case .malformedNumber(let text, .trailingSigns): "\(cut(text)) is not a number"
    case .digitGroups(let text): "the number \(cut(text)) has spaces in it"
    case .decimalComma(let text): "the number \(cut(text)) has a decimal comma"
    case .tooManyHexDigits(let limit): "the number has more than \(limit) hexadecimal digits"
    case .unterminatedString(let quote): "the string that begins with \(quote) does not end on this line"
    case .badHexEscape(let letter, let digits): "\\\(letter) must be followed by \(digits) hexadecimal digits"
    case .digitEscape: "a backslash cannot stand before these digits"
    case .loneSurrogate(let unit): "\\u\(hex(UInt32(unit), width: 4)) is half of a surrogate pair and no character"
    case .badKeyEscape: "this escape cannot stand in a key without quotation marks"
    case .unterminatedComment: "the comment that begins here never ends"
    case .unclosed(let bracket): "this \"\(opening(bracket))\" is never closed"
    case .wrongClosing(let open): "expected \"\(closing(open))\" to close the \"\(opening(open))\""
    case .tooDeep(let limit): "more than \(limit) lists and objects stand within one another"
    case .tooManyProblems(let limit): "there are more than \(limit) problems; the rest of the text was not read"
    }
  }

  /// What would be right, in plain English without a full stop.
  public var remedy: String {
    switch kind {
    case .tooLarge: "leave out what the scenario does not need, or divide it"
    case .notUTF8: "save the file as UTF-8; it may be in Latin-1 or Windows-1252"
    case .utf16: "save the file as UTF-8"
    case .empty: "write an object: { namn: \"…\" }"
    case .missingBraces: "put { first and } last in the text"
    case .unexpected(let found, let expected): remedy(found, expected)
    case .unknownWord(let word): remedy(word: word)
    case .missingValue(let key): "write \(Json5Writer.key(shortened(key))): value"
    case .missingComma: "put a comma between the two"
    case .strayComma: "take the comma away, or write what is missing before it"
    case .keyNeedsQuotes(let key): "write \(quoted(key)): value"
    case .duplicateKey: "keep one of the two"
    case .malformedNumber(_, .leadingZero): "take the zero away"
    case .malformedNumber(_, .missingDigits): "write digits, as in -12.5 or 1e6"
    case .malformedNumber(let text, .trailingSigns): "write only the number, or \(quoted(text)) if it is a text"
    case .digitGroups(let text): "write \(joined(text))"
    case .decimalComma(let text): "write \(cut(String(text.map { $0 == "," ? "." : $0 })))"
    case .tooManyHexDigits: "write a shorter number"
    case .unterminatedString(let quote): "put \(quote) at its end, or a backslash at the end of the line to continue it"
    case .badHexEscape(let letter, let digits):
      "write \\\(letter)\(digits == 2 ? "e5" : "00e5") for å, or \\\\ for a backslash"
    case .digitEscape: "write \\\\ for a backslash, \\x00 for the character with number 0"
    case .loneSurrogate: "write the character itself, or both halves one after the other"
    case .badKeyEscape: "put the key in quotation marks"
    case .unterminatedComment: "put */ at its end"
    case .unclosed(let bracket): "put \(closing(bracket)) where it ends"
    case .wrongClosing(let open): "put \(closing(open)) here, or close what was opened after it"
    case .tooDeep: "write it with fewer levels"
    case .tooManyProblems: "mend these first"
    }
  }

  private func remedy(_ found: Found, _ expected: Expectation) -> String {
    if case .character(let scalar) = found, let hint = hint(scalar) { return hint }
    switch expected {
    case .value: return "write a number, a \"text\", true, false, null, a list [ ] or an object { }"
    case .key: return "write key: value, or } to end the object"
    case .colon(let key): return "write \(Json5Writer.key(shortened(key))): value"
    case .commaOrEnd(let bracket): return "put a comma before what follows, or \(closing(bracket)) to end"
    case .endOfText: return "take it away, or put it inside the first value"
    }
  }

  // Signs that word processors and reports put in the place of the plain ones.
  private func hint(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2212}", "\u{2013}", "\u{2014}", "\u{2010}", "\u{2011}": "write the plain minus sign, as in -753"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "«", "»", "`", "´":
      "write plain quotation marks: \"…\""
    case "#": "write comments as // …"
    default: nil
    }
  }

  private func remedy(word: String) -> String {
    switch word {
    case "True", "TRUE", "ja", "Ja", "yes": "write true"
    case "False", "FALSE", "nej", "Nej", "no": "write false"
    case "None", "nil", "NULL", "Null", "undefined": "write null"
    default: "put a text in quotation marks: \(quoted(word))"
    }
  }

  private func name(of found: Found) -> String {
    switch found {
    case .endOfText: "the end of the text"
    case .character("\""): "'\"'"
    case .character(let scalar): quoted(String(scalar))
    }
  }

  private func name(of expected: Expectation) -> String {
    switch expected {
    case .value: "a value"
    case .key: "a key or \"}\""
    case .colon(let key): "\":\" after the key \(quoted(key))"
    case .commaOrEnd(let bracket): "\",\" or \"\(closing(bracket))\""
    case .endOfText: "the end of the text"
    }
  }

  // Texts from the file are cut, and what could steer a terminal is written as an escape.
  private func quoted(_ text: String) -> String { Json5Writer.quoted(shortened(text)) }

  private func cut(_ text: String) -> String { Json5Writer.escaped(shortened(text), quote: nil) }

  private func shortened(_ text: String) -> String {
    // By scalars: a single character can be arbitrarily long.
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: 60, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  private func joined(_ text: String) -> String {
    cut(String(text.filter { !$0.isWhitespace }))
  }

  private func opening(_ bracket: Bracket) -> String { bracket == .object ? "{" : "[" }

  private func closing(_ bracket: Bracket) -> String { bracket == .object ? "}" : "]" }

  private func hex(_ value: UInt32, width: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
