import Numerics
import Scenarios
import Simulation

/// LeverOutcome: what one thing done in one year would do to the futures in which a deficit of the plan is late.
public struct LeverOutcome: Sendable, Equatable {
  /// How many of the pilot's paths are tried, the first ones: every one takes some ten runs of the law for each lever.
  public static let paths = 4_096

  /// What is done.
  public enum Kind: String, Sendable {
    /// A better result of the year.
    case result = "resultat"
    /// Gains realised beyond the plan.
    case gains = "realiserade_vinster"
  }

  /// An amount of it, and the share of the failing futures that it makes hold.
  public struct Flip: Sendable, Equatable {
    /// Whole kronor.
    public let belopp: Int64
    /// The share.
    public let share: Probability
  }

  /// What is done.
  public let kind: Kind
  /// When.
  public let år: Int
  /// How many of the futures tried fail.
  public let failing: Int
  /// The least amount that makes half of the failing futures hold, whole kronor; nil where no amount tried does.
  public let median: Int64?
  /// Lower end of its 95 % interval.
  public let low: Int64?
  /// Upper end, nil where no amount tried reaches so far.
  public let high: Int64?
  /// The greatest amount tried.
  public let most: Int64
  /// What 100 mnkr does.
  public let hundred: Flip
  /// What one per cent of the year's skatter och bidrag does.
  public let onePercent: Flip

  /// - Parameters:
  ///   - amounts: the least amount of each path, as `LeverSearch` gives it.
  ///   - taxes: skatter och bidrag of the year, whole kronor.
  init(
    _ kind: Kind, _ år: Int, _ amounts: ArraySlice<Double>, most: Double, taxes: Int64, _ sampling: Sampling
  ) {
    self.kind = kind
    self.år = år
    self.most = Int64(kronor: most)
    let sorted = amounts.filter { $0 > 0 }.sorted()
    failing = sorted.count
    func ranked(_ rank: Double) -> Int64? {
      let place = min(max(Int(rank.flooredToKrona), 0), sorted.count - 1)
      return sorted.isEmpty || sorted[place].isInfinite ? nil : Int64(kronor: sorted[place])
    }
    // The rank of a median scatters by half the root of the number; 1,96 of these to each side.
    let (half, spread) = (Double(sorted.count) / 2, 0.98 * heronRoot(Double(max(1, sorted.count))))
    median = ranked(half)
    low = ranked(half - spread)
    high = ranked(half + spread)
    func flip(_ kronor: Int64) -> Flip {
      var paths = [Int64](repeating: 0, count: Draws.replicates)
      var hits = paths
      for (path, amount) in amounts.enumerated() where amount > 0 {
        paths[Draws.replicate(ofPath: path)] += 1
        hits[Draws.replicate(ofPath: path)] += amount <= Double(kronor) ? 1 : 0
      }
      return Flip(belopp: kronor, share: Probability(counts: hits, paths: paths, sampling))
    }
    hundred = flip(100_000_000)
    onePercent = flip(Int64(kronor: (Double(taxes) / 100).roundedToKrona))
  }

  /// What each lever does in each year from the first simulated one to the plan's last; the least median first, then the most that one
  /// per cent does.
  static func all(
    _ scenario: Scenario, _ run: SimulationRun, _ workers: Workers, _ control: RunControl
  ) -> [LeverOutcome] {
    let simulator = run.simulator
    let layout = simulator.layout
    let offsets = layout.years.enumerated().filter { $0.element <= simulator.lastPlanYear }
    let moving = simulator.portfolio.map { portfolio in offsets.filter { $0.offset >= portfolio.firstYear } } ?? []
    let levers =
      offsets.map { (kind: Kind.result, lever: Lever.result(year: $0.offset), year: $0.element) }
      + moving.map { (kind: Kind.gains, lever: Lever.gains(year: $0.offset), year: $0.element) }
    let taxes = levers.map { scenario.skatterOchBidrag($0.year) ?? 0 }
    // A tenth of skatter och bidrag is more than any year can be bettered by.
    let most = taxes.map { max(100_000_000, (Double($0) / 10).roundedToKrona) }
    let searches = zip(levers, most).map { LeverSearch(simulator, $0.lever, most: $1) }
    let amounts = search(simulator, searches, run.settings, workers, control)
    return levers.indices.map { place in
      LeverOutcome(
        levers[place].kind, levers[place].year, amounts[place * paths..<(place + 1) * paths], most: most[place],
        taxes: taxes[place], run.settings.sampling)
    }.enumerated().sorted { left, right in
      func rank(_ outcome: LeverOutcome) -> (Int64, Double) {
        (outcome.median ?? .max, -outcome.onePercent.share.value)
      }
      let (a, b) = (rank(left.element), rank(right.element))
      return (a.0, a.1, left.offset) < (b.0, b.1, right.offset)
    }.map(\.element)
  }

  /// The least amounts of every lever, path by path, one lever after the other.
  static func search(
    _ simulator: Simulator, _ searches: [LeverSearch], _ settings: SimulationSettings, _ workers: Workers,
    _ control: RunControl
  ) -> [Double] {
    let draws = Draws(
      seed: settings.seed, sampling: settings.sampling, firstYear: simulator.layout.years.lowerBound,
      years: simulator.layout.yearCount)
    let rows = paths / Draws.rowLength
    var amounts = [Double](repeating: 0, count: searches.count * paths)
    amounts.withUnsafeMutableBufferPointer { amounts in
      // Each row of each lever has places of its own.
      nonisolated(unsafe) let amounts = amounts
      workers.run(0..<searches.count * rows, control) { next in
        let memory = PathRows(simulator)
        while let chunk = next() {
          for place in chunk {
            simulator.draw(memory, draws, row: place % rows)
            let found = searches[place / rows].amounts(memory)
            for path in found.indices { amounts[place * Draws.rowLength + path] = found[path] }
          }
          control.finish(chunk.count * Draws.rowLength)
        }
      }
    }
    return amounts
  }
}
