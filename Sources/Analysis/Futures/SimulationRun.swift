import Numerics
import Scenarios
import Simulation

/// SimulationRun: simulates a scenario's futures on several threads.
///
/// The result is a function of scenario and settings alone: threads, chunks and shards never show in it. Memory does not grow with
/// the number of paths.
public struct SimulationRun: Sendable {
  /// What the scenario came to as numbers.
  public let simulator: Simulator
  /// How many futures, from which seed.
  public let settings: SimulationSettings
  /// Which part of the paths it counts.
  public let shard: Shard
  /// The conditions that are counted besides.
  let tests: [ConditionTest]
  /// The first paths, kept whole.
  public private(set) var pilot: Pilot
  /// What all paths came to.
  public private(set) var tally: FutureTally

  /// Whether it was stopped before all its rows were run.
  public private(set) var isPartial = false

  /// Why a simulation gave nothing.
  public enum Failure: Error, Equatable {
    /// All years of the scenario are settled: there is nothing that could go otherwise.
    case nothingToSimulate
    /// Skatter och bidrag of these years are not known, and without them no deviation can be sized.
    case unknownTaxes(år: [Int])
    /// It was stopped before the first paths were done.
    case stopped
    /// An amount on some path is 17,6 million mnkr or more.
    case amountsTooLarge
  }

  /// Runs the futures of a simulator.
  ///
  /// - Parameters:
  ///   - shard: which part of the rows to count, all by default; the first paths are always run, to fix the bins.
  ///   - control: tells how far it has come, and can stop it; what was done by then is the result.
  public init(
    _ simulator: Simulator, _ settings: SimulationSettings, shard: Shard = Shard(), workers: Workers,
    control: RunControl
  ) throws(Failure) {
    try self.init(
      simulator, settings, shard: shard, draws: Self.draws(simulator, settings), workers: workers, control: control)
  }

  /// Runs the futures of a simulator with draws made before: those of its years and the settings.
  ///
  /// - Parameters:
  ///   - tests: conditions on cells that are watched.
  ///   - watched: cell by cell, whether it is counted; nil to count all.
  ///   - spare: the pilot of a run that is over, for its memory.
  init(
    _ simulator: Simulator, _ settings: SimulationSettings, shard: Shard = Shard(), tests: [ConditionTest] = [],
    draws: Draws, watched: [Bool]? = nil, spare: consuming Pilot? = nil, workers: Workers, control: RunControl
  ) throws(Failure) {
    precondition(1...SimulationSettings.mostPaths ~= settings.paths, "a number of paths that can be run")
    self.simulator = simulator
    self.settings = settings
    self.shard = shard
    self.tests = tests
    let layout = simulator.layout
    let paths = min(settings.paths, SimulationSettings.pilotPaths)
    pilot = try Self.run(
      Pilot(simulator, paths: paths, watched: watched, spare: spare), simulator, draws,
      countingUnits: watched == nil ? shard.rows(of: settings.rows) : 0..<0, workers, control)
    guard let bins = pilot.bins(layout.cellCount) else { throw .amountsTooLarge }
    tally = FutureTally(
      bins: bins, eventCount: layout.eventCount, watched: pilot.watched, conditionCount: tests.count)
    if watched == nil, let units = pilot.organisation { tally.add(units) }

    let rows = shard.rows(of: settings.rows)
    var done = rows.lowerBound
    while done < rows.upperBound, !control.isCancelled, tally.isWithinLimits {
      // With a precision, look after each block; the places to stop are fixed, so threads do not matter.
      let block = settings.precision == nil ? rows.count : SimulationSettings.block / Draws.rowLength
      let next = done..<min(done + block, rows.upperBound)
      let finished = count(next, draws, workers, control)
      done += finished
      if finished < next.count || hasPrecision { break }
    }
    isPartial = done < rows.upperBound && !hasPrecision
    if !tally.isWithinLimits { throw .amountsTooLarge }
    if tally.paths == 0 && !rows.isEmpty { throw .stopped }
  }

