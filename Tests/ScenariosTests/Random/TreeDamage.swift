import Scenarios

/// Puts something else in a random place of a tree: extreme values, values of another place, or nothing.
struct TreeDamage {
  var random: Generator

  mutating func apply(to root: inout Node) {
    change(&root, depth: 0, all: root)
  }

  private mutating func change(_ node: inout Node, depth: Int, all: Node) {
    let stops = depth > 0 && Int.random(in: 0..<4, using: &random) == 0
    switch node.value {
    case .object(var members) where !members.isEmpty && !stops:
      let index = Int.random(in: members.indices, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: members.remove(at: index)
      case 1:
        let key = key()
        if !members.contains(where: { $0.key == key }) { members[index].key = key }
      case 2:
        let key = key()
        if !members.contains(where: { $0.key == key }) {
          members.append(.init(key: key, keyPlace: node.place, node: members[index].node))
        }
      case 3: members[index].node = Self.part(of: all, &random)
      default: change(&members[index].node, depth: depth + 1, all: all)
      }
      node.value = .object(members)
    case .array(var items) where !items.isEmpty && !stops:
      let index = Int.random(in: items.indices, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: items.remove(at: index)
      case 1: items.append(items[index])
      case 2: items.swapAt(0, index)
      default: change(&items[index], depth: depth + 1, all: all)
      }
      node.value = .array(items)
    default: node.value = value(node.value)
    }
  }

  private mutating func key() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return ["", " ", "belopp", "till", "redovisat", "övervärde", "skatteintäkter"].randomElement(using: &random) ?? ""
    default: return String(year())
    }
  }

  private mutating func year() -> Int {
    [999, 2004, 2005, 2012, 2013, 2018, 2019, 2023, 2024, 2033, 2034, 2099, 2100, 9999].randomElement(using: &random)!
      + (Bool.random(using: &random) ? 0 : Int.random(in: -8...8, using: &random))
  }

  private mutating func value(_ old: Node.Value) -> Node.Value {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      return [.null, .bool(true), .string(""), .string("allt"), .string("max"), .array([]), .object([])]
        .randomElement(using: &random)!
    case 1, 2: return .number(Number(whole: Int64(year())))
    case 3:
      // As much as may be stated, in whichever unit, and a little more.
      let power = [15, 12, 9, 16, 18, 400].randomElement(using: &random)!
      return .number(
        Number(
          isNegative: Bool.random(using: &random),
          digits: [UInt8.random(in: 1...9, using: &random)],
          exponent: power
        )
      )
    case 4:
      if case .bool(let flag) = old { return .bool(!flag) }
      return .number(Number(whole: Int64.random(in: -3...3, using: &random)))
    default:
      guard case .number(let number) = old else { return old }
      return .number(Number(isNegative: !number.isNegative, digits: number.digits, exponent: number.exponent))
    }
  }

  private static func part(of node: Node, _ random: inout Generator) -> Node {
    switch node.value {
    case .object(let members) where !members.isEmpty && Int.random(in: 0..<4, using: &random) > 0:
      part(of: members[Int.random(in: members.indices, using: &random)].node, &random)
    case .array(let items) where !items.isEmpty:
      part(of: items[Int.random(in: items.indices, using: &random)], &random)
    default: node
    }
  }
}
