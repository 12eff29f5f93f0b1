import Foundation
import Testing

/// Every console block of README.md is run, and what it shows must be what the tool prints.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A block: its command and the output below it.
  struct Block: Sendable, CustomTestStringConvertible {
    let command: String
    let output: String
    var testDescription: String { command }
  }

  static func blocks() throws -> [Block] {
    let text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```console\n").dropFirst().map { part in
      let body = part.components(separatedBy: "\n```")[0]
      let lines = body.components(separatedBy: "\n")
      return Block(command: String(lines[0].dropFirst(2)), output: lines.dropFirst().joined(separator: "\n"))
    }
  }

  @Test func `the commands of README print what README shows`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: URL(filePath: folder.file("Scenarios")), withDestinationURL: Self.root.appending(path: "Scenarios"))
    var recorded = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
    // Building and testing are what runs this test; the other blocks use the tool.
    let blocks = try Self.blocks().filter { !$0.command.hasPrefix("swift ") }
    #expect(blocks.count >= 5)
    for block in blocks {
      let command = block.command.replacing("balanskrav ", with: "\"$TOOL\" ", maxReplacements: 1)
      let result = try ShellScript(command, folder: folder.path)
      let printed = (result.output + result.errors).trimmingCharacters(in: .newlines)
      if isRecording {
        let old = "$ " + block.command + (block.output.isEmpty ? "" : "\n" + block.output) + "\n```"
        recorded = recorded.replacing(old, with: "$ " + block.command + "\n" + printed + "\n```", maxReplacements: 1)
      } else if printed != block.output {
        // Not an expectation on the texts: working out their difference takes longer than all other tests.
        Issue.record("README shows something else below `\(block.command)`; it prints:\n\(printed)")
      }
    }
    if isRecording {
      try recorded.write(to: Self.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
      Issue.record("README.md was recorded anew: read it, then run the tests without RECORD")
    }
  }
}
