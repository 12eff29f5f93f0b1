/// LineFile: puts the lines that `resultaträkning.från_fil` names into the tree, as if they were written there, each value at its cell.
struct LineFile {
  private static let owner = "resultaträkning"
  private static let key = "från_fil"
  private var problems: [Diagnostic] = []

  /// Puts the lines in place of the key, and says what is wrong.
  ///
  /// - Parameter identity: the file that the path starts from.
  static func insert(into tree: inout Node, _ files: ScenarioFiles, from identity: String) -> [Diagnostic] {
    guard case .object(var members) = tree.value, let place = members.firstIndex(where: { $0.key == owner }),
      case .object(var rows) = members[place].node.value, let stated = rows.firstIndex(where: { $0.key == key })
    else { return [] }
    var work = LineFile()
    let member = rows.remove(at: stated)
    for line in work.lines(member.node, files, identity) { work.add(line, to: &rows) }
    members[place].node.value = .object(rows)
    tree.value = .object(members)
    return work.problems
  }

  private mutating func lines(_ node: Node, _ files: ScenarioFiles, _ identity: String) -> [CsvLines.Line] {
    var reader = TreeReader()
    guard let path = reader.text(node, path: "\(Self.owner).\(Self.key)", isNormalised: false) else {
      problems += reader.diagnostics
      return []
    }
    let problem: Problem
    switch files.read(path, identity) {
    case .bytes(let bytes, _):
      let read = CsvSheet.read(name: path, bytes: bytes)
      problems += [read.problem].compactMap { $0 }
      guard let sheet = read.sheet else { return [] }
      let lines = CsvLines(sheet, file: path)
      problems += lines.problems
      return lines.lines
    case .missing(let nearest): problem = .baseMissing(path, nearest: nearest)
    case .outside: problem = .baseOutside(path)
    case .unreadable(let why): problem = .baseUnreadable(path, why: why)
    }
    problems.append(Diagnostic(problem, at: node.place))
    return []
  }

  /// Adds a line last in its row; a row that is one line has room for no other.
  private mutating func add(_ line: CsvLines.Line, to rows: inout [Node.Member]) {
    let own = Node.Member(key: line.name, keyPlace: line.place, node: line.node)
    guard let place = rows.firstIndex(where: { $0.key == line.post }) else {
      let node = line.name.isEmpty ? line.node : Node(.object([own]), at: line.place)
      return rows.append(Node.Member(key: line.post, keyPlace: line.place, node: node))
    }
    // What is no object is reported as such when it is read.
    guard case .object(var members) = rows[place].node.value else { return }
    let same = members.first { $0.key == line.name }
    let isOne = !members.isEmpty && !ScenarioReader.holdsNamedLines(rows[place].node)
    if isOne || line.name.isEmpty || same != nil {
      let path = "\(Self.owner).\(line.post)" + (line.name.isEmpty ? "" : ".\(ScenarioPath.segment(line.name))")
      let first = (same?.keyPlace ?? rows[place].keyPlace)
      return problems.append(Diagnostic(.lineStatedTwice(path), at: line.place, related: first))
    }
    members.append(own)
    rows[place].node.value = .object(members)
  }
}
