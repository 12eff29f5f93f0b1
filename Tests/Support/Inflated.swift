/// Reads one block of fixed codes (RFC 1951 3.2.6), bit by bit and by the specification's own tables.
public enum Inflated {
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  /// The unpacked bytes.
  public static func bytes(_ packed: ArraySlice<UInt8>) throws -> [UInt8] {
    var result: [UInt8] = []
    var bit = 0
    func next() throws -> Int {
      guard bit / 8 < packed.count else { throw Unzipped.Fault(what: "the packed bytes end too early") }
      defer { bit += 1 }
      return Int(packed[packed.startIndex + bit / 8] >> (bit % 8) & 1)
    }
    func plain(_ count: Int) throws -> Int { try (0..<count).reduce(0) { $0 | (try next()) << $1 } }
    func code(_ count: Int, _ start: Int = 0) throws -> Int {
      try (0..<count).reduce(start) { code, _ in code << 1 | (try next()) }
    }
    guard try next() == 1, try plain(2) == 1 else { throw Unzipped.Fault(what: "not one block of fixed codes") }
    while true {
      var symbol = try code(7)
      if symbol <= 23 {
        symbol += 256
      } else {
        symbol = try code(1, symbol)
        if symbol <= 191 {
          symbol -= 48
        } else if symbol <= 199 {
          symbol += 280 - 192
        } else {
          symbol = try code(1, symbol) - 400 + 144
        }
      }
      if symbol == 256 { break }
      if symbol < 256 {
        result.append(UInt8(symbol))
        continue
      }
      let length = Self.lengthBases[symbol - 257] + (try plain(Self.lengthBits[symbol - 257]))
      let far = try code(5)
      let distance = Self.distanceBases[far] + (try plain(Self.distanceBits[far]))
      guard distance <= result.count else { throw Unzipped.Fault(what: "a repeat from before the beginning") }
      for _ in 0..<length { result.append(result[result.count - distance]) }
    }
    guard (bit + 7) / 8 == packed.count else { throw Unzipped.Fault(what: "bytes after the end") }
    return result
  }
}
