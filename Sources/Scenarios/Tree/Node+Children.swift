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
}
