import Law
import Numerics
import Scenarios
import Simulation
import Synchronization

/// DialEvaluation: works out what values of a dial come to, on the same draws and on several threads.
struct DialEvaluation: Sendable {
  let plans: DialPlans
  private(set) var settings: SimulationSettings
  private let condition: Condition
  /// What is counted; nil where the plan itself is asked about.
  private let test: ConditionTest?
  private let draws: Draws?
  private let workers: Workers
  private var control: RunControl

  init(
    _ plans: DialPlans, _ condition: Condition, _ settings: SimulationSettings, _ workers: Workers,
    _ control: RunControl
  ) throws(SolvingFailure) {
    (self.plans, self.condition, self.settings) = (plans, condition, settings)
    (self.workers, self.control) = (workers, control)
    guard condition.isSimulated else {
      (test, draws) = (nil, nil)
      do throws(ConditionFault) { _ = try PlanTest(condition, Summary(plans.scenario)) } catch {
        throw .condition(error)
      }
      return
    }
    if let obstacle = SimulationRun.obstacle(plans.scenario) { throw .simulation(obstacle) }
    guard let base = plans.base else { preconditionFailure("without an obstacle there is a simulator") }
    do throws(ConditionFault) {
      test = try ConditionTest(condition, plans.scenario, base.layout, settings.sampling)
    } catch { throw .condition(error) }
    draws = Self.draws(base, settings)
  }

  private static func draws(_ simulator: Simulator, _ settings: SimulationSettings) -> Draws {
    Draws(
      seed: settings.seed, sampling: settings.sampling, firstYear: simulator.layout.years.lowerBound,
      years: simulator.layout.yearCount)
  }

  /// The same of the first paths alone, which nobody has stopped.
  var onFirstPaths: DialEvaluation {
    var own = self
    own.settings.paths = pilotPaths
    own.control = RunControl()
    return own
  }

  /// Whether futures are drawn.
  var isDrawn: Bool { test != nil }
  /// Whether what is counted is the opposite of what the condition names.
  var isOpposite: Bool { test?.isOpposite ?? false }
  /// Paths of the coarse grid.
  var pilotPaths: Int { min(settings.paths, SimulationSettings.pilotPaths) }

  /// Whether the condition is that an event happens on so and so many paths, so that other shares of them can be asked about.
  var countsEvents: Bool {
    switch test?.counted {
    case .verdict, .event: true
    case .sum, nil: false
    }
  }

  /// How far a point is from a goal.
  func reading(_ point: ConditionPoint, _ goal: CrossingGoal = .condition) -> ConditionReading {
    switch (point, test) {
    case (.counted(let count), let test?): test.reading(count, goal)
    case (.plan(_, let surplus), _): ConditionReading(exact: surplus)
    case (.counted, nil): preconditionFailure("nothing is counted for a condition on the plan itself")
    }
  }

  /// A point in the words of the condition.
  func outcome(_ point: ConditionPoint) -> Solution.Outcome {
    switch (point, test) {
    case (.counted(let count), let test?): test.outcome(count)
    case (.plan(let outcome, _), _): outcome
    case (.counted, nil): preconditionFailure("nothing is counted for a condition on the plan itself")
    }
  }

  /// What the first so many paths come to at some places of the grid.
  func points(_ places: [Int], _ paths: Int) throws(SolvingFailure) -> [ConditionPoint] {
    var points = [ConditionPoint?](repeating: nil, count: places.count)
    var shared: [(index: Int, simulator: Simulator, test: ConditionTest)] = []
    for (index, place) in places.enumerated() {
      guard test != nil else {
        let scenario = try plans.scenario(at: place)
        do throws(ConditionFault) { points[index] = try PlanTest(condition, Summary(scenario)).point } catch {
          throw .condition(error)
        }
        continue
      }
      let (scenario, simulator, sharesDraws) = try plans.simulator(at: place)
      let test: ConditionTest
      do throws(ConditionFault) {
        test = try ConditionTest(condition, scenario, simulator.layout, settings.sampling)
      } catch { throw .condition(error) }
      if sharesDraws {
        shared.append((index, simulator, test))
      } else {
        points[index] = .counted(try count([simulator], [test], paths)[0])
      }
    }
    if !shared.isEmpty {
      let counts = try count(shared.map(\.simulator), shared.map(\.test), paths)
      for (own, count) in zip(shared, counts) { points[own.index] = .counted(count) }
    }
    return points.map { $0! }
  }

  /// Runs simulators that have the same draws on each row once it is drawn.
  private func count(
    _ simulators: [Simulator], _ tests: [ConditionTest], _ paths: Int
  ) throws(SolvingFailure) -> [ConditionCount] {
    guard var draws, let first = simulators.first else { return [] }
    if first.layout.years != plans.base?.layout.years { draws = Self.draws(first, settings) }
    let rows = (paths + Draws.rowLength - 1) / Draws.rowLength
    let totals = Mutex([ConditionCount](repeating: ConditionCount(), count: simulators.count))
    let own = draws
    workers.run(0..<rows, control) { next in
      let memory = PathRows(first)
      let deviations = DeviationRows(first)
      var counts = [ConditionCount](repeating: ConditionCount(), count: simulators.count)
      while let chunk = next() {
        for row in chunk {
          first.draw(memory, own, row: row)
          let count = min(Draws.rowLength, paths - row * Draws.rowLength)
          for (place, simulator) in simulators.enumerated() {
            if place == 0 || !simulator.deviatesAlike {
              simulator.step(memory, keeping: deviations)
            } else {
              simulator.rerun(memory, deviations)
            }
            tests[place].count(
              row: row, paths: count, cell: { memory.cell($0) }, event: { memory.event($0) }, into: &counts[place])
          }
          control.finish(count * simulators.count)
        }
      }
      totals.withLock { for place in counts.indices { $0[place].add(counts[place]) } }
    }
    if control.isCancelled { throw .simulation(.stopped) }
    let counted = totals.withLock { $0 }
    if counted.contains(where: { !$0.isWithinLimits }) { throw .simulation(.amountsTooLarge) }
    return counted
  }
}
