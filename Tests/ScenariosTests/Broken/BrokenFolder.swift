import Foundation
import Scenarios

/// `Scenarios/Broken`: for each code the smallest file that has just that problem, and beside it what is said of it.
enum BrokenFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Scenarios/Broken")

  /// Whether the texts are to be written anew, which fails the run so that nobody takes them for checked.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil

  static func names(_ ext: String) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
    return Set(names.filter { $0.hasSuffix(".\(ext)") }.map { String($0.dropLast(ext.count + 1)) })
  }

  /// The file of a code as the tool reads it; the one that is too large is made here rather than kept.
  static func source(_ code: Problem.Code) throws -> SourceText {
    let name = "\(code.rawValue).json5"
    if code == .tooLarge { return SourceText(name: name, bytes: [UInt8](repeating: 0x20, count: (64 << 20) + 1)) }
    return SourceText(name: name, bytes: [UInt8](try Data(contentsOf: url.appending(path: name))))
  }

  /// An outcome meets the options' base; of an option that is rolled any outcome will do.
  private static func rolled(_ source: SourceText) throws(DiagnosticList) -> [Diagnostic] {
    let outcome = SourceText(name: "outcome", text: "{ år: 2025, slag: \"utfall\", balanskravsresultat: 40 }")
    if source.name == "outcome-of-option.json5" { return try RolledScenario(source, outcome: outcome).after.warnings }
    let plan = try? Data(contentsOf: url.appending(path: "Base/plan.json5"))
    return try RolledScenario(SourceText(name: "plan", bytes: [UInt8](plan ?? Data())), outcome: source).after.warnings
  }

  static func diagnostics(_ source: SourceText) -> [Diagnostic] {
    let files = ScenarioFiles.folder(of: url.appending(path: source.name).path)
    do throws(DiagnosticList) {
      if source.name.hasPrefix("outcome-") { return try rolled(source) }
      return try ScenarioLoader.load(source, files: files).warnings
    } catch {
      return error.diagnostics
    }
  }
}
