import Glibc
import Testing

@testable import balanskrav

@Suite("An output file")
struct OutputFileTests {
  static func write(_ text: String, to path: String, besides scenario: ScenarioSource = .builtIn) throws {
    try OutputFile(path: path, besides: scenario).write(Array(text.utf8))
  }

  @Test("is written with nothing beside it")
  func new() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(path: folder.file("a.csv"), besides: .builtIn)
    #expect(try folder.names() == [], "checking changes nothing")
    try file.write(Array("åäö\n".utf8))
    #expect(try folder.text(of: "a.csv") == "åäö\n")
    #expect(try folder.names() == ["a.csv"])
  }

  @Test("keeps the permissions of the file that it replaces", arguments: [0o600, 0o640, 0o666, 0o755] as [mode_t])
  func permissions(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    try folder.write("old, and longer", to: "a")
    chmod(folder.file("a"), mode)
    try Self.write("new", to: folder.file("a"))
    #expect(try folder.text(of: "a") == "new")
    #expect(try FilePath.status(folder.file("a")).st_mode & 0o7777 == mode)
  }

  @Test("replaces what a link leads to, not the link", arguments: [true, false])
  func link(exists: Bool) throws {
    let folder = try TemporaryFolder()
    mkdir(folder.file("sub"), 0o755)
    if exists { try folder.write("old", to: "sub/a") }
    symlink("sub/b", folder.file("link"))
    symlink("a", folder.file("sub/b"))
    try Self.write("new", to: folder.file("link"))
    #expect(try folder.text(of: "sub/a") == "new")
    #expect(try FilePath.status(folder.file("link"), followingLinks: false).st_mode & S_IFMT == S_IFLNK)
    #expect(try FilePath.status(folder.file("sub/b"), followingLinks: false).st_mode & S_IFMT == S_IFLNK)
  }

  @Test("stays as it was when writing fails, with nothing beside it")
  func failure() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    // The limit belongs to a process of its own: in this one it would reach the other tests.
    let run = try ShellScript(#"ulimit -f 0; "$TOOL" run --plan-only -o a"#, folder: folder.path)
    #expect(run.status == 74)
    #expect(run.errors.hasSuffix("error: cannot write to 'a': the file would be larger than allowed\n"))
    #expect(try folder.text(of: "a") == "old")
    #expect(try folder.names() == ["a"])
  }

  @Test("leaves nothing when its name is taken by a folder meanwhile")
  func takenByFolder() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(path: folder.file("a"), besides: .builtIn)
    mkdir(folder.file("a"), 0o755)
    #expect(throws: ToolFault(.inputOutput, "cannot write to '\(folder.file("a"))': it is a folder")) {
      try file.write([1])
    }
    #expect(try folder.names() == ["a"])
  }

  @Test("that must be new leaves alone a file that appears meanwhile")
  func appears() throws {
    let folder = try TemporaryFolder()
    let file = try OutputFile(newAt: folder.file("a"))
    try folder.write("theirs", to: "a")
    #expect(throws: ToolFault.self) { try file.write([1]) }
    #expect(try folder.text(of: "a") == "theirs")
    #expect(try folder.names() == ["a"])
  }

  @Test("is not the scenario being read, by whatever name")
  func scenario() throws {
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "plan.json5")
    symlink("plan.json5", folder.file("link"))
    Glibc.link(folder.file("plan.json5"), folder.file("hard"))
    for name in ["plan.json5", "link", "hard", "../" + FilePath.name(of: folder.path) + "/plan.json5"] {
      let path = folder.file(name)
      let fault = ToolFault(
        .inputOutput,
        "will not write to '\(path)': it is being read",
        hint: "name another file"
      )
      #expect(throws: fault) { try OutputFile(path: path, besides: .file(folder.file("plan.json5"))) }
    }
    _ = try OutputFile(path: folder.file("link"), besides: .standardInput)
  }

  @Test("is refused with a remedy where it cannot be written")
  func refused() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    symlink("circle", folder.file("circle"))
    let long = String(repeating: "x", count: 300)
    let cases: [(path: String, reason: String, hint: String?)] = [
      (folder.path, "it is a folder", "name a file in it, such as '\(folder.path)/result'"),
      (folder.path + "/", "it is a folder", "name a file in it, such as '\(folder.path)/result'"),
      (folder.file("no/a"), "there is no folder '\(folder.file("no"))'", "make the folder first, or name another"),
      (folder.file("file/a"), "a part of the path is not a folder", nil),
      (folder.file("circle"), "its symbolic links lead in a circle", nil),
      (folder.file(long), "the name is too long", nil),
    ]
    for (path, reason, hint) in cases {
      #expect(throws: ToolFault(.inputOutput, "cannot write to '\(path)': \(reason)", hint: hint)) {
        try Self.write("x", to: path)
      }
    }
    #expect(try folder.names() == ["circle", "file"])
  }

  @Test("is refused where permission is lacking", .enabled(if: geteuid() != 0, "root may write anywhere"))
  func permissionDenied() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    chmod(folder.file("a"), 0o444)
    #expect(throws: ToolFault.self) { try OutputFile(path: folder.file("a"), besides: .builtIn) }
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect(throws: ToolFault.self) { try OutputFile(path: folder.file("b"), besides: .builtIn) }
  }

  @Test("may be a device, which stays one")
  func device() throws {
    try Self.write("x", to: "/dev/null")
    #expect(try FilePath.status("/dev/null").st_mode & S_IFMT == S_IFCHR)
    let fault = ToolFault(
      .inputOutput,
      "cannot write to '/dev/full': the disk is full",
      hint: "make room, or name a file on another disk"
    )
    #expect(throws: fault) { try Self.write("x", to: "/dev/full") }
  }
}
