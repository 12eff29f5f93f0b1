extension TreeOverride {
  /// Reads `--set path=value`: the value as JSON5, or as a text when it is not JSON5.
  static func read(setting text: String) -> Result<TreeOverride, DiagnosticList> {
    let source = SourceText(name: "--set", text: text)
    let bytes = source.bytes
    // An equals sign inside quotes belongs to a key.
    var isQuoted = false
    var split: Int?
    for (offset, byte) in bytes.enumerated() where split == nil {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "=") && !isQuoted { split = offset }
    }
    let whole = Place(source, 0, bytes.count)
    guard let split, let path = ScenarioPath(String(decoding: bytes[..<split], as: UTF8.self)) else {
      return .failure(DiagnosticList([Diagnostic(.pathMalformed(text), at: whole)]))
    }
    let pathText = String(decoding: bytes[..<split], as: UTF8.self)
    let value = String(decoding: bytes[(split + 1)...], as: UTF8.self)
    // Blanks in place of the path keep every offset as it is on the command line.
    let padded = SourceText(name: "--set", bytes: Array(repeating: 0x20, count: split + 1) + bytes[(split + 1)...])
    let node = Json5Reader.read(padded).tree ?? Node(.string(value), at: Place(source, split + 1, bytes.count))
    return .success(
      TreeOverride(
        path: path, text: pathText, pathPlace: Place(source, 0, split), value: node.moved(to: source)))
  }

  /// Reads the members of `ändra`.
  static func read(changes node: Node) -> Result<[TreeOverride], DiagnosticList> {
    guard case .object(let members) = node.value else {
      let problem = Problem.wrongType(
        what: "ändra", found: node.value.kindName, expected: "an object { \"path\": value }")
      return .failure(DiagnosticList([Diagnostic(problem, at: node.place)]))
    }
    var overrides: [TreeOverride] = []
    var problems: [Diagnostic] = []
    for member in members {
      if let path = ScenarioPath(member.key) {
        overrides.append(
          TreeOverride(path: path, text: member.key, pathPlace: member.keyPlace, value: member.node))
      } else {
        problems.append(Diagnostic(.pathMalformed(member.key), at: member.keyPlace))
      }
    }
    return problems.isEmpty ? .success(overrides) : .failure(DiagnosticList(problems))
  }
}

extension Node {
  /// The same tree with its places in another text of the same layout.
  fileprivate func moved(to source: SourceText) -> Node {
    func move(_ place: Place) -> Place { Place(source, place.start, place.end) }
    let moved: Value =
      switch value {
      case .array(let items): .array(items.map { $0.moved(to: source) })
      case .object(let members):
        .object(
          members.map { Member(key: $0.key, keyPlace: move($0.keyPlace), node: $0.node.moved(to: source)) })
      default: value
      }
    return Node(moved, at: move(place))
  }
}
