extension Json5Scanner {
  /// Passes white space, line ends and comments (JSON5 7 and 8).
  mutating func skipWhiteSpace() {
    while let byte = current {
      switch byte {
      case 0x20, 0x09...0x0D:
        position += 1
      case 0x2F:
        guard skipComment() else { return }
      case ..<0x80:
        return
      default:
        let (scalar, length) = scalar(at: position)
        guard Self.isWhiteSpace(scalar) else { return }
        position += length
      }
    }
  }

  /// Whether a scalar beyond ASCII is white space or ends a line.
  static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A0}", "\u{FEFF}", "\u{2028}", "\u{2029}": true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  /// Length of the line end at an offset: LF, CR, CRLF, U+2028 or U+2029; 0 when there is none.
  func lineEndLength(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x0A: return 1
    case 0x0D: return byte(at: offset + 1) == 0x0A ? 2 : 1
    case 0xE2: return isSeparator(at: offset) ? 3 : 0
    default: return 0
    }
  }

  /// Offset after the spaces and tabs at an offset, without passing the end of the line.
  func blanksEnd(from start: Int) -> Int {
    var offset = start
    while let byte = byte(at: offset) {
      if byte == 0x20 || byte == 0x09 {
        offset += 1
      } else if byte >= 0x80, lineEndLength(at: offset) == 0, Self.isWhiteSpace(scalar(at: offset).scalar) {
        offset += scalar(at: offset).length
      } else {
        break
      }
    }
    return offset
  }

  // U+2028 or U+2029.
  private func isSeparator(at offset: Int) -> Bool {
    guard byte(at: offset + 1) == 0x80, let third = byte(at: offset + 2) else { return false }
    return third == 0xA8 || third == 0xA9
  }

  // False when there is no comment here, or none that ends.
  private mutating func skipComment() -> Bool {
    let start = position
    switch byte(at: position + 1) {
    case 0x2F:
      position += 2
      while position < bytes.count, lineEndLength(at: position) == 0 { position += 1 }
      return true
    case 0x2A:
      position += 2
      while position < bytes.count {
        if bytes[position] == 0x2A, byte(at: position + 1) == 0x2F {
          position += 2
          return true
        }
        position += 1
      }
      report(.unterminatedComment, start, start + 2)
      stop()
      return false
    default:
      return false
    }
  }
}
