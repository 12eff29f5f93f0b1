/// Reads `JoeKuo.packed` from its beginning, a few bits at a time.
struct JoeKuoReader {
  private let text = JoeKuo.packed.utf8Start
  private var place = 0

  /// The next bits as a number, the first bit its highest; none give 0.
  mutating func next(_ count: Int) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<count {
      let six = Self.value(text[place / 6])
      number = number << 1 | six >> UInt32(5 - place % 6) & 1
      place += 1
    }
    return number
  }

  /// Base64's digits (RFC 4648, section 4).
  private static func value(_ character: UInt8) -> UInt32 {
    switch character {
    case 0x41...0x5A: UInt32(character) - 0x41
    case 0x61...0x7A: UInt32(character) - 0x61 + 26
    case 0x30...0x39: UInt32(character) - 0x30 + 52
    case 0x2B: 62
    default: 63
    }
  }
}
