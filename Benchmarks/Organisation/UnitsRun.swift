import Analysis

/// UnitsRun: simulations of an organisation, over the number of its units and of paths.
struct UnitsRun {
  let units: Int
  let paths: Int

  /// The whole of it, then the curves: a cost that grows with units and paths as they do.
  static let all =
    [UnitsRun(units: 200, paths: 100_000)]
    + [50, 100, 400].map { UnitsRun(units: $0, paths: 100_000) } + [UnitsRun(units: 200, paths: 1_000_000)]

  var benchmark: Benchmark {
    Benchmark(
      name: "units/\(units)-units-\(paths)-paths",
      what: "\(paths) paths of \(units) units over \(UnitsPlan.years) years, \(Workers.processors) threads, wall clock",
      unit: .milliseconds, goal: units == 200 && paths == 100_000 ? 5_000 : nil, rounds: 3, shortestRound: .zero,
      check: { () throws(BenchmarkFault) in try UnitsPlan.check(units: units) },
      work: { repetitions throws(BenchmarkFault) in
        let plan = try UnitsPlan(units: units)
        var sum: Int64 = 0
        for _ in 0..<repetitions {
          let run = try plan.run(paths: paths, threads: Workers.processors)
          sum += run.holds.hits + (run.tally.organisation?.count(.hasDeficit, unit: 0, year: 3) ?? 0)
        }
        return sum
      }
    )
  }
}
