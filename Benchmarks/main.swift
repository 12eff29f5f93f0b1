import Glibc
import Reports

/// Runs what the command line asks for; returns what the process should.
func runBenchmarks() -> Int32 {
  do throws(BenchmarkFault) {
    let arguments = try BenchmarkArguments(Array(CommandLine.arguments.dropFirst()))
    if arguments.wantsHelp {
      print(BenchmarkArguments.usage, terminator: "")
      return 0
    }
    let plan = try FuturePlan(path: arguments.scenario)
    if arguments.comparesSamplings { return try SamplingComparison(plan).run() }
    if let python = arguments.peers { return try PeerComparison(plan, python: python).run(json: arguments.json) }
    var benchmarks = NormalRow.benchmarks + [LawYear(.stated).benchmark, LawYear(.accounts).benchmark]
    benchmarks += try FutureRow(plan).benchmarks + FutureRun.all(plan).map(\.benchmark)
    benchmarks += LinesRun.all.map(\.benchmark) + UnitsRun.all.map(\.benchmark)
    benchmarks += try ScenarioText(path: arguments.scenario).benchmarks
    benchmarks += try OptionsPage(path: arguments.scenario).benchmarks
    benchmarks += ToolRun.all(scenario: arguments.scenario).map(\.benchmark)
    let chosen = benchmarks.filter { arguments.includes($0.name) }
    guard !chosen.isEmpty else {
      throw BenchmarkFault("no such benchmark; there are \(benchmarks.map(\.name).joined(separator: ", "))")
    }
    return try run(chosen, json: arguments.json)
  } catch {
    say("error: \(error.message)")
    return 64
  }
}

/// Times the benchmarks one by one; one that fails does not keep the others from running.
private func run(_ benchmarks: [Benchmark], json: String?) throws(BenchmarkFault) -> Int32 {
  let machine = Machine()
  print(machine.text)
  if !machine.isRelease { say("warning: a debug build; its figures say nothing about speed") }
  print(Measurement.heading)
  var measurements: [Measurement] = []
  for benchmark in benchmarks {
    do throws(BenchmarkFault) {
      let measurement = try benchmark.measure()
      print(measurement.text)
      // At once, also into a file or a pipe.
      fflush(nil)
      measurements.append(measurement)
    } catch {
      say("error: \(benchmark.name): \(error.message)")
    }
  }
  if let json {
    let results: JsonValue = ["machine": machine.json, "benchmarks": .array(measurements.map(\.json))]
    guard File.write(results.text(.pretty), to: json) else { throw BenchmarkFault("cannot write '\(json)'") }
  }
  return measurements.count == benchmarks.count ? 0 : 1
}

private func say(_ message: String) {
  fflush(nil)
  let line = Array("\(message)\n".utf8)
  // Where even this cannot be written, the exit code remains.
  _ = write(STDERR_FILENO, line, line.count)
}

exit(runBenchmarks())
