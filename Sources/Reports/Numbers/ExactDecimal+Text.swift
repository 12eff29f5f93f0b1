extension ExactDecimal {
  /// The number with a fixed count of decimals, rounded half away from zero: digits of the value times 10^`decimals`.
  ///
  /// At least `decimals` + 1 digits, so that a zero stands before the decimal mark.
  func scaledDigits(decimals: Int) -> [UInt8] {
    precondition(decimals >= 0, "A number cannot be shown with fewer than no decimals.")
    let kept = digits.count + exponent + decimals
    var result: [UInt8] = []
    if kept >= digits.count {
      result = digits + Array(repeating: 0, count: digits.isEmpty ? 0 : kept - digits.count)
    } else if kept >= 0 {
      result = Array(digits[..<kept])
      if digits[kept] >= 5 { Self.increment(&result) }
    }
    let missing = decimals + 1 - result.count
    return missing > 0 ? Array(repeating: 0, count: missing) + result : result
  }

  /// Fixed decimals with the language's signs; a value that rounds to zero has no minus.
  func text(decimals: Int, signs: NumberSigns) -> String {
    let scaled = scaledDigits(decimals: decimals)
    let wholeCount = scaled.count - decimals
    var result = isNegative && scaled.contains { $0 != 0 } ? signs.minus : ""
    for (index, digit) in scaled.enumerated() {
      if index == wholeCount {
        result += signs.mark
      } else if index > 0, index < wholeCount, (wholeCount - index) % 3 == 0 {
        result += signs.group
      }
      result.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
    }
    return result
  }

  /// All digits and no more, never with an exponent.
  func plainText(mark: DecimalMark) -> String {
    text(decimals: max(0, -exponent), signs: NumberSigns(minus: "-", group: "", mark: mark.rawValue))
  }

  /// Adds one to the last digit.
  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }
}
