/// RecordDifference: a figure that a report states and that working it out anew does not give.
public struct RecordDifference: Sendable, Equatable {
  /// Where it stands: keys and places, such as `år[3].balanskravsresultat`.
  public let path: String
  /// What the report says; nil where it says nothing.
  public let recorded: String?
  /// What comes out; nil where nothing does.
  public let found: String?

  /// Every figure that differs, in the order of the report.
  public static func all(_ recorded: JsonValue, _ found: JsonValue) -> [RecordDifference] {
    var differences: [RecordDifference] = []
    compare(recorded, found, "", &differences)
    return differences
  }

  private static func compare(
    _ recorded: JsonValue, _ found: JsonValue, _ path: String, _ differences: inout [RecordDifference]
  ) {
    switch (recorded, found) {
    case (.object(let own), .object(let others)):
      for member in own {
        let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
        if let other = others.first(where: { $0.key == member.key }) {
          compare(member.value, other.value, inner, &differences)
        } else {
          differences.append(RecordDifference(path: inner, recorded: short(member.value), found: nil))
        }
      }
      for member in others where !own.contains(where: { $0.key == member.key }) {
        let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
        differences.append(RecordDifference(path: inner, recorded: nil, found: short(member.value)))
      }
    case (.array(let own), .array(let others)):
      for place in 0..<max(own.count, others.count) {
        let inner = "\(path)[\(place)]"
        if place < own.count, place < others.count {
          compare(own[place], others[place], inner, &differences)
        } else {
          differences.append(
            RecordDifference(
              path: inner, recorded: place < own.count ? short(own[place]) : nil,
              found: place < others.count ? short(others[place]) : nil))
        }
      }
    default:
      if recorded.text(.compact) != found.text(.compact) {
        differences.append(RecordDifference(path: path, recorded: short(recorded), found: short(found)))
      }
    }
  }

  private static func short(_ value: JsonValue) -> String {
    let text = value.text(.compact).dropLast()
    return text.count > 60 ? text.prefix(59) + "…" : String(text)
  }
}
