import Numerics
import Scenarios
import Simulation
import Synchronization

/// ComparisonRun: several options simulated over the same draws, path by path beside each other.
///
/// Each option's own figures are those of its own `SimulationRun`, to the bit, whichever the others are and in whatever order. Draws are
/// keyed by variable and year, so a factor or measure that only one option has leaves everything else of its futures alone.
public struct ComparisonRun: Sendable {
  /// What a comparison cannot be made of.
  public enum Failure: Error, Equatable {
    /// An option, by its place, cannot be simulated.
    case option(Int, SimulationRun.Failure)
    /// An option, by its place, has other years than the first one.
    case years(Int, own: ComparedYears, first: ComparedYears)
    /// An option, by its place, states amounts in another unit than the first one: their values could not be shown side by side.
    case unit(Int, own: Enhet, first: Enhet)
  }

  /// The greatest number of options.
  public static let mostOptions = JointLayout.mostOptions

  /// The runs of the options, in their order.
  public let runs: [SimulationRun]
  let layout: JointLayout
  /// What the options have together.
  let joint: FutureTally

  /// Runs the futures of from two to sixteen simulators.
  ///
  /// - Parameter control: tells how far it has come, and can stop it; what was done by then is the result.
  public init(
    _ simulators: [Simulator], _ settings: SimulationSettings, workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(Failure) {
    precondition(2...Self.mostOptions ~= simulators.count, "a comparison is one of two to sixteen options")
    precondition(settings.precision == nil, "a comparison runs all its paths")
    let first = ComparedYears(simulators[0])
    for (place, simulator) in simulators.enumerated() where ComparedYears(simulator) != first {
      throw .years(place, own: ComparedYears(simulator), first: first)
    }
    layout = JointLayout(simulators)
    let draws = SimulationRun.draws(simulators[0], settings)
    var pilots: [Pilot] = []
    var tallies: [FutureTally] = []
    for (place, simulator) in simulators.enumerated() {
      do throws(SimulationRun.Failure) {
        let pilot = try SimulationRun.pilot(simulator, settings, draws, workers, control)
        guard let bins = pilot.bins(simulator.layout.cellCount) else { throw SimulationRun.Failure.amountsTooLarge }
        var tally = FutureTally(bins: bins, eventCount: simulator.layout.eventCount)
        pilot.add(to: &tally, rows: 0..<settings.rows)
        if let units = pilot.organisation { tally.add(units) }
        pilots.append(pilot)
        tallies.append(tally)
      } catch {
        throw .option(place, error)
      }
    }
    guard let together = Self.joint(layout, simulators, pilots) else { throw .option(0, .amountsTooLarge) }
    tallies.append(together)
    control.finish(pilots[0].paths)
    let rest = min(pilots[0].rows, settings.rows)..<settings.rows
    let done = Self.count(rest, simulators, settings, draws, layout, &tallies, workers, control)
    for (place, tally) in tallies.enumerated() where !tally.isWithinLimits {
      throw .option(place % simulators.count, .amountsTooLarge)
    }
    joint = tallies.removeLast()
    runs = zip(simulators, zip(pilots, tallies)).map {
      SimulationRun($0, settings, pilot: $1.0, tally: $1.1, isPartial: done < rest.count)
    }
  }

  /// What the pilots' paths have together; nil when an amount is too large to be tallied.
  private static func joint(_ layout: JointLayout, _ simulators: [Simulator], _ pilots: [Pilot]) -> FutureTally? {
    let memory = JointRows(layout)
    func work(_ row: Int) {
      for (option, pilot) in pilots.enumerated() {
        memory.read(
          option, of: simulators[option], cell: { pilot.cell($0, row: row, group: $1) },
          event: { pilot.event($0, row: row, group: $1) })
      }
      memory.compare()
    }
    var values = [[Double]](repeating: [], count: layout.cellCount)
    for place in values.indices { values[place].reserveCapacity(pilots[0].paths) }
    for row in 0..<pilots[0].rows {
      work(row)
      let count = pilots[0].count(ofRow: row)
      for place in values.indices {
        memory.cell(place).withMemoryRebound(to: Double.self, capacity: Draws.rowLength) {
          values[place] += UnsafeBufferPointer(start: $0, count: count)
        }
      }
    }
    let bins = values.compactMap(Pilot.bins(of:))
    guard bins.count == values.count else { return nil }
    var tally = FutureTally(bins: bins, eventCount: layout.eventCount)
    for row in 0..<pilots[0].rows {
      work(row)
      tally.add(
        row: row, paths: pilots[0].count(ofRow: row), cell: { memory.cell($0) }, event: { memory.event($0) })
    }
    return tally
  }

  /// Counts rows after the pilot's, all options of a row before the next row; returns how many were done.
  ///
  /// - Parameter tallies: one for each option, and the joint one last.
  private static func count(
    _ rows: Range<Int>, _ simulators: [Simulator], _ settings: SimulationSettings, _ draws: Draws,
    _ layout: JointLayout, _ tallies: inout [FutureTally], _ workers: Workers, _ control: RunControl
  ) -> Int {
    guard !rows.isEmpty else { return 0 }
    let counts = simulators.map(\.layout.eventCount) + [layout.eventCount]
    let empty = zip(tallies, counts).map { FutureTally(bins: $0.bins, eventCount: $1) }
    let sums = Mutex(empty)
    let done = workers.run(rows, control) { next in
      let options = simulators.map(OptionRows.init)
      let together = JointRows(layout)
      var own = empty
      while let chunk = next() {
        var paths = 0
        for row in chunk {
          let count = min(Draws.rowLength, settings.paths - row * Draws.rowLength)
          for (option, memory) in options.enumerated() {
            memory.run(draws, row: row, paths: count)
            memory.read(option, into: together)
            memory.add(to: &own[option], row: row, paths: count)
          }
          together.compare()
          own[options.count].add(
            row: row, paths: count, cell: { together.cell($0) }, event: { together.event($0) })
          paths += count
        }
        control.finish(paths)
      }
      for (option, memory) in options.enumerated() { memory.addUnits(to: &own[option]) }
      sums.withLock { all in for place in all.indices { all[place].add(own[place]) } }
    }
    sums.withLock { all in for place in all.indices { tallies[place].add(all[place]) } }
    return done
  }
}

/// OptionRows: an option with its memory for a row of paths.
private final class OptionRows {
  private let simulator: Simulator
  private let rows: PathRows

  init(_ simulator: Simulator) {
    self.simulator = simulator
    rows = PathRows(simulator)
  }

  func run(_ draws: Draws, row: Int, paths: Int) { simulator.run(rows, draws, row: row, countingUnits: paths) }

  func addUnits(to tally: inout FutureTally) {
    if simulator.organisation != nil { tally.add(rows.organisationTally) }
  }

  func read(_ option: Int, into together: borrowing JointRows) {
    together.read(option, of: simulator, cell: { rows.cell($0)[$1] }, event: { rows.event($0)[$1] })
  }

  func add(to tally: inout FutureTally, row: Int, paths: Int) {
    tally.add(row: row, paths: paths, cell: { rows.cell($0) }, event: { rows.event($0) })
  }
}