  /// A run whose paths were counted elsewhere, in parts; nil when the tally is not one of these paths.
  init?(
    _ simulator: Simulator, _ settings: SimulationSettings, tests: [ConditionTest], merging tally: FutureTally,
    workers: Workers, control: RunControl
  ) throws(Failure) {
    self.simulator = simulator
    self.settings = settings
    self.tests = tests
    shard = Shard()
    pilot = try Self.pilot(simulator, settings, Self.draws(simulator, settings), workers, control)
    guard let bins = pilot.bins(simulator.layout.cellCount) else { throw .amountsTooLarge }
    if tally.bins != bins { return nil }
    self.tally = tally
    control.finish(Int(tally.paths))
  }

  /// A run whose rows were simulated beside those of others.
  init(_ simulator: Simulator, _ settings: SimulationSettings, pilot: Pilot, tally: FutureTally, isPartial: Bool) {
    self.simulator = simulator
    self.settings = settings
    tests = []
    shard = Shard()
    self.pilot = pilot
    self.tally = tally
    self.isPartial = isPartial
  }

  static func draws(_ simulator: Simulator, _ settings: SimulationSettings) -> Draws {
    Draws(
      seed: settings.seed, sampling: settings.sampling, firstYear: simulator.layout.years.lowerBound,
      years: simulator.layout.yearCount)
  }

  static func pilot(
    _ simulator: Simulator, _ settings: SimulationSettings, _ draws: Draws, _ workers: Workers, _ control: RunControl
  ) throws(Failure) -> Pilot {
    try run(
      Pilot(simulator, paths: min(settings.paths, SimulationSettings.pilotPaths)), simulator, draws,
      countingUnits: 0..<settings.rows, workers, control)
  }

  private static func run(
    _ memory: consuming Pilot, _ simulator: Simulator, _ draws: Draws, countingUnits counted: Range<Int>,
    _ workers: Workers, _ control: RunControl
  ) throws(Failure) -> Pilot {
    var pilot = memory
    pilot.run(simulator, draws, countingUnits: counted, workers, control)
    if control.isCancelled { throw .stopped }
    return pilot
  }

  /// Whether the interval of P(planen håller) is as narrow as wanted.
  private var hasPrecision: Bool {
    guard let precision = settings.precision else { return false }
    return holds.halfWidth <= precision
  }

  /// P(planen håller), by any means.
  public var holds: Probability {
    let layout = simulator.layout
    return Probability(tally, settings.sampling) { tally, replicate in
      tally.replicatePaths[replicate] - tally.count(layout.breachEvent, replicate)
        - tally.count(layout.groundsEvent, replicate) - tally.count(layout.openPlanEvent, replicate)
    }
  }

  /// Counts rows, those of the pilot from what it kept; returns how many of them were done.
  private mutating func count(
    _ rows: Range<Int>, _ draws: Draws, _ workers: Workers, _ control: RunControl
  ) -> Int {
    let kept = rows.clamped(to: 0..<pilot.rows)
    pilot.add(to: &tally, rows: kept, tests: tests)
    control.finish(kept.reduce(0) { $0 + pilot.count(ofRow: $1) })
    let rest = max(rows.lowerBound, kept.upperBound)..<rows.upperBound
    guard !rest.isEmpty else { return rows.count }
    let total = settings.paths
    let empty = FutureTally(
      bins: tally.bins, eventCount: simulator.layout.eventCount, watched: pilot.watched, conditionCount: tests.count)
    let (simulator, tests) = (simulator, tests)
    let countsUnits = tally.organisation != nil
    let done = Collector(empty)
    let finished = workers.run(rest, control) { next in
      let memory = PathRows(simulator)
      var own = empty
      while let chunk = next() {
        var paths = 0
        for row in chunk {
          let count = min(Draws.rowLength, total - row * Draws.rowLength)
          simulator.run(memory, draws, row: row, countingUnits: countsUnits ? count : 0)
          own.add(
            row: row, paths: count, tests: tests, cell: { memory.cell($0) }, event: { memory.event($0) })
          paths += count
        }
        control.finish(paths)
      }
      if countsUnits { own.add(memory.organisationTally) }
      done.add(own)
    }
    tally.add(done.total)
    return kept.count + finished
  }
}
