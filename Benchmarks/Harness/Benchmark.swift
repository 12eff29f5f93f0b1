/// Something to time, and how to know that it does what it should.
struct Benchmark {
  /// What `--only` and the results call it.
  let name: String
  /// What one figure is the time of.
  let what: String
  /// The unit of its figures.
  let unit: TimeUnit
  /// How many of `what` one repetition of the work does.
  var countPerRepetition = 1
  /// What the figure should stay below, in `unit`; shown, never enforced.
  var goal: Double?
  /// How many times it is timed.
  var rounds = 15
  /// No round is shorter: the work is repeated until it fills this.
  var shortestRound = Duration.milliseconds(20)
  /// Compares the work's answer with a known one.
  let check: () throws(BenchmarkFault) -> Void
  /// Does the work so many times and returns the sum of what its repetitions came to, which uses every result.
  let work: (_ repetitions: Int) throws(BenchmarkFault) -> Int64
}
