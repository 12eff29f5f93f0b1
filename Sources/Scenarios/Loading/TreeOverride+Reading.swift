extension TreeOverride {
  /// Reads `--set path=value`: the value as JSON5, or as a text when it is not JSON5.
  static func read(setting text: String, of option: String = "--set") -> Result<TreeOverride, DiagnosticList> {
    let source = SourceText(name: option, text: text)
    let bytes = source.bytes
    let split = ScenarioPath.equalsSign(bytes)
    let whole = Place(source, 0, bytes.count)
    guard let split, let path = ScenarioPath(String(decoding: bytes[..<split], as: UTF8.self)) else {
      return .failure(DiagnosticList([Diagnostic(.pathMalformed(text), at: whole)]))
    }
    let pathText = String(decoding: bytes[..<split], as: UTF8.self)
    let value = String(decoding: bytes[(split + 1)...], as: UTF8.self)
    // Blanks in place of the path keep every offset as it is on the command line.
    let padded = SourceText(name: option, bytes: Array(repeating: 0x20, count: split + 1) + bytes[(split + 1)...])
    let read = Json5Reader.read(padded)
    // What begins as a list, an object or a quoted text is meant as one; all else that is not JSON5 is a bare text.
    let isMeant = read.tree != nil || value.drop { $0.isWhitespace }.first.map { "{[\"'".contains($0) } ?? false
    if isMeant && !read.problems.isEmpty {
      return .failure(DiagnosticList(read.problems.map { Diagnostic(syntax: $0.moved(to: source)) }))
    }
    let node = read.tree ?? Node(.string(value), at: Place(source, split + 1, bytes.count))
    return .success(
      TreeOverride(
        path: path,
        text: pathText,
        pathPlace: Place(source, 0, split),
        value: node.moved(to: source)
      )
    )
  }

  /// Reads the members of `ändra`.
  static func read(changes node: Node) -> Result<[TreeOverride], DiagnosticList> {
    guard case .object(let members) = node.value else {
      let problem = Problem.wrongType(
        what: "ändra",
        found: node.value.kindName,
        expected: "an object { \"path\": value }"
      )
      return .failure(DiagnosticList([Diagnostic(problem, at: node.place)]))
    }
    var overrides: [TreeOverride] = []
    var problems: [Diagnostic] = []
    for member in members {
      if let path = ScenarioPath(member.key) {
        overrides.append(
          TreeOverride(path: path, text: member.key, pathPlace: member.keyPlace, value: member.node)
        )
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
    func move(_ place: Place) -> Place { place.moved(to: source) }
    let moved: Value =
      switch value {
      case .array(let items): .array(items.map { $0.moved(to: source) })
      case .object(let members):
        .object(
          members.map { Member(key: $0.key, keyPlace: move($0.keyPlace), node: $0.node.moved(to: source)) }
        )
      default: value
      }
    return Node(moved, at: move(place))
  }
}

extension SyntaxProblem {
  fileprivate func moved(to source: SourceText) -> SyntaxProblem {
    SyntaxProblem(kind, at: place.moved(to: source), related: related?.moved(to: source))
  }
}

extension Place {
  fileprivate func moved(to source: SourceText) -> Place { Place(source, start, end) }
}
