/// Where in which text something stands: a range of byte offsets.
public struct Place: Sendable, Hashable {
  /// The text.
  public let source: SourceText
  /// Offset of the first byte.
  public let start: Int
  /// Offset after the last byte.
  public let end: Int

  /// A place in a text; `start ≤ end ≤ source.bytes.count`.
  public init(_ source: SourceText, _ start: Int, _ end: Int) {
    self.source = source
    self.start = start
    self.end = end
  }

  /// Line number, counted from 1.
  public var line: Int {
    var low = 0
    var high = source.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if source.lineStarts[middle] <= start { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Column, counted from 1 in characters (Unicode scalars), as editors show it.
  public var column: Int {
    let lineStart = source.lineStarts[line - 1]
    return 1 + source.bytes[lineStart..<start].count { $0 & 0xC0 != 0x80 }
  }

  /// The place itself on one line; of one over several lines only the bracket that it begins with.
  var beginning: Place { Place(source, end, end).line == line ? self : Place(source, start, min(start + 1, end)) }

  /// Two places are the same when they are the same range of the same text.
  public static func == (left: Place, right: Place) -> Bool {
    left.source === right.source && left.start == right.start && left.end == right.end
  }

  /// Hashes the text's identity and the range.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(source))
    hasher.combine(start)
    hasher.combine(end)
  }
}
