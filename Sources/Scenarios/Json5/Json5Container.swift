/// An object or list whose end has not been reached.
struct Json5Container {
  let bracket: SyntaxProblem.Bracket
  /// Offset of its opening bracket.
  let start: Int
  /// Elements of a list.
  private(set) var elements: [Node] = []
  /// Members of an object, the first for each key.
  private(set) var members: [Node.Member] = []
  /// The key whose value is being read.
  private(set) var key = ""
  private(set) var keyStart = 0
  private(set) var keyEnd = 0
  private var isDuplicate = false
  // Where each key stands among the members; kept from so many members on that looking through them would cost more.
  private var indexes: [String: Int] = [:]
  private static let indexed = 12

  init(_ bracket: SyntaxProblem.Bracket, start: Int) {
    self.bracket = bracket
    self.start = start
  }

  /// Begins a member; gives the place of the same key when it stood before.
  mutating func begin(key: String, _ start: Int, _ end: Int) -> Place? {
    self.key = key
    keyStart = start
    keyEnd = end
    let index = members.count < Self.indexed ? members.firstIndex { $0.key == key } : indexes[key]
    isDuplicate = index != nil
    return index.map { members[$0].keyPlace }
  }

  /// Ends the member, or adds an element.
  mutating func take(_ node: Node) {
    guard bracket == .object else {
      elements.append(node)
      return
    }
    if isDuplicate { return }
    members.append(Node.Member(key: key, keyPlace: Place(node.place.source, keyStart, keyEnd), node: node))
    if members.count == Self.indexed {
      for (index, member) in members.enumerated() { indexes[member.key] = index }
    } else if members.count > Self.indexed {
      indexes[key] = members.count - 1
    }
  }

  /// What the whole of it is.
  var value: Node.Value { bracket == .object ? .object(members) : .array(elements) }
}
