extension TreeReader {
  /// An amount in the file's unit as whole kronor.
  mutating func amount(_ node: Node, path: String) -> Int64? {
    let expected = enhet.map { "an amount in \($0.rawValue)" } ?? "an amount"
    guard let number = finiteNumber(node, path: path, expected: expected), let enhet else { return nil }
    guard let kronor = number.wholeNumber(shiftedBy: enhet.power) else {
      // A number with this many digits before the point is too large, whatever its decimals.
      let isLarge = number.digits.count + number.exponent + enhet.power > 16
      let problem: Problem =
        isLarge
        ? .amountTooLarge(number: number.decimalText, unit: enhet)
        : .notWholeKronor(number: number.decimalText, unit: enhet)
      report(problem, at: node.place)
      return nil
    }
    guard abs(kronor) <= Self.largestAmount else {
      report(.amountTooLarge(number: number.decimalText, unit: enhet), at: node.place)
      return nil
    }
    return kronor
  }

  /// An amount that has no sign of its own, ≥ 0.
  mutating func magnitude(_ node: Node, path: String) -> Int64? {
    guard let kronor = amount(node, path: path) else { return nil }
    if kronor < 0 {
      report(.negativeMagnitude(what: path), at: node.place)
      return nil
    }
    return kronor
  }

  /// A percentage as hundredths of a percent, within a range also in hundredths.
  mutating func percent(_ node: Node, path: String, in range: ClosedRange<Int64>) -> Int64? {
    guard let number = finiteNumber(node, path: path, expected: "a percentage") else { return nil }
    guard let hundredths = number.wholeNumber(shiftedBy: 2), range.contains(hundredths) else {
      let ends = [range.lowerBound, range.upperBound].map { Number(whole: $0, shift: 2).decimalText }
      let text = "from \(ends[0]) to \(ends[1]) percent, with at most two decimals"
      report(.outOfRange(what: path, found: number.decimalText, range: text), at: node.place)
      return nil
    }
    return hundredths
  }

  /// A year as a number.
  mutating func year(_ node: Node, path: String) -> Int? {
    guard let number = finiteNumber(node, path: path, expected: "a year") else { return nil }
    guard let value = number.wholeNumber(), (1000...9999).contains(value) else {
      report(.notAYear(number.decimalText), at: node.place)
      return nil
    }
    return Int(value)
  }

  /// The number that a text in quotation marks holds, as it should be written.
  private func numberInside(_ node: Node) -> String? {
    guard case .string(let text) = node.value, text.utf8.count <= 40 else { return nil }
    // Report tables group digits with spaces, have decimal commas and a longer minus sign.
    let plain = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      .map { $0 == "," ? "." : $0 == "\u{2212}" || $0 == "\u{2013}" ? "-" : String($0) }.joined()
    guard case .number(let number)? = Json5Reader.read(SourceText(name: "", text: plain)).tree?.value,
      number.kind == .finite
    else { return nil }
    return number.decimalText
  }

  mutating func finiteNumber(_ node: Node, path: String, expected: String) -> Number? {
    guard case .number(let number) = node.value else {
      reportType(node, path: path, expected: expected, hint: numberInside(node))
      return nil
    }
    remember(node.place, path)
    guard number.kind == .finite else {
      report(.notFinite(number: number.decimalText), at: node.place)
      return nil
    }
    return number
  }
}
