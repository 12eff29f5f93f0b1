import Analysis
import Numerics
import Simulation

/// FutureRow: the three steps of a row of 256 paths over ten years: draw, run the years, tally.
struct FutureRow {
  private let plan: FuturePlan
  private let draws: Draws
  private let bins: [Bins]

  init(_ plan: FuturePlan) throws(BenchmarkFault) {
    self.plan = plan
    let layout = plan.simulator.layout
    draws = Draws(seed: 1, sampling: .sobol, firstYear: layout.years.lowerBound, years: layout.yearCount)
    var settings = SimulationSettings()
    settings.paths = SimulationSettings.pilotPaths
    let run: SimulationRun
    do throws(SimulationRun.Failure) {
      run = try SimulationRun(plan.simulator, settings, workers: Workers(threads: 1), control: RunControl())
    } catch { throw BenchmarkFault("the plan could not be simulated: \(error)") }
    bins = run.tally.bins
    try plan.check(run)
  }

  /// One benchmark for each step.
  var benchmarks: [Benchmark] {
    [
      benchmark("futures/draw", "the draws and drivers of a year of a path") { rows, row, _ in
        plan.simulator.draw(rows, draws, row: row)
      },
      benchmark("futures/years", "a year of a path: portfolio, law, verdict") { rows, row, _ in
        plan.simulator.step(rows)
      },
      benchmark("futures/tally", "all figures of a year of a path") { rows, row, tally in
        tally.add(row: row, paths: Draws.rowLength, cell: { rows.cell($0) }, event: { rows.event($0) })
      },
    ]
  }

  private func benchmark(
    _ name: String, _ what: String, _ step: @escaping (borrowing PathRows, Int, inout FutureTally) -> Void
  ) -> Benchmark {
    Benchmark(
      name: name, what: what, unit: .nanoseconds, countPerRepetition: plan.pathYears(Draws.rowLength),
      check: { () throws(BenchmarkFault) in },
      work: { repetitions throws(BenchmarkFault) in
        let rows = PathRows(plan.simulator)
        var tally = FutureTally(bins: bins, eventCount: plan.simulator.layout.eventCount)
        plan.simulator.run(rows, draws, row: 0)
        for _ in 0..<repetitions { step(rows, 0, &tally) }
        let remaining = Int64(rows.cell(plan.simulator.layout.cell(1, year: 3))[0].sum())
        return Int64(repetitions) &* remaining
      }
    )
  }
}
