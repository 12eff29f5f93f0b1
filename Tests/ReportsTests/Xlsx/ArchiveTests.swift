import TestSupport
import Testing

@testable import Reports

@Suite struct ArchiveTests {
  /// Published check values of CRC-32 (ISO-HDLC).
  @Test(
    arguments: [("123456789", 0xCBF4_3926), ("", 0), ("a", 0xE8B7_BE43), ("abc", 0x3524_41C2)] as [(String, UInt32)])
  func `the checksum is CRC-32`(text: String, expected: UInt32) {
    #expect(Checksum.crc32(Array(text.utf8)) == expected)
  }

  /// "aaaaaaaaaa" as zlib packs it with fixed codes: a, then nine more at distance 1.
  ///
  /// The header 1,01; "a" (97 + 48 = 10010001); length 9, code 263 (0000111); distance 1, code 00000; end 0000000.
  @Test func `ten letters alike are one letter and a repeat`() {
    #expect(Deflate.packed(Array("aaaaaaaaaa".utf8)) == [0x4B, 0x84, 0x03, 0x00])
  }

  @Test(arguments: 0..<60)
  func `what is packed unpacks to itself`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    // Few different bytes repeat much, many hardly; long runs pass the longest repeat.
    let variety = UInt8([1, 2, 4, 30, 255][seed % 5])
    let count = Int.random(in: 0...(seed < 5 ? 3 : 80_000), using: &random)
    var bytes: [UInt8] = []
    while bytes.count < count {
      let byte = UInt8.random(in: 0...variety, using: &random)
      bytes += Array(repeating: byte, count: Int.random(in: 1...(seed % 3 == 0 ? 600 : 2), using: &random))
    }
    let packed = Deflate.packed(bytes)
    #expect(try Inflated.bytes(packed[...]) == bytes)
  }

  @Test func `every length and the farthest distance come back`() throws {
    var random = SplitMix(state: 7)
    let noise = (0..<32_768 - 300).map { _ in UInt8.random(in: 0...255, using: &random) }
    for length in [3, 4, 10, 11, 12, 18, 19, 34, 35, 66, 67, 114, 130, 131, 257, 258, 259, 300] {
      let bytes = Array(noise[0..<length]) + [0] + noise[length...] + noise[0..<length]
      #expect(try Inflated.bytes(Deflate.packed(bytes)[...]) == bytes)
    }
  }

  @Test func `an archive lists its files in order`() throws {
    var archive = ZipArchive()
    archive.add("a.xml", Array("<a/>".utf8))
    archive.add("b/c.xml", [])
    let read = try Unzipped(archive.finished)
    #expect(read.names == ["a.xml", "b/c.xml"])
    #expect(read.text("a.xml") == "<a/>")
    #expect(read.files["b/c.xml"] == [])
  }
}
