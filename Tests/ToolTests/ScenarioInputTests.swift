import Glibc
import Testing

@testable import balanskrav

@Suite("Reading a scenario")
struct ScenarioInputTests {
  static var nothing: ByteSource { Captured.source(of: []) }

  @Test("a file goes by the name the user gave it")
  func file() throws {
    let folder = try TemporaryFolder()
    try folder.write("{ å: 1 }", to: "plan.json5")
    let text = try ScenarioInput().read(.file(folder.file("plan.json5")), input: Self.nothing)
    #expect(text.name == folder.file("plan.json5"))
    #expect(text.bytes == Array("{ å: 1 }".utf8))
  }

  @Test("standard input is read to its end")
  func standardInput() throws {
    let text = try ScenarioInput().read(.standardInput, input: Captured.source(of: Array("{ namn: \"x\" }\n".utf8)))
    #expect(text.name == "standard input")
    #expect(text.bytes == Array("{ namn: \"x\" }\n".utf8))
  }

  @Test("the tool says when it uses the built-in one")
  func builtIn() throws {
    let errors = Captured()
    let context = ToolContext(
      environment: [:],
      input: Self.nothing,
      output: Captured().sink(named: "out"),
      errors: errors.sink(named: "err"),
      errorsAreTerminal: false
    )
    let text = try context.read(.builtIn)
    #expect(text.text.bytes == BuiltIn.scenario)
    #expect(errors.text == "note: no SCENARIO given; using the built-in one, the same as \(BuiltIn.name)\n")
  }

  @Test("what cannot be read is explained")
  func faults() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "plan.json5")
    try folder.write("{}", to: "other.txt")
    mkdir(folder.file("empty"), 0o755)
    symlink("gone", folder.file("dangling"))
    let cases: [(name: String, reason: String, hint: String?)] = [
      ("plna.json5", "there is no such file", "did you mean '\(folder.file("plan.json5"))'?"),
      ("plan", "there is no such file", "did you mean '\(folder.file("plan.json5"))'?"),
      ("zzz.json", "there is no such file", "'balanskrav init FILE' writes a scenario to start from"),
      ("no/plan.json5", "there is no folder '\(folder.file("no"))'", nil),
      ("plan.json5/x", "a part of the path is not a folder", nil),
      ("dangling", "it is a link to a file that is not there", nil),
      (".", "it is a folder", "name a file in it, such as '\(folder.file("."))/plan.json5'"),
      ("empty", "it is a folder", "name a scenario file"),
    ]
    for (name, reason, hint) in cases {
      let path = folder.file(name)
      #expect(throws: ToolFault(.noSuchFile, "cannot read '\(path)': \(reason)", hint: hint)) {
        try ScenarioInput().read(.file(path), input: Self.nothing)
      }
    }
  }

  @Test("an unreadable file is explained", .enabled(if: geteuid() != 0, "root may read anything"))
  func unreadable() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "a")
    chmod(folder.file("a"), 0)
    #expect(throws: ToolFault(.noSuchFile, "cannot read '\(folder.file("a"))': permission is denied")) {
      try ScenarioInput().read(.file(folder.file("a")), input: Self.nothing)
    }
  }

  @Test("more than the limit is refused, from a file, a device and standard input")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    try folder.write("12345", to: "five")
    try folder.write("123456", to: "six")
    let reader = ScenarioInput(limit: 5)
    #expect(try reader.read(.file(folder.file("five")), input: Self.nothing).bytes.count == 5)
    let cases: [(ScenarioSource, String)] = [
      (.file(folder.file("six")), "'\(folder.file("six"))'"), (.file("/dev/zero"), "'/dev/zero'"),
      (.standardInput, "standard input"),
    ]
    for (source, name) in cases {
      let message = "\(name) is too large: a scenario has at most 5 bytes"
      #expect(throws: ToolFault(.badScenario, message, hint: "is it a scenario file?")) {
        try reader.read(source, input: Captured.source(of: Array("123456".utf8)))
      }
    }
  }

  @Test("a large file is refused without being read, an endless device after 64 MB")
  func endless() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "sparse")
    truncate(folder.file("sparse"), (64 << 20) + 1)
    for path in [folder.file("sparse"), "/dev/zero"] {
      let message = "'\(path)' is too large: a scenario has at most 64 MB"
      #expect(throws: ToolFault(.badScenario, message, hint: "is it a scenario file?")) {
        try ScenarioInput().read(.file(path), input: Self.nothing)
      }
    }
  }

  @Test("a fault in reading is an I/O fault")
  func readFault() {
    #expect(throws: ToolFault(.inputOutput, "cannot read standard input: permission is denied")) {
      try ScenarioInput().read(.standardInput, input: ByteSource { _ in .failure(SystemFault(EACCES)) })
    }
  }
}
