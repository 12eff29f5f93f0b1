extension Json5Scanner {
  /// The string at the position, which is at its quotation mark (JSON5 5).
  ///
  /// `isWhole` is false when it does not end on its line; then it ends with the line and a problem is reported.
  mutating func string() -> (text: String, isWhole: Bool) {
    let start = position
    let quote = bytes[start]
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case quote:
        position += 1
        return (text(start + 1, position - 1), true)
      case 0x5C, 0x0A, 0x0D:
        return longString(start)
      default:
        position += 1
      }
    }
    return longString(start)
  }

  // From the first escape or the end of the line on: into a buffer.
  private mutating func longString(_ start: Int) -> (text: String, isWhole: Bool) {
    let quote = bytes[start]
    var buffer = Array(bytes[(start + 1)..<position])
    // The first half of a surrogate pair, with its offsets.
    var half: (unit: UInt32, start: Int, end: Int)?
    while !isStopped, let byte = current, byte != 0x0A, byte != 0x0D {
      let escape = position
      if byte == 0x5C, lineEndLength(at: position + 1) > 0 {
        position += 1 + lineEndLength(at: position + 1)
        continue
      }
      let unit = byte == 0x5C && self.byte(at: position + 1) == 0x75 ? unicodeEscape() : nil
      if let first = half {
        half = nil
        if let unit, (0xDC00...0xDFFF).contains(unit) {
          append(0x10000 + (first.unit - 0xD800) << 10 + (unit - 0xDC00), to: &buffer)
          continue
        }
        report(.loneSurrogate(UInt16(first.unit)), first.start, first.end)
      }
      if let unit {
        if (0xD800...0xDBFF).contains(unit) {
          half = (unit, escape, position)
        } else if (0xDC00...0xDFFF).contains(unit) {
          report(.loneSurrogate(UInt16(unit)), escape, position)
        } else {
          append(unit, to: &buffer)
        }
      } else if byte == quote {
        position += 1
        return (String(decoding: buffer, as: UTF8.self), true)
      } else if byte == 0x5C {
        if position == escape { simpleEscape(to: &buffer) }
      } else {
        buffer.append(byte)
        position += 1
      }
    }
    report(.unterminatedString(quote: Unicode.Scalar(quote)), start, position)
    return (String(decoding: buffer, as: UTF8.self), false)
  }

  // `\uXXXX`: the code unit; nil after reporting what is wrong.
  private mutating func unicodeEscape() -> UInt32? {
    let start = position
    position += 2
    let unit = hexadecimal(digits: 4)
    if unit == nil { report(.badHexEscape(letter: "u", digits: 4), start, position) }
    return unit
  }

  // All escapes but `\u` and line continuations.
  private mutating func simpleEscape(to buffer: inout [UInt8]) {
    let start = position
    position += 1
    // At the end of the text the string is reported as not ended.
    guard let byte = current else { return }
    position += 1
    switch byte {
    case 0x62: buffer.append(0x08)
    case 0x66: buffer.append(0x0C)
    case 0x6E: buffer.append(0x0A)
    case 0x72: buffer.append(0x0D)
    case 0x74: buffer.append(0x09)
    case 0x76: buffer.append(0x0B)
    case 0x78:
      if let value = hexadecimal(digits: 2) {
        append(value, to: &buffer)
      } else {
        report(.badHexEscape(letter: "x", digits: 2), start, position)
      }
    case 0x30 where !isDigit(current): buffer.append(0)
    case 0x30...0x39:
      while isDigit(current) { position += 1 }
      report(.digitEscape, start, position)
    default:
      // The first byte of any other character; the rest of it follows by itself.
      buffer.append(byte)
    }
  }

  private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (0x30...0x39).contains($0) } ?? false
  }

  private func append(_ value: UInt32, to buffer: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else {
      preconditionFailure("surrogates were paired or reported before")
    }
    buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
