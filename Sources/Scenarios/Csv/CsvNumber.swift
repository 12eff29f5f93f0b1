/// CsvNumber: a number as spreadsheets write it: groups of three digits with any blanks between, decimal comma or point, any of the signs that stand
/// for minus, or parentheses for a negative number. A minus sign alone is zero, as in printed tables.
enum CsvNumber {
  /// The number of a text with its decimal mark; nil when the text is none.
  static func read(_ text: String) -> (number: Number, mark: Unicode.Scalar?)? {
    var rest = Array(text.unicodeScalars)
    var isNegative = false
    if rest.count > 2, rest.first == "(", rest.last == ")" {
      isNegative = true
      rest = Array(rest[1..<(rest.count - 1)])
    } else if let first = rest.first, signs.contains(first) {
      isNegative = first != "+"
      rest.removeFirst()
      if rest.isEmpty && isNegative { return (Number(whole: 0), nil) }
    }
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    let parts = rest.split(separator: ",", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: ".", omittingEmptySubsequences: false)
    }
    guard parts.count <= 2, let whole = wholeDigits(parts[0]) else { return nil }
    let decimals = parts.count == 2 ? digits(parts[1]) : []
    guard let decimals, parts.count == 1 || !decimals.isEmpty else { return nil }
    let number = Number(isNegative: isNegative, digits: whole + decimals, exponent: -decimals.count)
    return (number, rest.first { $0 == "," || $0 == "." })
  }

  /// Whether a comma in a number may also stand between groups of three digits: `1,234`.
  static func mayBeGrouped(_ text: String) -> Bool {
    let parts = text.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "," }.split(separator: ",")
    return parts.count == 2 && parts[1].count == 3 && parts[0].count <= 3 && parts[0].first != "0"
  }

  /// Hyphen-minus, minus sign, en dash and plus.
  private static let signs: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}", "+"]

  /// Digits in one group, or in groups of three after a first one of at most three.
  private static func wholeDigits(_ text: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
    let groups = text.split { $0.properties.isWhitespace }
    let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && (groups.count < 2 || groups[0].count <= 3)
    guard !groups.isEmpty, isGrouped else { return nil }
    return digits(groups.joined())
  }

  private static func digits(_ text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    var digits: [UInt8] = []
    for scalar in text {
      guard ("0"..."9").contains(scalar) else { return nil }
      digits.append(UInt8(scalar.value - 0x30))
    }
    return digits
  }
}
