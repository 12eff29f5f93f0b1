/// A decimal number as digits, so that rounding and printing never pass through binary fractions.
///
/// Value = ± digits · 10^exponent.
struct ExactDecimal: Equatable {
  /// Whether the value is below zero; zero is never negative.
  let isNegative: Bool
  /// Most significant first, without leading or trailing zeros; zero has none.
  let digits: [UInt8]
  /// Power of ten of the last digit; 0 for zero.
  let exponent: Int

  /// Trims the zeros on both sides.
  init(isNegative: Bool, digits: some Sequence<UInt8>, exponent: Int) {
    var kept = Array(digits.drop { $0 == 0 })
    var power = exponent
    while kept.last == 0 {
      kept.removeLast()
      power += 1
    }
    self.isNegative = isNegative && !kept.isEmpty
    self.digits = kept
    self.exponent = kept.isEmpty ? 0 : power
  }

  /// A whole number times 10^`exponent`.
  init(_ integer: Int64, exponent: Int = 0) {
    let digits = String(integer.magnitude).utf8.lazy.map { $0 - UInt8(ascii: "0") }
    self.init(isNegative: integer < 0, digits: digits, exponent: exponent)
  }

  /// The shortest decimal that reads back as the same Double, times 10^`shift`.
  ///
  /// The shortest decimal rather than the exact binary value, so that 0.285 rounds as the reader of 0.285 expects.
  init(_ value: Double, shift: Int = 0) {
    precondition(value.isFinite, "A number that is not finite has no digits; say that it is missing instead.")
    var digits: [UInt8] = []
    var decimals = 0
    var power = 0
    var seenPoint = false
    let text = value.magnitude.description
    for (offset, byte) in text.utf8.enumerated() {
      if byte == UInt8(ascii: ".") {
        seenPoint = true
      } else if byte == UInt8(ascii: "e") {
        power = Int(text.dropFirst(offset + 1)) ?? 0
        break
      } else {
        digits.append(byte - UInt8(ascii: "0"))
        if seenPoint { decimals += 1 }
      }
    }
    self.init(isNegative: value < 0, digits: digits, exponent: power - decimals + shift)
  }
}
