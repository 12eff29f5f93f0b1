/// Reads JSON5 1.0.0 (spec.json5.org) with the place of every value and key.
///
/// All of the grammar is accepted, and one thing beyond it, as the specification's section 10 allows: a key of exactly
/// four ASCII digits needs no quotation marks (a year: `2026: 240`). Two things that others let pass are problems: a key
/// that stands twice in an object (compared in NFC), and half a surrogate pair in a string, which no Swift string can hold.
public enum Json5Reader {
  /// The tree of a text, and all that is wrong with the text in the order of its places.
  ///
  /// The tree is nil when the text is not JSON5. With only duplicate keys wrong it is there, with the first of each, so that
  /// its contents can be checked in the same run. Either the tree or a problem is always there. After a problem reading goes
  /// on only while it is plain how; what might merely follow from an earlier problem is not reported.
  /// Linear in the size of the text; needs no stack in proportion to nesting.
  public static func read(
    _ source: SourceText,
    limits: Json5Limits = Json5Limits()
  ) -> (tree: Node?, problems: [SyntaxProblem]) {
    if let problem = whole(source, limits) { return (nil, [problem]) }
    var parser = Json5Parser(source, limits)
    let tree = parser.read()
    return (tree, parser.scanner.problems)
  }

  // What makes reading a text pointless.
  static func whole(_ source: SourceText, _ limits: Json5Limits) -> SyntaxProblem? {
    let bytes = source.bytes
    if bytes.count > limits.bytes {
      return SyntaxProblem(.tooLarge(bytes: bytes.count, limit: limits.bytes), at: Place(source, 0, 0))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return SyntaxProblem(.utf16, at: Place(source, 0, 2))
    }
    if let offset = UTF8Check.firstFault(in: bytes) {
      return SyntaxProblem(.notUTF8(byte: bytes[offset]), at: Place(source, offset, offset + 1))
    }
    return nil
  }
}
