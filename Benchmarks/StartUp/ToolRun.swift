import Glibc

/// ToolRun: one command line of the tool, from the start of its process to its end.
struct ToolRun {
  let name: String
  let what: String
  let arguments: [String]
  /// The first line that it must write.
  let firstLine: String
  /// Milliseconds that it should take at most.
  let goal: Double

  /// The tool's everyday command and its help.
  static func all(scenario: String) -> [ToolRun] {
    [
      ToolRun(
        name: "start-up/run", what: "balanskrav run vasterbotten-2025.json5", arguments: ["run", scenario],
        firstLine: "Region Västerbotten – åtgärdsplan 2025–2028", goal: 30),
      ToolRun(
        name: "start-up/help", what: "balanskrav --help", arguments: ["--help"],
        firstLine: "balanskrav – will the plan hold under the balance requirement?", goal: 15),
    ]
  }

  /// A benchmark of it: thirty processes, one after the other.
  var benchmark: Benchmark {
    Benchmark(
      name: name, what: what, unit: .milliseconds, goal: goal, rounds: 30, shortestRound: .zero,
      check: { () throws(BenchmarkFault) in
        let output = String(decoding: try run().output, as: UTF8.self)
        let first = output.split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        try BenchmarkFault.check(String(first), is: firstLine, "the first line of '\(what)'")
      },
      work: { repetitions throws(BenchmarkFault) in
        var bytes: Int64 = 0
        for _ in 0..<repetitions { bytes += Int64(try run().output.count) }
        return bytes
      }
    )
  }

  private func run() throws(BenchmarkFault) -> ChildProcess {
    let process = try ChildProcess(Self.tool(), arguments)
    guard let exitCode = process.exitCode else { throw BenchmarkFault("'\(what)' was ended by a signal") }
    try BenchmarkFault.check(exitCode, is: 0, "the exit code of '\(what)'")
    return process
  }

  /// The tool beside this program: both come out of the same build.
  private static func tool() throws(BenchmarkFault) -> String {
    var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    guard count > 0, let slash = path[..<count].lastIndex(of: UInt8(ascii: "/")) else {
      throw BenchmarkFault("cannot tell where this program is")
    }
    let tool = String(decoding: path[...slash], as: UTF8.self) + "balanskrav"
    guard access(tool, X_OK) == 0 else {
      throw BenchmarkFault("no '\(tool)'; build it with 'swift build -c release --product balanskrav'")
    }
    return tool
  }
}
