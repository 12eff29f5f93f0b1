import Glibc
import Testing

@testable import balanskrav

@Suite("Streams")
struct StreamTests {
  @Test("a sink gathers small writes and writes large ones at once")
  func gathers() throws {
    var sizes: [Int] = []
    let sink = ByteSink(name: "out") { bytes in
      sizes.append(bytes.count)
      return nil
    }
    try sink.write("abc")
    try sink.write("å")
    #expect(sizes == [])
    try sink.flush()
    try sink.flush()
    #expect(sizes == [5])
    try sink.write([UInt8](repeating: 0, count: 1 << 16))
    #expect(sizes == [5, 1 << 16])
  }

  @Test("a sink whose reader has gone drops the rest in silence")
  func readerGone() throws {
    var calls = 0
    let sink = ByteSink(name: "out") { _ in
      calls += 1
      return SystemFault(EPIPE)
    }
    for _ in 0..<3 {
      try sink.write("x")
      try sink.flush()
    }
    #expect(calls == 1)
  }

  @Test("a sink that cannot be written is an I/O fault")
  func full() throws {
    let sink = ByteSink(name: "standard output") { _ in SystemFault(ENOSPC) }
    try sink.write("x")
    #expect(throws: ToolFault(.inputOutput, "cannot write to standard output: the disk is full")) { try sink.flush() }
  }

  @Test("a fault in standard output is reported by the whole tool")
  func toolReports() {
    let errors = Captured()
    let context = ToolContext(
      environment: [:],
      input: Captured.source(of: []),
      output: ByteSink(name: "standard output") { _ in SystemFault(ENOSPC) },
      errors: errors.sink(named: "standard error"),
      errorsAreTerminal: false
    )
    #expect(Tool.run(arguments: ["help"], context: context) == .inputOutput)
    #expect(errors.text == "error: cannot write to standard output: the disk is full\n")
  }

  @Test("a source is read whole up to its limit", arguments: [0, 1, 6, 7, 8, 20])
  func limit(size: Int) throws {
    let bytes = (0..<size).map { UInt8($0) }
    #expect(try Captured.source(of: bytes).readAll(limit: size) == bytes)
    #expect(try Captured.source(of: bytes + [0]).readAll(limit: size) == nil)
  }

  static let red = "\u{1B}[1;31merror:\u{1B}[0m"

  @Test(
    "errors are red on terminals alone, and never with NO_COLOR",
    arguments: [
      ([:], true, red), ([:], false, "error:"), (["NO_COLOR": "1"], true, "error:"), (["NO_COLOR": ""], true, red),
      (["TERM": "dumb"], true, "error:"), (["TERM": "xterm"], true, red),
    ] as [([String: String], Bool, String)]
  )
  func colour(environment: [String: String], terminal: Bool, label: String) {
    let outcome = ToolRun(["rum"], environment: environment, errorsAreTerminal: terminal)
    #expect(outcome.errors == "\(label) unknown command 'rum'; did you mean 'run'?\nSee 'balanskrav help'.\n")
  }

  @Test("quiet leaves out warnings and notes but not errors")
  func quiet() {
    let captured = Captured()
    let messages = Messages(sink: captured.sink(named: "err"), usesColour: true)
    messages.warning("w")
    messages.note("n")
    messages.isQuiet = true
    messages.warning("w")
    messages.note("n")
    messages.fault(ToolFault(.usage, "e", hint: "h"))
    #expect(captured.text == "\u{1B}[33mwarning:\u{1B}[0m w\nnote: n\n\(Self.red) e\nhint: h\n")
  }
}
