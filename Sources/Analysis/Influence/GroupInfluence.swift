import Numerics
import Scenarios
import Simulation

/// GroupInfluence: how much of the spread of the outcome comes from the draws of one variable, all years together.
public struct GroupInfluence: Sendable, Equatable {
  /// Points to each of the two sets that draws are exchanged between.
  public static let points = 8_192

  /// Key of the factor; of other draws what they are, in the scenario's words.
  public let nyckel: String
  /// Of whether the plan holds; nil where it always or never does.
  public let holds: PickFreeze.Indices?
  /// Of what is left to restore when the plan's last year closes; nil where that never varies.
  public let remaining: PickFreeze.Indices?

  /// The indices of every group of draws, the greatest total index first: of the plan's holding, else of what is left to restore.
  ///
  /// The first set is the run's own paths, so only the second set and the exchanges are simulated.
  static func all(
    _ scenario: Scenario, _ run: SimulationRun, _ outcomes: Outcomes, _ workers: Workers, _ control: RunControl
  ) -> [GroupInfluence] {
    let simulator = run.simulator
    let groups = simulator.drawGroups
    let layout = simulator.layout
    let draws = Draws(
      seed: run.settings.seed, sampling: run.settings.sampling, firstYear: layout.years.lowerBound,
      years: layout.yearCount, sets: 2)
    let second = draws.exchanging(groups.map(\.variable))
    let sets = [second] + groups.map { draws.exchanging([$0.variable]) }
    let found = simulate(simulator, sets, workers, control)
    let replicates = (0..<points).map(Draws.replicate(ofPath:))
    func indices(_ values: (Outcomes) -> [Double]) -> [PickFreeze.Indices?] {
      let estimator = PickFreeze(Array(values(outcomes).prefix(points)), values(found[0]), replicates: replicates)
      return found.dropFirst().map { estimator.indices(values($0)) }
    }
    let (holds, remaining) = (indices { $0.holds }, indices { $0.remaining })
    let all = groups.enumerated().map { place, group in
      GroupInfluence(nyckel: key(group, scenario), holds: holds[place], remaining: remaining[place])
    }
    func size(_ influence: GroupInfluence) -> Double { (influence.holds ?? influence.remaining)?.total.value ?? 0 }
    return all.enumerated().sorted {
      (size($0.element), $1.offset) > (size($1.element), $0.offset)
    }.map(\.element)
  }

  private static func key(_ group: DrawGroup, _ scenario: Scenario) -> String {
    switch group.kind {
    case .factor(let row): scenario.korrelationsnycklar[row]
    case .size: "students_t"
    case .crisis: "krisår"
    case .forecast: "prognosfel"
    case .success(let measure): "åtgärder.\(scenario.osäkraÅtgärder[measure].nyckel).lyckas"
    case .delay(let measure): "åtgärder.\(scenario.osäkraÅtgärder[measure].nyckel).försening"
    }
  }

  /// What the first paths of each set of draws come to.
  private static func simulate(
    _ simulator: Simulator, _ sets: [Draws], _ workers: Workers, _ control: RunControl
  ) -> [Outcomes] {
    let rows = points / Draws.rowLength
    let layout = simulator.layout
    let remainingCell = layout.remainingCell(simulator.lastPlanYear)
    var holds = [Lanes](repeating: .zero, count: sets.count * points / Lanes.scalarCount)
    var remaining = holds
    holds.withUnsafeMutableBufferPointer { holds in
      remaining.withUnsafeMutableBufferPointer { remaining in
        // Each row of each set has places of its own.
        nonisolated(unsafe) let (holds, remaining) = (holds, remaining)
        workers.run(0..<sets.count * rows, control) { next in
          let memory = PathRows(simulator)
          while let chunk = next() {
            for place in chunk {
              let (set, row) = place.quotientAndRemainder(dividingBy: rows)
              simulator.run(memory, sets[set], row: row)
              let (late, grounds) = (memory.event(layout.breachEvent), memory.event(layout.groundsEvent))
              let (open, left) = (memory.event(layout.openPlanEvent), memory.cell(remainingCell))
              for group in 0..<groups {
                holds[place * groups + group] = Lanes(repeating: 1) - late[group] - grounds[group] - open[group]
                remaining[place * groups + group] = left[group]
              }
            }
            control.finish(chunk.count * Draws.rowLength)
          }
        }
      }
    }
    return sets.indices.map { set in
      func part(_ all: [Lanes]) -> [Double] {
        let first = set * rows * groups
        return all[first..<first + rows * groups].withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
      }
      return Outcomes(holds: part(holds), remaining: part(remaining))
    }
  }

  /// Groups of lanes to a row.
  private static let groups = Draws.rowLength / Lanes.scalarCount
}
