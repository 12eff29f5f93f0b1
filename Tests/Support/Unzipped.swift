/// Unzipped: the files of a ZIP archive, read back by a reader that accepts no more than what is written.
public struct Unzipped {
  /// Something that is not as it is written here.
  public struct Fault: Error, Equatable {
    /// What it is.
    public let what: String
  }

  /// The names in order.
  public private(set) var names: [String] = []
  /// The files by their names.
  public private(set) var files: [String: [UInt8]] = [:]

  /// Reads an archive.
  public init(_ bytes: [UInt8]) throws {
    var place = 0
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + offset + $1]) << (8 * $1) }
    }
    while number(0, 4) == 0x0403_4B50 {
      let (packed, size, nameLength) = (number(18, 4), number(22, 4), number(26, 2))
      guard number(10, 4) == 0x0021_0000 else { throw Fault(what: "a time that is not 1980-01-01 00:00") }
      let start = place + 30 + nameLength
      let name = String(decoding: bytes[place + 30..<start], as: UTF8.self)
      let content = try Inflated.bytes(bytes[start..<start + packed])
      guard content.count == size, Self.checksum(content) == UInt32(number(14, 4)) else {
        throw Fault(what: "\(name) is not what its header says")
      }
      names.append(name)
      files[name] = content
      place = start + packed
    }
    guard number(0, 4) == 0x0201_4B50 else { throw Fault(what: "no directory after the files") }
  }

  /// A file as text.
  public func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  /// CRC-32 bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { rest, byte in
      (0..<8).reduce(rest ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
  }
}
