extension Benchmark {
  /// Checks the answer, finds how many repetitions fill a round, and times the rounds.
  ///
  /// The work is the same each time, so n repetitions must come to n times what one does; that is checked in every round.
  func measure() throws(BenchmarkFault) -> Measurement {
    try check()
    let once = try work(1)
    var repetitions = 1
    // Also warms caches and branch predictors, and the processor's clock.
    while try time(repetitions, once: once) < shortestRound { repetitions *= 2 }
    let scale = unit.nanoseconds * Double(repetitions * countPerRepetition)
    var figures: [Double] = []
    for _ in 0..<rounds { figures.append(nanoseconds(try time(repetitions, once: once)) / scale) }
    return Measurement(benchmark: self, repetitions: repetitions, figures: figures)
  }

  private func time(_ repetitions: Int, once: Int64) throws(BenchmarkFault) -> Duration {
    let clock = ContinuousClock()
    let start = clock.now
    let sum = try work(repetitions)
    let elapsed = start.duration(to: clock.now)
    try BenchmarkFault.check(sum, is: once &* Int64(repetitions), "the sum of \(repetitions) repetitions")
    return elapsed
  }

  private func nanoseconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) * 1e9 + Double(parts.attoseconds) / 1e9
  }
}
