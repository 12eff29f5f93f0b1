import Scenarios

/// TreeComparison: where two canonical scenarios, or other texts in JSON5, say different things.
public enum TreeComparison {
  /// Paths of the keys that differ, in the order of the first text; lists count as one value.
  public static func differences(_ first: String, _ other: String) -> [String] {
    guard let left = Json5Reader.read(SourceText(name: "", text: first)).tree,
      let right = Json5Reader.read(SourceText(name: "", text: other)).tree
    else { return [] }
    var found: [String] = []
    compare(left, right, "", &found)
    return found
  }

  private static func compare(_ left: Node, _ right: Node, _ path: String, _ found: inout [String]) {
    guard case .object(let own) = left.value, case .object(let others) = right.value else {
      if Json5Writer.text(of: left) != Json5Writer.text(of: right) { found.append(path.isEmpty ? "everything" : path) }
      return
    }
    func inner(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    for member in own {
      if let other = others.first(where: { $0.key == member.key }) {
        compare(member.node, other.node, inner(member.key), &found)
      } else {
        found.append(inner(member.key))
      }
    }
    for member in others where !own.contains(where: { $0.key == member.key }) { found.append(inner(member.key)) }
  }
}
