/// ZipArchive: files in one file (PKWARE APPNOTE 6.3), each deflated, all with the same time stamp, so that the bytes repeat.
///
/// Names are ASCII; at most 65 535 files and 4 GB, without the extensions for more.
struct ZipArchive {
  /// 1 January 1980, 00:00: the first moment that the format knows.
  private static let date: UInt16 = 0x0021
  /// The version of the format that deflated files need.
  private static let version: UInt16 = 20

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file.
  mutating func add(_ name: String, _ content: [UInt8]) {
    precondition(name.utf8.allSatisfy { $0 < 0x80 }, "A name in the archive is ASCII.")
    precondition(count < .max && bytes.count + content.count < Int(UInt32.max) / 2, "An archive holds less than 4 GB.")
    let packed = Deflate.packed(content)
    let start = UInt32(bytes.count)
    var entry: [UInt8] = []
    entry.append(Self.version, 0, 8, 0, Self.date)
    entry.append(Checksum.crc32(content), UInt32(packed.count), UInt32(content.count))
    entry.append(UInt16(name.utf8.count), 0)
    bytes.append(0x0403_4B50 as UInt32)
    bytes += entry + Array(name.utf8) + packed
    directory.append(0x0201_4B50 as UInt32)
    directory.append(Self.version)
    directory += entry
    // Comment, disk, attributes of two kinds, place.
    directory.append(0 as UInt16, 0, 0)
    directory.append(0 as UInt32, start)
    directory += Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var finished: [UInt8] {
    var result = bytes + directory
    result.append(0x0605_4B50 as UInt32)
    result.append(0 as UInt16, 0, count, count)
    result.append(UInt32(directory.count), UInt32(bytes.count))
    result.append(0 as UInt16)
    return result
  }
}

extension [UInt8] {
  /// Numbers with the lowest byte first.
  fileprivate mutating func append<Number: FixedWidthInteger & UnsignedInteger>(_ numbers: Number...) {
    for number in numbers {
      for place in 0..<Number.bitWidth / 8 { append(UInt8(truncatingIfNeeded: number >> Number(8 * place))) }
    }
  }
}
