import Foundation
import Scenarios

/// The scenario files of the repository, as the tests read them.
enum ScenarioFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios")

  static func load(_ name: String, _ settings: [String] = []) throws -> LoadedScenario {
    let bytes = [UInt8](try Data(contentsOf: url.appending(path: name)))
    let files = ScenarioFiles(start: name) { path, _ in
      guard let bytes = try? Data(contentsOf: url.appending(path: path)) else { return .missing(nearest: nil) }
      return .bytes([UInt8](bytes), identity: path)
    }
    return try ScenarioLoader.load(SourceText(name: name, bytes: bytes), settings: settings, files: files)
  }
}
