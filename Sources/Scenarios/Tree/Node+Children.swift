extension Node {
  /// A member of an object or an item of a list, with the range of its text.
  struct Child {
    let name: String
    let start: Int
    let end: Int
    let node: Node
  }

  /// Members by their keys, items by their numbers; none of a plain value.
  var children: [Child] {
    switch value {
    case .object(let members):
      members.map { Child(name: $0.key, start: $0.keyPlace.start, end: $0.node.place.end, node: $0.node) }
    case .array(let items):
      items.enumerated().map {
        Child(name: String($0.offset), start: $0.element.place.start, end: $0.element.place.end, node: $0.element)
      }
    default: []
    }
  }

  /// Whether it is an object.
  var isObject: Bool { if case .object = value { true } else { false } }

  /// The value inside objects, and lists where a segment is 0, that a path leads through, all at one place.
  func within(_ path: some BidirectionalCollection<String>, at place: Place) -> Node {
    path.reversed().reduce(self) { inner, segment in
      // The first place of something that is not there yet begins a list.
      segment == "0"
        ? Node(.array([inner]), at: place)
        : Node(.object([.init(key: segment, keyPlace: place, node: inner)]), at: place)
    }
  }

  /// What stands at a path below, nil for nothing.
  public subscript(path: [String]) -> Node? {
    var node = self
    for segment in path {
      guard let next = node.children.first(where: { $0.name == segment }) else { return nil }
      node = next.node
    }
    return node
  }
}
