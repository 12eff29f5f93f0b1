import Analysis

/// LinesRun: simulations of a whole region stated by its lines, over the number of lines and of years.
struct LinesRun {
  let lines: Int
  let years: Int

  /// The whole of it, then the curves: a cost that grows with lines and years as they do.
  static let all =
    [LinesRun(lines: 60, years: 10)]
    + [15, 30, 120].map { LinesRun(lines: $0, years: 10) } + [5, 20].map { LinesRun(lines: 60, years: $0) }

  private static let paths = 100_000

  var benchmark: Benchmark {
    Benchmark(
      name: "lines/\(lines)-lines-\(years)-years",
      what: "\(Self.paths) paths of \(lines) lines over \(years) years, \(Workers.processors) threads, wall clock",
      unit: .milliseconds, goal: lines == 60 && years == 10 ? 1_500 : nil, rounds: 3, shortestRound: .zero,
      check: { () throws(BenchmarkFault) in try LinesPlan.check(lines: lines, years: years) },
      work: { repetitions throws(BenchmarkFault) in
        let plan = try LinesPlan(lines: lines, years: years)
        var sum: Int64 = 0
        for _ in 0..<repetitions { sum += try plan.run(paths: Self.paths, threads: Workers.processors).holds.hits }
        return sum
      }
    )
  }
}
