/// Changes single values of a JSON5 text: all that is not changed keeps its layout, and every comment beside it stays.
///
/// The text is read anew for each change, so that places are never stale; linear in the size of the text for each.
struct Json5Editor {
  private(set) var source: SourceText

  /// An editor of a text that is sound JSON5.
  init(_ source: SourceText) { self.source = source }

  /// The text as it now is.
  var text: String { String(decoding: source.bytes, as: UTF8.self) }

  /// Puts a value at a path; what the path leads through is made where it is missing. In a list the number after the last adds one,
  /// and 0 begins one.
  mutating func set(_ path: [String], _ value: Node) {
    var node = tree
    for (depth, segment) in path.enumerated() {
      guard let next = node.children.first(where: { $0.name == segment }) else {
        return insert(segment, value.within(path[(depth + 1)...], at: value.place), into: node)
      }
      node = next.node
    }
    replace(node.place.start..<node.place.end, with: literal(value, indent: indent(at: node.place.start)))
  }

  /// Removes what stands at a path, and where it prunes what then would be an empty object or list around it.
  mutating func remove(_ path: [String], prunes: Bool = true) {
    var node = tree
    var parents: [(node: Node, index: Int)] = []
    for segment in path {
      guard let index = node.children.firstIndex(where: { $0.name == segment }) else { return }
      parents.append((node, index))
      node = node.children[index].node
    }
    let emptied = prunes ? parents.lastIndex { $0.node.children.count > 1 } ?? 0 : parents.indices.last
    guard let last = emptied, !parents.isEmpty else { return }
    remove(parents[last].index, of: parents[last].node.children)
  }

  private var tree: Node {
    guard let tree = Json5Reader.read(source).tree else { preconditionFailure("only sound texts are edited") }
    return tree
  }

  // MARK: Adding

  private mutating func insert(_ key: String, _ value: Node, into container: Node) {
    let children = container.children
    let isYear = Self.isYear(key) && children.allSatisfy { Self.isYear($0.name) }
    let after = isYear ? children.lastIndex { $0.name < key } : children.indices.last
    guard let neighbour = after.map({ children[$0] }) ?? children.first else {
      let outer = indent(at: container.place.start)
      let entry = entry(key, value, in: container, like: nil, indent: outer + "  ")
      let inside = (container.place.start + 1)..<(container.place.end - 1)
      let isBlank = source.bytes[inside].allSatisfy { $0 == 0x20 }
      return isBlank
        ? replace(inside, with: container.isObject ? " \(entry) " : entry)
        : replace(inside.lowerBound..<inside.lowerBound, with: "\(newline)\(outer)  \(entry),")
    }
    let indent = indent(at: neighbour.start)
    let entry = entry(key, value, in: container, like: neighbour, indent: indent)
    guard after != nil else {
      let gap = isFirstOnLine(neighbour.start) ? newline + indent : " "
      return replace(neighbour.start..<neighbour.start, with: entry + "," + gap)
    }
    let comma = comma(after: neighbour.end)
    let line = lineEnd(after: (comma ?? neighbour.end - 1) + 1)
    guard isFirstOnLine(neighbour.start), isOnlyRemark((comma ?? neighbour.end - 1) + 1..<line) else {
      return replace(neighbour.end..<neighbour.end, with: ", " + entry)
    }
    replace(line..<line, with: newline + indent + entry + ",")
    if comma == nil { replace(neighbour.end..<neighbour.end, with: ",") }
  }

  private func entry(_ key: String, _ value: Node, in container: Node, like neighbour: Node.Child?, indent: String)
    -> String
  {
    guard container.isObject else { return literal(value, indent: indent) }
    // A year stands in quotation marks unless its neighbours do not.
    let isBare = neighbour.map { (0x30...0x39).contains(source.bytes[$0.start]) } ?? false
    return (isBare && Self.isYear(key) ? key : Json5Writer.key(key)) + ": " + literal(value, indent: indent)
  }

  private func literal(_ value: Node, indent: String) -> String {
    let lines = Json5Writer.text(of: value).split(separator: "\n")
    return lines.joined(separator: newline + indent)
  }

  // MARK: Removing

  private mutating func remove(_ index: Int, of children: [Node.Child]) {
    let child = children[index]
    let end = comma(after: child.end).map { $0 + 1 } ?? child.end
    let line = lineEnd(after: end)
    if isFirstOnLine(child.start), source.bytes[end..<line].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      let after = min(line + newline.utf8.count, source.bytes.count)
      return replace(lineStart(before: child.start)..<after, with: "")
    }
    if index + 1 < children.count {
      // A remark on the rest of the line stays.
      let remark = source.bytes[end...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
      let next = children[index + 1].start
      replace(child.start..<(line < next ? remark : next), with: "")
    } else {
      let previous = index > 0 && source.bytes[end - 1] != 0x2C ? children[index - 1].end : child.start
      replace(previous..<end, with: "")
    }
  }

  // MARK: Bytes

  private static func isYear(_ key: String) -> Bool {
    key.utf8.count == 4 && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    var bytes = source.bytes
    bytes.replaceSubrange(range, with: text.utf8)
    source = SourceText(name: source.name, bytes: bytes)
  }

  private var newline: String { source.bytes.contains(0x0D) ? "\r\n" : "\n" }

  private func lineStart(before offset: Int) -> Int {
    source.bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Offset of the line feed that ends a line, or the end of the text; of CR LF the former.
  private func lineEnd(after offset: Int) -> Int {
    let end = source.bytes[offset...].firstIndex(of: 0x0A) ?? source.bytes.count
    return end > offset && source.bytes[end - 1] == 0x0D && newline == "\r\n" ? end - 1 : end
  }

  /// The blanks that a line begins with.
  private func indent(at offset: Int) -> String {
    let blanks = source.bytes[lineStart(before: offset)...].prefix { $0 == 0x20 || $0 == 0x09 }
    return String(decoding: blanks, as: UTF8.self)
  }

  private func isFirstOnLine(_ offset: Int) -> Bool {
    source.bytes[lineStart(before: offset)..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether the rest of a line is blank or a remark that ends with it.
  private func isOnlyRemark(_ range: Range<Int>) -> Bool {
    let rest = source.bytes[range].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return rest.isEmpty || rest.starts(with: [0x2F, 0x2F])
  }

  /// Offset of the comma that follows a value, past blanks and remarks; nil when none does.
  private func comma(after offset: Int) -> Int? {
    var scanner = Json5Scanner(source, Json5Limits())
    scanner.position = offset
    scanner.skipWhiteSpace()
    return scanner.current == 0x2C ? scanner.position : nil
  }
}
