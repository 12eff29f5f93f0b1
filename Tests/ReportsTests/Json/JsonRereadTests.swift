import Foundation
import Reports
import Testing

@Suite struct JsonRereadTests {
  @Test(arguments: 0..<60)
  func `another reader finds the same values`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let value = Self.value(depth: 4, &random)
    for layout in [JsonLayout.pretty, .compact] {
      let text = value.text(layout)
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(Self.same(value, read), "\(text)")
    }
  }

  @Test func `every bit of a Double comes back`() throws {
    var random = SplitMix(state: 1)
    var values = [0.1, 1.0 / 3, .pi, .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude, -0.0]
    while values.count < 2_000 {
      let value = Double(bitPattern: random.next())
      if value.isFinite { values.append(value) }
    }
    let text = JsonValue.array(values.map { .number(double: $0) }).text(.compact)
    let read = try JSONDecoder().decode([Double].self, from: Data(text.utf8))
    #expect(read.map(\.bitPattern) == values.map(\.bitPattern))
  }

  private static func value(depth: Int, _ random: inout SplitMix) -> JsonValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: nil
    case 1: .bool(.random(using: &random))
    case 2: .number(Int64.random(in: .min ... .max, using: &random))
    case 3: .number(kronor: .random(in: -1_000_000_000_000...1_000_000_000_000, using: &random), in: .mnkr)
    case 4: .number(double: .random(in: -1...1, using: &random) * (Bool.random(using: &random) ? 1e-30 : 1e9))
    case 5: .string(HostileText.random(&random))
    case 6, 7:
      .array((0..<Int.random(in: 0...5, using: &random)).map { _ in value(depth: depth - 1, &random) })
    default:
      .object(
        (0..<Int.random(in: 0...5, using: &random)).map { index in
          JsonValue.Member("\(index)" + HostileText.random(&random), value(depth: depth - 1, &random))
        }
      )
    }
  }

  private static func same(_ value: JsonValue, _ read: Any) -> Bool {
    switch value {
    case .null: return read is NSNull
    case .bool(let flag): return read as? Bool == flag
    case .number(let number):
      guard let found = read as? NSNumber else { return false }
      if let whole = Int64(number.text) { return found.int64Value == whole }
      // Foundation reads some numbers as Decimal, whose way to Double loses the last bits.
      guard let exact = Double(number.text) else { return false }
      return abs(found.doubleValue - exact) <= 1e-14 * abs(exact)
    case .string(let text):
      guard let found = read as? String else { return false }
      return found.unicodeScalars.elementsEqual(text.unicodeScalars)
    case .array(let elements):
      guard let found = read as? [Any], found.count == elements.count else { return false }
      return zip(elements, found).allSatisfy { same($0, $1) }
    case .object(let members):
      guard let found = read as? [String: Any], found.count == members.count else { return false }
      return members.allSatisfy { member in found[member.key].map { same(member.value, $0) } ?? false }
    }
  }
}
