import Foundation
import Scenarios

/// The scenario files of the repository, as the tests read them.
enum ScenarioFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios")

  static func load(_ name: String, _ settings: [String] = []) throws -> LoadedScenario {
    let bytes = [UInt8](try Data(contentsOf: url.appending(path: name)))
    return try ScenarioLoader.load(SourceText(name: name, bytes: bytes), settings: settings)
  }
}
