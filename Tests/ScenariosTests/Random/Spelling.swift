import Foundation
import Scenarios

/// Writes a tree in one of the many ways that say the same: other order of keys, other spelling of numbers and letters.
struct Spelling {
  var random: Generator

  mutating func text(of tree: Node) -> String {
    let text = value(tree, path: [])
    return Bool.random(using: &random) ? text : text.decomposedStringWithCanonicalMapping
  }

  private mutating func value(_ node: Node, path: [String]) -> String {
    switch node.value {
    case .null: return "null"
    case .bool(let value): return "\(value)"
    case .number(let number): return spell(number)
    case .string(let string): return Json5Writer.quoted(string)
    case .array(let items):
      return "[" + items.enumerated().map { value($0.element, path: path + ["\($0.offset)"]) }.joined(separator: ",")
        + "]"
    case .object(let members):
      // The user's own names stand in the order in which tables show them.
      let isNamed =
        [
          ["åtgärder"], ["beslutsregler"], ["investeringar", "projekt"], ["placeringar", "tillgångsslag"],
          ["osäkerhet", "faktorer"], ["organisation", "enheter"], ["organisation", "växlingar", "poster"],
          ["resultatbalansering", "regler"], ["mål"],
        ].contains(path)
        || path.count == 3 && path[0] == "mål" && path[2] == "mått"
        || path.count == 2 && path[0] == "resultaträkning" || path.first == "historik" && path.last == "ersatte"
      let ordered = isNamed ? members : members.shuffled(using: &random)
      return "{" + ordered.map { key($0.key) + ":" + value($0.node, path: path + [$0.key]) }.joined(separator: ",\n")
        + "}"
    }
  }

  private mutating func key(_ key: String) -> String {
    let isYear = key.count == 4 && key.allSatisfy(\.isNumber)
    return isYear && Bool.random(using: &random) ? key : Json5Writer.key(key)
  }

  private mutating func spell(_ number: Number) -> String {
    let sign = number.isNegative ? "-" : Bool.random(using: &random) ? "+" : ""
    var plain = number.decimalText
    if number.isNegative { plain.removeFirst() }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return sign + plain + (plain.contains(".") ? "0" : Bool.random(using: &random) ? "." : ".00")
    case 1:
      return sign + number.digits.map(String.init).joined() + (number.digits.isEmpty ? "0" : "") + "e\(number.exponent)"
    case 2: return sign + (plain.hasPrefix("0.") ? String(plain.dropFirst()) : plain)
    case 3: return sign + (UInt64(plain).map { "0x" + String($0, radix: 16, uppercase: true) } ?? plain)
    default: return sign + plain
    }
  }
}
