/// What the rounds of one benchmark gave, in its unit.
struct Measurement {
  let benchmark: Benchmark
  /// How often each round repeated the work.
  let repetitions: Int
  /// One per round, ascending.
  let figures: [Double]

  /// - Parameter figures: one per round, in any order; at least one.
  init(benchmark: Benchmark, repetitions: Int, figures: [Double]) {
    precondition(!figures.isEmpty, "a measurement has rounds")
    self.benchmark = benchmark
    self.repetitions = repetitions
    self.figures = figures.sorted()
  }

  var minimum: Double { figures[0] }
  var maximum: Double { figures[figures.count - 1] }
  /// The middle figure, or the mean of the two in the middle.
  var median: Double { (figures[(figures.count - 1) / 2] + figures[figures.count / 2]) / 2 }
}
