extension Json5Scanner {
  /// The number at the position, which is at a digit, sign or point (JSON5 6); nil after reporting what is wrong.
  mutating func number() -> Number? {
    let start = position
    let isNegative = current == 0x2D
    if isNegative || current == 0x2B { position += 1 }
    let firstDigit = position
    let number: Number?
    if pass("Infinity") {
      number = Number(kind: .infinite, isNegative: isNegative)
    } else if pass("NaN") {
      number = Number(kind: .notANumber, isNegative: isNegative)
    } else if current == 0x30, let next = byte(at: position + 1), next | 0x20 == 0x78 {
      number = hexNumber(start, isNegative)
    } else {
      number = decimalNumber(start, isNegative)
    }
    guard let number else { return nil }
    if isNumberSign(at: position) {
      malformed(start, .trailingSigns)
      return nil
    }
    if position - firstDigit <= 3, digitsEnd(from: firstDigit) == position, groupEnd(from: position) != nil {
      passGroups(start)
      return nil
    }
    return number
  }

  private mutating func decimalNumber(_ start: Int, _ isNegative: Bool) -> Number? {
    let first = position
    position = digitsEnd(from: position)
    let point = position
    if current == 0x2E {
      position += 1
      position = digitsEnd(from: position)
    }
    let end = position
    let fraction = end > point ? end - point - 1 : 0
    guard point - first + fraction > 0 else {
      if first > start, end == first, groupEnd(from: position, anyLength: true) != nil {
        passGroups(start)
      } else {
        malformed(start, .missingDigits)
      }
      return nil
    }
    if point - first > 1, bytes[first] == 0x30 {
      malformed(start, .leadingZero)
      return nil
    }
    var exponent = 0
    if let byte = current, byte | 0x20 == 0x65 {
      position += 1
      guard let value = exponentValue() else {
        malformed(start, .missingDigits)
        return nil
      }
      exponent = value
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(end - first)
    for offset in first..<end where offset != point { digits.append(bytes[offset] - 0x30) }
    return Number(isNegative: isNegative, digits: digits, exponent: exponent - fraction)
  }

  // Sign and digits after the `e`, clamped; nil without a digit.
  private mutating func exponentValue() -> Int? {
    let isNegative = current == 0x2D
    if isNegative || current == 0x2B { position += 1 }
    let first = position
    position = digitsEnd(from: position)
    if position == first { return nil }
    var value = 0
    for byte in bytes[first..<position] where value < Number.exponentBound { value = value * 10 + Int(byte - 0x30) }
    return isNegative ? -value : value
  }

  private mutating func hexNumber(_ start: Int, _ isNegative: Bool) -> Number? {
    position += 2
    let first = position
    while let byte = current, Self.hexDigit(byte) != nil { position += 1 }
    if position == first {
      malformed(start, .missingDigits)
      return nil
    }
    let digits = bytes[first..<position].drop { $0 == 0x30 }
    if digits.count > limits.hexDigits {
      report(.tooManyHexDigits(limit: limits.hexDigits), start, position)
      return nil
    }
    return Number(isNegative: isNegative, digits: Self.decimalDigits(ofHexadecimal: digits))
  }

  // Schoolbook change of base: limbs of nine decimal digits, least significant first.
  private static func decimalDigits(ofHexadecimal text: ArraySlice<UInt8>) -> [UInt8] {
    var limbs: [UInt64] = []
    for byte in text {
      var carry = UInt64(hexDigit(byte) ?? 0)
      for index in limbs.indices {
        let value = limbs[index] * 16 + carry
        limbs[index] = value % 1_000_000_000
        carry = value / 1_000_000_000
      }
      if carry > 0 { limbs.append(carry) }
    }
    var reversed: [UInt8] = []
    for limb in limbs {
      var rest = limb
      for _ in 0..<9 {
        reversed.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    return reversed.reversed()
  }

  private mutating func pass(_ word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where byte(at: position + index) != word.utf8Start[index] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }

  // A sign that may not stand directly after a number (ES5.1 7.8.3), or could only be meant as part of it.
  private func isNumberSign(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case nil: false
    case 0x2E, 0x2B, 0x2D, 0x5C: true
    default: identifierPartLength(at: offset, isFirst: false) > 0
    }
  }

  /// Passes all that is written as one with a number.
  mutating func skipNumberSigns() {
    while isNumberSign(at: position) { position += max(1, identifierPartLength(at: position, isFirst: false)) }
  }

  /// Offset after the decimal digits at an offset.
  func digitsEnd(from start: Int) -> Int {
    var offset = start
    while let byte = byte(at: offset), (0x30...0x39).contains(byte) { offset += 1 }
    return offset
  }

  private mutating func malformed(_ start: Int, _ fault: SyntaxProblem.NumberFault) {
    let end = position
    skipNumberSigns()
    let shown = fault == .missingDigits && position > end ? .trailingSigns : fault
    report(.malformedNumber(text(start, position), shown), start, position)
  }

  // Offset after blanks and three digits, as reports group them (`1 085`), or after a sign any digits (`- 753`).
  private func groupEnd(from start: Int, anyLength: Bool = false) -> Int? {
    let first = blanksEnd(from: start)
    let end = digitsEnd(from: first)
    let isGroup = first > start && (end == first + 3 || anyLength && end > first)
    return isGroup && (!isNumberSign(at: end) || byte(at: end) == 0x2E) ? end : nil
  }

  private mutating func passGroups(_ start: Int) {
    position = digitsEnd(from: blanksEnd(from: position))
    while let end = groupEnd(from: position) { position = end }
    skipNumberSigns()
    report(.digitGroups(text(start, position)), start, position)
  }
}
