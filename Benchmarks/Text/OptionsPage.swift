import Analysis
import Reports
import Scenarios

/// OptionsPage: the web page of five options, from figures that are done; a hundred milliseconds and a million bytes are its limits.
struct OptionsPage {
  private let comparison: ComparisonSummary
  /// The plan as somebody wrote it.
  private let written: String

  /// - Parameter path: Västerbotten's plan; the options are other results of 2027.
  init(path: String) throws(BenchmarkFault) {
    guard let bytes = File.bytes(path) else {
      throw BenchmarkFault("cannot read '\(path)'; name the file with --scenario")
    }
    written = String(decoding: bytes, as: UTF8.self)
    let source = SourceText(name: "vasterbotten-2025.json5", bytes: bytes)
    var options: [ComparisonOption] = []
    for result in [308, 258, 358, 408, 458] {
      do throws(DiagnosticList) {
        let changes = ["namn=Resultat \(result) mnkr 2027", "balanskravsresultat.2027=\(result)"]
        options.append(ComparisonOption(try ScenarioLoader.load(source, settings: changes).scenario))
      } catch {
        throw BenchmarkFault("option \(result) has \(error.diagnostics.count) problems")
      }
    }
    var settings = SimulationSettings()
    settings.paths = 4096
    do throws(ComparisonRun.Failure) { comparison = try ComparisonSummary.run(options, settings) } catch {
      throw BenchmarkFault("the options cannot be compared: \(error)")
    }
  }

  /// The page, whole and short: `report` and `compare --html`.
  var benchmarks: [Benchmark] {
    [("page/report", true), ("page/compare", false)].map { name, isLong in
      Benchmark(
        name: name, what: "figures of five options to their page", unit: .milliseconds, goal: 100,
        check: { () throws(BenchmarkFault) in try check(page(isLong: isLong)) },
        work: { repetitions throws(BenchmarkFault) in
          (0..<repetitions).reduce(Int64(0)) { sum, _ in sum &+ Int64(page(isLong: isLong).utf8.count) }
        })
    }
  }

  private func page(isLong: Bool) -> String {
    let report = ComparisonReport(comparison)
    let sources = comparison.options.map {
      Record.Source(name: $0.name, text: $0.scenario.canonicalText, written: written)
    }
    let record = Record(version: "0", request: ["kommando": "compare"], sources: sources, figures: report.json)
    return HtmlPage(report.document(isLong: isLong), record).text(.sv)
  }

  /// Under a million bytes, with every option in it.
  private func check(_ page: String) throws(BenchmarkFault) {
    try BenchmarkFault.check(
      page.utf8.count < 1_000_000, is: true, "whether \(page.utf8.count) bytes are under 1 000 000")
    for option in comparison.options {
      try BenchmarkFault.check(page.contains(option.name), is: true, "whether the page names \(option.name)")
    }
  }
}
