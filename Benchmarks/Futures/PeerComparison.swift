import Analysis
import Glibc
import Reports
import Scenarios
import Simulation

/// PeerComparison: the engine beside the same model in NumPy and Numba, in one run: one round of the engine, then all rounds of a peer, and
/// so on, so that all of them meet the same machine. Ratios are of medians of wall clock.
struct PeerComparison {
  private static let paths = 1_000_000
  private static let rounds = 5

  private let plan: FuturePlan
  private let python: String

  init(_ plan: FuturePlan, python: String) {
    self.plan = plan
    self.python = python
  }

  /// Prints the table; returns what the process should.
  func run(json: String?) throws(BenchmarkFault) -> Int32 {
    let machine = Machine()
    print(machine.text)
    var engine = try measureEngine()
    var peers: [(name: String, median: Double, processor: Double)] = []
    for name in ["numpy", "numba", "numpy-tuned", "numba-tuned"] {
      guard let report = try measure(peer: name) else { continue }
      let wall = try Self.number(report, "ns per path-year", "median")
      peers.append((name, wall, try Self.number(report, "processor ns per path-year", "median")))
      fflush(nil)
      engine += try measureEngine()
    }
    let own = Measurement(
      benchmark: FutureRun(plan: plan, paths: Self.paths, threads: Workers.processors).benchmark, repetitions: 1,
      figures: engine)
    print("ns a path-year, wall clock, \(Self.paths) paths of ten years:")
    print(
      "  balanskrav    \(Self.text(own.median))  (\(Self.text(own.minimum))–\(Self.text(own.maximum))), \(Workers.processors) threads"
    )
    for peer in peers {
      print(
        "  \(peer.name)\(String(repeating: " ", count: 14 - peer.name.utf8.count))\(Self.text(peer.median))  \(Self.text(peer.median / own.median)) × balanskrav"
      )
    }
    if let json {
      let results: JsonValue = [
        "machine": machine.json, "balanskrav": own.json,
        "peers": .array(
          peers.map { peer in
            [
              "name": .string(peer.name), "wall": .number(double: peer.median),
              "processor": .number(double: peer.processor),
            ]
          }),
      ]
      guard File.write(results.text(.pretty), to: json) else { throw BenchmarkFault("cannot write '\(json)'") }
    }
    return peers.isEmpty ? 1 : 0
  }

  private func measureEngine() throws(BenchmarkFault) -> [Double] {
    var benchmark = FutureRun(plan: plan, paths: Self.paths, threads: Workers.processors).benchmark
    benchmark.rounds = 3
    return try benchmark.measure().figures
  }

  /// A peer's own report; nil when its libraries are missing, which it says itself.
  private func measure(peer: String) throws(BenchmarkFault) -> Node? {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    let result = "/tmp/balanskrav-peer-\(getpid()).json"
    defer { unlink(result) }
    let process = try ChildProcess(
      "/usr/bin/env",
      [
        python, folder + "/Peers/run.py", "--only", peer, "--paths", "\(Self.paths)", "--repeat", "\(Self.rounds)",
        "--json", result,
      ])
    guard process.exitCode == 0, let bytes = File.bytes(result) else { return nil }
    let tree = Json5Reader.read(SourceText(name: result, bytes: bytes)).tree
    guard case .object(let members)? = tree?.value,
      case .array(let reports)? = members.first(where: { $0.key == "peers" })?.node.value
    else { throw BenchmarkFault("'\(peer)' wrote something else than its report") }
    return reports.first
  }

  private static func number(_ report: Node, _ path: String...) throws(BenchmarkFault) -> Double {
    var node = report
    for key in path {
      guard case .object(let members) = node.value, let next = members.first(where: { $0.key == key })?.node else {
        throw BenchmarkFault("a peer's report lacks '\(key)'")
      }
      node = next
    }
    guard case .number(let number) = node.value else { throw BenchmarkFault("a peer's report has no number there") }
    return number.double
  }

  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
