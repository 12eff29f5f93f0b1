import BalanskravKit
import Foundation
import Testing

@testable import balanskrav

extension BuiltIn {
  static var starterText: String { String(decoding: starter, as: UTF8.self) }
}

@Suite("The built-in texts")
struct BuiltInTests {
  @Test func `the built-in scenario is the file of the repository`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: BuiltIn.name)
    #expect(BuiltIn.scenario == [UInt8](try Data(contentsOf: file)))
    #expect(try ScenarioLoader.load(SourceText(name: "built in", bytes: BuiltIn.scenario)).warnings.isEmpty)
  }

  @Test func `the standard region is the file of the repository`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: BuiltIn.standardRegionName)
    #expect(BuiltIn.standardRegion == [UInt8](try Data(contentsOf: file)))
  }

  @Test func `the starter is a scenario without a warning`() throws {
    let loaded = try ScenarioLoader.load(SourceText(name: "starter", bytes: BuiltIn.starter))
    #expect(loaded.warnings.isEmpty)
    #expect(Summary(loaded.scenario).bedömning.planen == .håller)
  }

  @Test func `every line that the starter holds ready can be used by taking its slashes away`() throws {
    let lines = BuiltIn.starterText.components(separatedBy: "\n")
    let ready = lines.indices.filter { index in
      let text = lines[index].drop { $0 == " " }
      return text.hasPrefix("// ") && (text.contains(": ") && text.hasSuffix(",") || text.contains(",  //"))
    }
    #expect(ready.count > 8)
    for index in ready {
      var changed = lines
      changed[index] = lines[index].replacing("// ", with: "", maxReplacements: 1)
      let source = SourceText(name: "starter", text: changed.joined(separator: "\n"))
      #expect(throws: Never.self, "\(lines[index])") { try ScenarioLoader.load(source) }
    }
  }
}
