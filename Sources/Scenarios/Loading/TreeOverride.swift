/// One change of a tree: a path and the value to stand there; null removes what stands there.
struct TreeOverride {
  let path: ScenarioPath
  /// The path as the user wrote it.
  let text: String
  let pathPlace: Place
  let value: Node

  /// Makes the change; says what is wrong when it can have no effect, and then changes nothing.
  func apply(to root: inout Node) -> Diagnostic? {
    change(&root, path.segments[...], walked: []).map { Diagnostic($0, at: pathPlace) }
  }

  /// Makes the change, which has been made in the tree, in the text.
  func apply(to editor: inout Json5Editor, prunes: Bool) {
    if removes { editor.remove(path.segments, prunes: prunes) } else { editor.set(path.segments, value) }
  }

  private var removes: Bool { if case .null = value.value { true } else { false } }

  private func change(_ node: inout Node, _ rest: ArraySlice<String>, walked: [String]) -> Problem? {
    guard let segment = rest.first else {
      node = value
      return nil
    }
    let isLast = rest.count == 1
    let below = walked + [segment]
    switch node.value {
    case .object(var members):
      if let index = members.firstIndex(where: { $0.key == segment }) {
        if isLast && removes {
          members.remove(at: index)
        } else {
          if let problem = change(&members[index].node, rest.dropFirst(), walked: below) { return problem }
          if isLast { members[index].keyPlace = pathPlace }
        }
      } else if removes {
        // One year is no misspelling of another.
        let isYear = segment.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return .nothingToRemove(text, nearest: isYear ? nil : nearest(to: segment, in: members.map(\.key)))
      } else {
        members.append(.init(key: segment, keyPlace: pathPlace, node: fresh(rest.dropFirst())))
      }
      node.value = .object(members)
    case .array(var items):
      let isIndex = segment.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard isIndex, let index = Int(segment), index <= items.count, index < items.count || !removes else {
        return removes
          ? .nothingToRemove(text, nearest: nil) : .pathThroughValue(text, at: dotted(walked), length: items.count)
      }
      if isLast && removes {
        items.remove(at: index)
      } else if index == items.count {
        items.append(fresh(rest.dropFirst()))
      } else if let problem = change(&items[index], rest.dropFirst(), walked: below) {
        return problem
      }
      node.value = .array(items)
    default:
      return .pathThroughValue(text, at: dotted(walked), length: nil)
    }
    return nil
  }

  /// What is new stands where the change is written, so that any problem with it points there.
  private func fresh(_ rest: ArraySlice<String>) -> Node {
    value.within(rest, at: pathPlace)
  }

  private func dotted(_ segments: [String]) -> String {
    segments.map(ScenarioPath.segment).joined(separator: ".")
  }
}
