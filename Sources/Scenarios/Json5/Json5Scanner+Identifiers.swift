extension Json5Scanner {
  /// The identifier at the position (ES5.1 7.6, IdentifierName), or nil when none begins here.
  ///
  /// `isPlain` is false when it holds escapes; such a word is a key but never `null` or `true`.
  mutating func identifier() -> (text: String, isPlain: Bool)? {
    let start = position
    guard isAtIdentifier else { return nil }
    while let byte = current {
      if byte == 0x5C, self.byte(at: position + 1) == 0x75 { return (escapedIdentifier(start), false) }
      guard identifierPart(isFirst: position == start) else { break }
    }
    return (text(start, position), true)
  }

  /// Whether an identifier begins at the position.
  var isAtIdentifier: Bool { identifierPartLength(at: position, isFirst: true) > 0 }

  /// Passes one scalar of an identifier, or the backslash of an escape; false when none is here.
  mutating func identifierPart(isFirst: Bool) -> Bool {
    let length = identifierPartLength(at: position, isFirst: isFirst)
    position += length
    return length > 0
  }

  /// Length of the scalar of an identifier at an offset (of an escape, its backslash), 0 when none is there.
  func identifierPartLength(at offset: Int, isFirst: Bool) -> Int {
    guard let byte = byte(at: offset) else { return 0 }
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x24: return 1
    case 0x30...0x39: return isFirst ? 0 : 1
    case 0x5C: return self.byte(at: offset + 1) == 0x75 ? 1 : 0
    case ..<0x80: return 0
    default:
      let (scalar, length) = scalar(at: offset)
      return Self.isIdentifierScalar(scalar, isFirst: isFirst) ? length : 0
    }
  }

  /// IdentifierStart, or with `isFirst` false IdentifierPart, without the escapes.
  static func isIdentifierScalar(_ scalar: Unicode.Scalar, isFirst: Bool) -> Bool {
    if scalar == "$" || scalar == "_" { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      return true
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation:
      return !isFirst
    default:
      return !isFirst && (scalar == "\u{200C}" || scalar == "\u{200D}")
    }
  }

  // Reads again from the start with escapes resolved; each must name a character that could stand there itself.
  private mutating func escapedIdentifier(_ start: Int) -> String {
    position = start
    var text = String.UnicodeScalarView()
    while let byte = current {
      if byte == 0x5C {
        guard self.byte(at: position + 1) == 0x75 else { break }
        let escape = position
        position += 2
        let unit = hexadecimal(digits: 4)
        if let unit, let scalar = Unicode.Scalar(unit), Self.isIdentifierScalar(scalar, isFirst: text.isEmpty) {
          text.append(scalar)
        } else {
          report(.badKeyEscape, escape, position)
          // What cannot be read still counts as a character, so that the rest is not taken for the first.
          text.append("\u{FFFD}")
          if isStopped { break }
        }
      } else {
        let scalar = scalar(at: position).scalar
        guard identifierPart(isFirst: text.isEmpty) else { break }
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Exactly so many hexadecimal digits as a number; nil, and none passed, when they are not all there.
  mutating func hexadecimal(digits count: Int) -> UInt32? {
    var value: UInt32 = 0
    for offset in position..<(position + count) {
      guard let byte = byte(at: offset), let digit = Self.hexDigit(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += count
    return value
  }

  /// The value of a hexadecimal digit.
  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
