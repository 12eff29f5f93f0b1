import Reports

extension Measurement {
  /// The heading over the lines of `text`.
  static let heading =
    column("", 20, left: true) + column("minimum", 10) + column("median", 10) + column("maximum", 10) + "  of"

  /// One line for people: minimum, median, maximum and what they are the time of.
  var text: String {
    let figures = [minimum, median, maximum].map { Self.column(Self.decimals($0), 10) }.joined()
    let goal = benchmark.goal.map { "  (goal \(Self.decimals($0)))" } ?? ""
    return Self.column(benchmark.name, 20, left: true) + figures + "  \(benchmark.unit.rawValue) \(benchmark.what)"
      + goal
  }

  /// The same for machines, with every round.
  var json: JsonValue {
    [
      "name": .string(benchmark.name),
      "what": .string(benchmark.what),
      "unit": .string(benchmark.unit.rawValue),
      "minimum": .number(double: minimum),
      "median": .number(double: median),
      "maximum": .number(double: maximum),
      "goal": benchmark.goal.map { .number(double: $0) } ?? .null,
      "repetitions": .number(repetitions),
      "rounds": .array(figures.map { .number(double: $0) }),
    ]
  }

  private static func column(_ text: String, _ width: Int, left: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + padding : padding + text
  }

  /// Two decimals.
  private static func decimals(_ figure: Double) -> String {
    let hundredths = Int((figure * 100).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100).\(fraction.count == 1 ? "0" : "")\(fraction)"
  }
}
