/// Finds bytes that are not UTF-8 (Unicode 15, table 3-7: well-formed byte sequences).
enum UTF8Check {
  /// Offset of the first byte that cannot stand where it stands (of a sequence cut short, its first byte), or nil.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let length = sequenceLength(bytes, offset) {
        offset += length
      } else {
        return offset
      }
    }
    return nil
  }

  /// Length of the well-formed sequence at an offset, or nil when there is none.
  static func sequenceLength(_ bytes: [UInt8], _ offset: Int) -> Int? {
    // The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF.
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[offset] {
    case ..<0x80: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for index in (offset + 2)..<max(offset + 2, offset + length) where !(0x80...0xBF).contains(bytes[index]) {
      return nil
    }
    return length
  }
}
