@testable import balanskrav

/// Bytes written to a stream.
final class Captured {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }

  func sink(named name: String) -> ByteSink {
    ByteSink(name: name) { written in
      self.bytes += written
      return nil
    }
  }

  /// A stream that yields these bytes, a few at a time.
  static func source(of bytes: [UInt8]) -> ByteSource {
    var rest = bytes[...]
    return ByteSource { count in
      let chunk = Array(rest.prefix(min(count, 7)))
      rest = rest.dropFirst(chunk.count)
      return .success(chunk)
    }
  }
}
