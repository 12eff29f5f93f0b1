/// Deflate: bytes packed as RFC 1951 says, in one block with the fixed codes, repeats found through a table of the last place of each
/// three bytes.
///
/// A few times smaller for XML, which repeats itself; a better packer would come to about half of that again. Checked by unpacking.
struct Deflate {
  /// How far back a repeat may begin.
  private static let window = 32_768
  /// The longest repeat.
  private static let longest = 258
  private static let tableBits = 15

  private var result: [UInt8] = []
  private var waiting: UInt64 = 0
  private var waitingBits: UInt64 = 0

  /// The packed bytes.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.result.reserveCapacity(bytes.count / 4 + 16)
    bytes.withUnsafeBufferPointer { deflate.pack($0) }
    return deflate.result
  }

  private mutating func pack(_ bytes: UnsafeBufferPointer<UInt8>) {
    // The last block, of fixed codes.
    put(0b011, 3)
    var last = [Int](repeating: -1, count: 1 << Self.tableBits)
    var place = 0
    while place < bytes.count {
      let (length, distance) = repeated(bytes, place, &last)
      if length >= 3 {
        putRepeat(length, distance)
        // What a repeat covers is remembered too, so that the next one finds the nearest.
        for inside in place + 1..<place + length { Self.remember(bytes, inside, &last) }
        place += length
      } else {
        putCode(Int(bytes[place]))
        place += 1
      }
    }
    putCode(256)
    if waitingBits > 0 { put(0, 8 - waitingBits) }
  }

  /// How many bytes from here stand earlier too, and how far back.
  private func repeated(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ last: inout [Int]
  ) -> (length: Int, distance: Int) {
    let earlier = Self.remember(bytes, place, &last)
    guard earlier >= 0, place - earlier <= Self.window else { return (0, 0) }
    let most = min(Self.longest, bytes.count - place)
    var length = 0
    while length < most, bytes[earlier + length] == bytes[place + length] { length += 1 }
    return (length, place - earlier)
  }

  /// Remembers where three bytes stand; tells where they, or others with the same mark, stood before, −1 for nowhere.
  @discardableResult
  private static func remember(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ last: inout [Int]) -> Int {
    guard place + 2 < bytes.count else { return -1 }
    let three = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    let mark = Int((three &* 0x9E37_79B1) >> UInt32(32 - tableBits))
    let earlier = last[mark]
    last[mark] = place
    return earlier
  }

  /// Lengths 3…258 as RFC 1951 3.2.5 codes them: the code's first length, and how many bits follow.
  private static let lengths: [(first: Int, bits: UInt64)] = {
    var codes: [(first: Int, bits: UInt64)] = []
    var first = 3
    for code in 0..<28 {
      let bits = code < 8 ? 0 : code / 4 - 1
      codes.append((first, UInt64(bits)))
      first += 1 << bits
    }
    return codes + [(258, 0)]
  }()

  /// Distances 1…32 768, likewise.
  private static let distances: [(first: Int, bits: UInt64)] = {
    var codes: [(first: Int, bits: UInt64)] = []
    var first = 1
    for code in 0..<30 {
      let bits = code < 4 ? 0 : code / 2 - 1
      codes.append((first, UInt64(bits)))
      first += 1 << bits
    }
    return codes
  }()

  private mutating func putRepeat(_ length: Int, _ distance: Int) {
    let own = Self.lengths.lastIndex { $0.first <= length } ?? 0
    putCode(257 + own)
    put(UInt64(length - Self.lengths[own].first), Self.lengths[own].bits)
    let far = Self.distances.lastIndex { $0.first <= distance } ?? 0
    put(Self.mirrored(UInt64(far), 5), 5)
    put(UInt64(distance - Self.distances[far].first), Self.distances[far].bits)
  }

  /// The fixed code of a byte, of the end or of a length (RFC 1951 3.2.6).
  private mutating func putCode(_ symbol: Int) {
    let (code, bits) =
      switch symbol {
      case 0..<144: (0x30 + symbol, 8)
      case 144..<256: (0x190 + symbol - 144, 9)
      case 256..<280: (symbol - 256, 7)
      default: (0xC0 + symbol - 280, 8)
      }
    put(Self.mirrored(UInt64(code), UInt64(bits)), UInt64(bits))
  }

  /// Codes begin with their highest bit, all else with the lowest.
  private static func mirrored(_ code: UInt64, _ bits: UInt64) -> UInt64 {
    (0..<bits).reduce(0) { $0 << 1 | code >> $1 & 1 }
  }

  private mutating func put(_ value: UInt64, _ bits: UInt64) {
    waiting |= value << waitingBits
    waitingBits += bits
    while waitingBits >= 8 {
      result.append(UInt8(truncatingIfNeeded: waiting))
      waiting >>= 8
      waitingBits -= 8
    }
  }
}
