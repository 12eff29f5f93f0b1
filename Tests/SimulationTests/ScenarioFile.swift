import Foundation
import Scenarios

/// Scenarios of the repository and of the tests themselves.
enum ScenarioFile {
  static func load(_ name: String, _ settings: [String] = []) throws -> Scenario {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: "Scenarios").appending(path: name)))
    return try ScenarioLoader.load(SourceText(name: name, bytes: bytes), settings: settings).scenario
  }

  static func read(_ text: String, _ settings: [String] = []) throws -> Scenario {
    try ScenarioLoader.load(SourceText(name: "test.json5", text: text), settings: settings).scenario
  }
}
