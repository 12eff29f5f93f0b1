import Scenarios

extension Record {
  private static let opening = Array(#"<script type="application/json" id="balanskrav-record">"#.utf8)
  private static let closing = Array("</script>".utf8)

  /// Whether a text is a web page and no scenario, which never begins with `<`.
  public static func isPage(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x09, 0x0A, 0x0D, 0x20].contains($0) } == UInt8(ascii: "<")
  }

  /// Reads the record of a page; nothing in the page is carried out.
  ///
  /// Linear in the size of the page; nesting is limited as in scenarios.
  public init(page bytes: [UInt8]) throws(RecordProblem) {
    guard let start = Self.find(Self.opening, in: bytes, from: 0) else { throw .none }
    let first = start + Self.opening.count
    let line = Self.line(of: start, in: bytes)
    guard let end = Self.find(Self.closing, in: bytes, from: first) else { throw .cut(line: line) }
    if let other = Self.find(Self.opening, in: bytes, from: end) {
      throw .several(line: Self.line(of: other, in: bytes))
    }
    let (tree, problems) = Json5Reader.read(SourceText(name: "", bytes: Array(bytes[first..<end])))
    guard let tree, problems.isEmpty else {
      let place = problems.first?.place.line ?? 1
      throw .wrong(line: line + place - 1, problems.first?.message ?? "it is no JSON")
    }
    do throws(RecordReader.Fault) { self = try Self.read(tree) } catch {
      throw .wrong(line: line + error.line - 1, error.what)
    }
  }

  private static func read(_ tree: Node) throws(RecordReader.Fault) -> Record {
    let reader = try RecordReader(tree)
    var sources: [Source] = []
    for node in try reader.list("scenarios") {
      let source = try RecordReader(node)
      sources.append(
        Source(
          name: try source.text("namn"), text: try source.text("text"), written: try source.optionalText("skrivet")))
    }
    if sources.isEmpty { throw reader.fault("there is no scenario in it") }
    return Record(
      version: try reader.text("version"), request: JsonValue(try reader.object("request")), sources: sources,
      figures: JsonValue(try reader.object("figures")))
  }

  /// The first place of some bytes from an offset on.
  private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    var place = start
    let last = bytes.count - wanted.count
    while place <= last {
      if bytes[place] == wanted[0], bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }
  }
}
