import Analysis
import Reports
import Scenarios

/// ScenarioText: the way from the text of Västerbotten's plan to the text of its tables, in three steps.
struct ScenarioText {
  private let source: SourceText
  private let scenario: Scenario
  private let summary: Summary

  /// - Parameter path: Västerbotten's plan.
  init(path: String) throws(BenchmarkFault) {
    guard let bytes = File.bytes(path) else {
      throw BenchmarkFault("cannot read '\(path)'; name the file with --scenario")
    }
    source = SourceText(name: "vasterbotten-2025.json5", bytes: bytes)
    scenario = try Self.load(source).scenario
    summary = Summary(scenario)
  }

  /// One benchmark per step.
  var benchmarks: [Benchmark] {
    [
      benchmark("load", "scenario text to checked scenario") { () throws(BenchmarkFault) in
        Int64(try Self.load(source).places.count)
      },
      benchmark("summary", "scenario to summary") { () throws(BenchmarkFault) in
        Summary(scenario).år.reduce(0) { $0 + $1.kvarAttÅterställa }
      },
      benchmark("table", "summary to text") { () throws(BenchmarkFault) in
        Int64(RunReport(summary).text(language: .sv).utf8.count)
      },
    ]
  }

  private func benchmark(
    _ name: String, _ what: String, once: @escaping () throws(BenchmarkFault) -> Int64
  ) -> Benchmark {
    Benchmark(
      name: name, what: what, unit: .microseconds, check: check,
      work: { repetitions throws(BenchmarkFault) in
        var sum: Int64 = 0
        for _ in 0..<repetitions { sum &+= try once() }
        return sum
      }
    )
  }

  /// The region's table, and its last line of it in text.
  private func check() throws(BenchmarkFault) {
    let mnkr: Int64 = 1_000_000
    let remaining = summary.år.prefix(6).map { $0.kvarAttÅterställa / mnkr }
    try BenchmarkFault.check(remaining, is: [239, 432, 859, 619, 311, 0], "what remains after 2023 to 2028, mnkr,")
    let margins = summary.bedömning.marginaler.map { $0.belopp / mnkr }
    try BenchmarkFault.check(margins, is: [1, 116, 25], "the margins, mnkr,")
    let first = RunReport(summary).text(language: .sv).split(separator: "\n").first ?? ""
    try BenchmarkFault.check(first, is: "Region Västerbotten – åtgärdsplan 2025–2028", "the first line of the text")
  }

  private static func load(_ source: SourceText) throws(BenchmarkFault) -> LoadedScenario {
    do throws(DiagnosticList) { return try ScenarioLoader.load(source) } catch {
      throw BenchmarkFault("the scenario has \(error.diagnostics.count) problems; 'balanskrav check' shows them")
    }
  }
}
