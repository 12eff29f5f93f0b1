import Foundation
import Testing

@testable import Reports

/// Checks JSON against a JSON Schema (draft 2020-12), as far as ours go; a keyword that it does not know is a fault of the schema.
struct SchemaValidator {
  private let root: JsonValue

  init(_ schema: JsonValue) { root = schema }

  /// What is wrong with a value, each with its path; none when it is valid.
  func faults(_ value: JsonValue) -> [String] { faults(value, root, "") }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func faults(_ value: JsonValue, _ schema: JsonValue, _ path: String) -> [String] {
    guard case .object(let members) = schema else { return ["\(path): the schema is not an object"] }
    var found: [String] = []
    for member in members where !Self.annotations.contains(member.key) {
      found += keyword(member.key, member.value, value, schema, path)
    }
    return found
  }

  private func keyword(
    _ key: String, _ rule: JsonValue, _ value: JsonValue, _ schema: JsonValue, _ path: String
  ) -> [String] {
    func fault(_ holds: Bool, _ text: String) -> [String] { holds ? [] : ["\(path): \(text)"] }
    switch (key, rule) {
    case ("$ref", .string(let name)):
      guard let definition = root["$defs"]?[String(name.dropFirst("#/$defs/".count))] else {
        return ["\(path): no definition \(name)"]
      }
      return faults(value, definition, path)
    case ("type", .string(let type)): return fault(value.isA(type), "is not a \(type)")
    case ("enum", .array(let allowed)): return fault(allowed.contains(value), "is not one of the words")
    case ("const", let only): return fault(value == only, "is not the constant")
    case ("anyOf", .array(let schemas)):
      let tried = schemas.map { faults(value, $0, path) }
      return tried.contains([]) ? [] : ["\(path): none of \(tried)"]
    case ("items", let items):
      guard case .array(let elements) = value else { return [] }
      return elements.enumerated().flatMap { faults($0.element, items, "\(path)[\($0.offset)]") }
    case ("minItems", .number(let number)), ("maxItems", .number(let number)):
      guard case .array(let elements) = value, let limit = Int(number.text) else { return [] }
      return fault(key == "minItems" ? elements.count >= limit : elements.count <= limit, key)
    case ("minimum", .number(let limit)), ("maximum", .number(let limit)):
      guard case .number(let number) = value, let own = Double(number.text), let end = Double(limit.text) else {
        return []
      }
      return fault(key == "minimum" ? own >= end : own <= end, "\(own) is beyond \(end)")
    case ("minLength", .number(let limit)):
      guard case .string(let text) = value, let least = Int(limit.text) else { return [] }
      return fault(text.unicodeScalars.count >= least, "is too short")
    case ("pattern", .string(let pattern)):
      guard case .string(let text) = value else { return [] }
      return fault(text.matches(pattern), "does not match \(pattern)")
    case ("required", .array(let keys)):
      guard case .object(let members) = value else { return [] }
      let present = Set(members.map { JsonValue.string($0.key) })
      return keys.filter { !present.contains($0) }.map { "\(path): lacks \($0)" }
    case ("properties", .object(let properties)):
      guard case .object(let members) = value else { return [] }
      return members.flatMap { member in
        properties.first { $0.key == member.key }.map { faults(member.value, $0.value, "\(path).\(member.key)") } ?? []
      }
    case ("patternProperties", .object(let patterns)):
      guard case .object(let members) = value else { return [] }
      return members.flatMap { member in
        patterns.filter { member.key.matches($0.key) }.flatMap {
          faults(member.value, $0.value, "\(path).\(member.key)")
        }
      }
    case ("additionalProperties", let rest):
      guard case .object(let members) = value else { return [] }
      let other = members.filter { member in
        schema["properties"]?[member.key] == nil
          && !(schema["patternProperties"]?.keys ?? []).contains { member.key.matches($0) }
      }
      return other.flatMap { member in
        rest == .bool(false)
          ? ["\(path): \(member.key) is not known"] : faults(member.value, rest, "\(path).\(member.key)")
      }
    default: return ["\(path): the schema has \(key), which is not understood"]
    }
  }
}

extension JsonValue {
  /// A member of an object.
  subscript(key: String) -> JsonValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The keys of an object.
  var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }

  /// Whether it is of a type of JSON Schema.
  fileprivate func isA(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.array, "array"), (.object, "object"),
      (.number, "number"):
      true
    case (.number(let number), "integer"): !number.text.contains { ".eE".contains($0) }
    default: false
    }
  }
}

extension String {
  fileprivate func matches(_ pattern: String) -> Bool { range(of: pattern, options: .regularExpression) != nil }
}
