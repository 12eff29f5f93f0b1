import Foundation
import Scenarios
import Testing

@Suite("The smallest broken file of each code")
struct BrokenTests {
  @Test("has that problem alone, and exactly this is said of it", arguments: Problem.Code.allCases)
  func text(_ code: Problem.Code) throws {
    let diagnostics = BrokenFolder.diagnostics(try BrokenFolder.source(code))
    #expect(diagnostics.map(\.problem.code) == [code])
    let text = diagnostics.map(\.text).joined(separator: "\n")
    let file = BrokenFolder.url.appending(path: "\(code.rawValue).txt")
    if BrokenFolder.isRecording {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew: look at the difference, then run without RECORD")
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("exists for every code, and none for anything else")
  func completeness() throws {
    let codes = Set(Problem.Code.allCases.map(\.rawValue))
    #expect(try BrokenFolder.names("txt") == codes)
    #expect(try BrokenFolder.names("json5") == codes.subtracting([Problem.Code.tooLarge.rawValue]))
  }

  @Test("is small, in NFC, and begins with a word on what is wrong", arguments: Problem.Code.allCases)
  func size(_ code: Problem.Code) throws {
    if code == .tooLarge { return }
    let bytes = try BrokenFolder.source(code).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(bytes.count < 1500 && text.hasPrefix("// ") && nfc(text).utf8.elementsEqual(bytes))
  }

  @Test("the base of the options is sound")
  func base() throws {
    let url = BrokenFolder.url.appending(path: "Base/plan.json5")
    let loaded = try ScenarioLoader.load(SourceText(name: "plan", bytes: [UInt8](try Data(contentsOf: url))))
    #expect(loaded.warnings.isEmpty)
  }
}
