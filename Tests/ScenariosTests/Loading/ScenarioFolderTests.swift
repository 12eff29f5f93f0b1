import Foundation
import Scenarios
import Testing

@Suite("Files in a scenario's folder tree")
final class ScenarioFolderTests {
  let top = FileManager.default.temporaryDirectory.appending(path: "balanskrav-\(UUID().uuidString)")
  var tree: URL { top.appending(path: "tree") }

  init() throws {
    for folder in ["tree/sub/deep", "tree2"] {
      try FileManager.default.createDirectory(at: top.appending(path: folder), withIntermediateDirectories: true)
    }
    for file in ["tree/start.json5", "tree/bas.json5", "tree/sub/b.json5", "outside.json5", "tree2/x.json5"] {
      try file.write(to: top.appending(path: file), atomically: true, encoding: .utf8)
    }
    try "a\u{30A}".write(to: tree.appending(path: "a\u{30A}r.json5"), atomically: true, encoding: .utf8)
    for (link, target) in [
      ("tree/in.json5", "sub/b.json5"), ("tree/out.json5", "../outside.json5"), ("tree/up", ".."),
      ("tree/vilse", "nowhere"), ("start-link.json5", "tree/start.json5"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: top.appending(path: link).path,
        withDestinationPath: target
      )
    }
    #expect(mkfifo(tree.appending(path: "pipe").path, 0o600) == 0)
  }

  deinit { try? FileManager.default.removeItem(at: top) }

  private func ask(_ path: String, from: String = "start.json5") -> String {
    let files = ScenarioFiles.folder(of: tree.appending(path: "start.json5").path)
    let root = URL(filePath: files.start).deletingLastPathComponent()
    switch files.read(path, root.appending(path: from).path) {
    case .bytes(let bytes, let identity):
      #expect(identity.hasPrefix(root.path))
      return String(decoding: bytes, as: UTF8.self)
    case .missing(let nearest): return "missing, near \(nearest ?? "nothing")"
    case .outside: return "outside"
    case .unreadable(let why): return why
    }
  }

  @Test(
    "are found relative to the file that names them, or refused with a reason",
    arguments: [
      ("bas.json5", "start.json5", "tree/bas.json5"), ("./sub/../bas.json5", "start.json5", "tree/bas.json5"),
      ("b.json5", "sub/b.json5", "tree/sub/b.json5"), ("../bas.json5", "sub/b.json5", "tree/bas.json5"),
      ("in.json5", "start.json5", "tree/sub/b.json5"), ("år.json5", "start.json5", "a\u{30A}"),
      ("../outside.json5", "start.json5", "outside"), ("../tree2/x.json5", "start.json5", "outside"),
      ("../../outside.json5", "sub/b.json5", "outside"), ("../nowhere.json5", "start.json5", "outside"),
      ("out.json5", "start.json5", "outside"), ("up/outside.json5", "start.json5", "outside"),
      ("up/nowhere.json5", "start.json5", "outside"), ("up/tree/bas.json5", "start.json5", "tree/bas.json5"),
      ("/etc/passwd", "start.json5", "outside"), ("/etc/nowhere", "start.json5", "outside"),
      ("/", "start.json5", "outside"),
      ("base.json5", "start.json5", "missing, near bas.json5"),
      ("sub/bb.json5", "start.json5", "missing, near sub/b.json5"),
      ("bas.json5/x", "start.json5", "missing, near nothing"),
      ("bas.json5\u{0}", "start.json5", "missing, near nothing"),
      ("sub", "start.json5", "it is a folder"), (".", "start.json5", "it is a folder"),
      ("pipe", "start.json5", "it is no ordinary file"),
    ]
  )
  func answers(_ path: String, _ from: String, _ expected: String) {
    #expect(ask(path, from: from) == expected)
  }

  @Test("lie where the first file truly lies, also when a link leads to it")
  func linked() {
    let files = ScenarioFiles.folder(of: top.appending(path: "start-link.json5").path)
    #expect(files.start == ScenarioFiles.folder(of: tree.appending(path: "start.json5").path).start)
    if case .bytes = files.read("bas.json5", files.start) {} else { Issue.record("bas.json5 lies beside it") }
  }

  @Test("are read whole, or there is a reason why not; a pipe is not waited for")
  func reading() throws {
    func read(_ name: String) -> ScenarioFile.Answer { ScenarioFile.read(tree.appending(path: name).path, limit: 20) }
    #expect(read("bas.json5") == .bytes(Array("tree/bas.json5".utf8)))
    #expect(read("base.json5") == .missing(nearest: tree.appending(path: "bas.json5").path))
    #expect(read("zzzzzzzzzz") == .missing(nearest: nil) && read("sub") == .isFolder)
    #expect(read("pipe") == .unreadable("it is no ordinary file") && read("vilse") == .missing(nearest: nil))
    try String(repeating: "x", count: 21).write(to: tree.appending(path: "big"), atomically: true, encoding: .utf8)
    #expect(read("big") == .tooLarge(21, limit: 20))
    #expect(ScenarioFile.read("/dev/zero") == .unreadable("it is no ordinary file"))
    #expect(ScenarioFile.read("") == .missing(nearest: nil))
    if geteuid() != 0 {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: tree.appending(path: "big").path)
      #expect(read("big") == .unreadable("you may not read it"))
    }
  }

  @Test("larger than may be read are refused, without being read")
  func large() throws {
    let path = tree.appending(path: "huge.json5").path
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    // A hole of the file system: the size without the bytes.
    #expect(truncate(path, (64 << 20) + 1) == 0)
    #expect(ask("huge.json5") == "it has 67108865 bytes; at most 67108864 are read")
  }
}
