import Analysis
import Simulation

/// FutureRun: a whole simulation with pilot and tallies, on one thread and on all processors.
struct FutureRun {
  let plan: FuturePlan
  let paths: Int
  let threads: Int

  /// Runs of a million paths, as the peers make them.
  static func all(_ plan: FuturePlan) -> [FutureRun] {
    [
      FutureRun(plan: plan, paths: 1_000_000, threads: 1),
      FutureRun(plan: plan, paths: 1_000_000, threads: Workers.processors),
    ]
  }

  var benchmark: Benchmark {
    Benchmark(
      name: threads == 1 ? "futures/one-thread" : "futures/all-threads",
      what: "a year of a path, \(paths) paths on \(threads) thread\(threads == 1 ? "" : "s"), wall clock",
      unit: .nanoseconds, countPerRepetition: plan.pathYears(paths), rounds: 7, shortestRound: .zero,
      check: { () throws(BenchmarkFault) in try plan.check(run()) },
      work: { repetitions throws(BenchmarkFault) in
        var sum: Int64 = 0
        for _ in 0..<repetitions { sum += try run().holds.hits }
        return sum
      }
    )
  }

  private func run() throws(BenchmarkFault) -> SimulationRun {
    var settings = SimulationSettings()
    settings.paths = paths
    do throws(SimulationRun.Failure) {
      return try SimulationRun(plan.simulator, settings, workers: Workers(threads: threads), control: RunControl())
    } catch { throw BenchmarkFault("the plan could not be simulated: \(error)") }
  }
}
