import Analysis
import Simulation

/// SamplingComparison: how much Sobol' points and independent draws scatter over many seeds, and what they cost: variance × time, the lower
/// the better.
struct SamplingComparison {
  private static let seeds: UInt64 = 100
  private static let paths = 16_384

  private let plan: FuturePlan

  init(_ plan: FuturePlan) { self.plan = plan }

  /// What is estimated of each run.
  private var estimates: [(name: String, value: (SimulationRun) -> Double)] {
    let layout = plan.simulator.layout
    let (result, remaining) = (0, 1)
    func mean(_ figure: Int, _ year: Int) -> (SimulationRun) -> Double {
      { $0.tally.cells[layout.cell(figure, year: year - layout.years.lowerBound)].mean / 1e6 }
    }
    func share(_ event: Int) -> (SimulationRun) -> Double {
      { Double($0.tally.count(event)) / Double($0.tally.paths) }
    }
    return [
      ("P(planen håller)", { $0.holds.value }),
      ("P(balanskravsresultat 2028 < 0)", share(layout.negativeEvent(year: 2028 - layout.years.lowerBound))),
      ("mean balanskravsresultat 2028", mean(result, 2028)),
      ("mean kvar att återställa 2028", mean(remaining, 2028)),
      ("mean kvar att återställa 2034", mean(remaining, 2034)),
    ]
  }

  /// Prints the table; returns what the process should.
  func run() throws(BenchmarkFault) -> Int32 {
    let clock = ContinuousClock()
    var variances: [[Double]] = []
    var times: [Double] = []
    for sampling in [Sampling.random, .sobol] {
      var values = [[Double]](repeating: [], count: estimates.count)
      let start = clock.now
      for seed in 1...Self.seeds {
        let run = try simulate(seed, sampling)
        for (place, estimate) in estimates.enumerated() { values[place].append(estimate.value(run)) }
      }
      times.append((clock.now - start) / .seconds(1))
      variances.append(values.map(Self.variance))
    }
    print("\(Self.seeds) seeds of \(Self.paths) paths; time of Sobol' / random \(Self.text(times[1] / times[0]))")
    print("variance of random / Sobol', and the same per second:")
    for (place, estimate) in estimates.enumerated() {
      let ratio = variances[0][place] / variances[1][place]
      print("  \(Self.text(ratio))  \(Self.text(ratio * times[0] / times[1]))  \(estimate.name)")
    }
    return 0
  }

  private func simulate(_ seed: UInt64, _ sampling: Sampling) throws(BenchmarkFault) -> SimulationRun {
    var settings = SimulationSettings()
    settings.paths = Self.paths
    settings.seed = seed
    settings.sampling = sampling
    do throws(SimulationRun.Failure) {
      return try SimulationRun(plan.simulator, settings, workers: Workers(), control: RunControl())
    } catch { throw BenchmarkFault("the plan could not be simulated: \(error)") }
  }

  private static func variance(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }

  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 6 - text.utf8.count)) + text
  }
}
