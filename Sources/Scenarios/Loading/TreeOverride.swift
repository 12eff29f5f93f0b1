/// One change of a tree: a path and the value to stand there; null removes what stands there.
struct TreeOverride {
  let path: ScenarioPath
  /// The path as the user wrote it.
  let text: String
  let pathPlace: Place
  let value: Node

  /// Makes the change; says what is wrong when it can have no effect.
  func apply(to root: inout Node) -> Diagnostic? {
    var problem: Problem?
    change(&root, path.segments[...], walked: [], &problem)
    return problem.map { Diagnostic($0, at: pathPlace) }
  }

  private func change(_ node: inout Node, _ rest: ArraySlice<String>, walked: [String], _ problem: inout Problem?) {
    guard let segment = rest.first else {
      node = value
      return
    }
    let isLast = rest.count == 1
    let removes = if case .null = value.value { true } else { false }
    switch node.value {
    case .object(var members):
      if let index = members.firstIndex(where: { $0.key == segment }) {
        if isLast && removes {
          members.remove(at: index)
        } else {
          change(&members[index].node, rest.dropFirst(), walked: walked + [segment], &problem)
          if isLast { members[index].keyPlace = pathPlace }
        }
      } else if removes {
        problem = .nothingToRemove(text)
      } else {
        // What is new stands where the change is written, so that any problem with it points there.
        var fresh = Node(.object([]), at: pathPlace)
        change(&fresh, rest.dropFirst(), walked: walked + [segment], &problem)
        members.append(.init(key: segment, keyPlace: pathPlace, node: fresh))
      }
      node.value = .object(members)
    case .array(var items):
      guard let index = Int(segment), index >= 0, index <= items.count, !(removes && index == items.count) else {
        problem = removes ? .nothingToRemove(text) : .pathThroughValue(text, at: walked.joined(separator: "."))
        return
      }
      if isLast && removes {
        items.remove(at: index)
      } else if index == items.count {
        var fresh = Node(.object([]), at: pathPlace)
        change(&fresh, rest.dropFirst(), walked: walked + [segment], &problem)
        items.append(fresh)
      } else {
        change(&items[index], rest.dropFirst(), walked: walked + [segment], &problem)
      }
      node.value = .array(items)
    default:
      problem = .pathThroughValue(text, at: walked.joined(separator: "."))
    }
  }
}
