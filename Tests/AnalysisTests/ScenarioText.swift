import Analysis
import Scenarios

/// Scenarios that stand in the tests as text.
enum ScenarioText {
  static func load(_ text: String, _ settings: [String] = []) throws(DiagnosticList) -> LoadedScenario {
    try ScenarioLoader.load(SourceText(name: "test.json5", text: text), settings: settings)
  }

  static func summary(_ text: String, _ settings: [String] = []) throws -> Summary {
    Summary(try load(text, settings).scenario)
  }

  /// An object with an amount per year.
  static func series(_ first: Int, _ amounts: [Int]) -> String {
    let members = amounts.enumerated().map { "\"\(first + $0.offset)\": \($0.element)" }
    return "{ \(members.joined(separator: ", ")) }"
  }
}
