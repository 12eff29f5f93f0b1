import Scenarios

extension JsonValue {
  /// A scenario tree as JSON, numbers exact.
  public init(_ node: Node) {
    switch node.value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(JsonNumber(number))
    case .string(let text): self = .string(text)
    case .array(let items): self = .array(items.map(JsonValue.init))
    case .object(let members): self = .object(members.map { Member($0.key, JsonValue($0.node)) })
    }
  }
}
