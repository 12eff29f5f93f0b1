import Scenarios

extension Solution {
  /// Finds the least value of a dial that meets a condition; the same bits for any number of threads.
  ///
  /// - Parameters:
  ///   - grid: the values to look at.
  ///   - settings: how many futures, from which seed; the precision is not used.
  ///   - control: can stop it; the answer is then that of the first paths, or, where not even they were done, nothing is known.
  public init(
    _ scenario: Scenario, _ dial: Dial, _ grid: DialGrid, until condition: Condition,
    _ settings: SimulationSettings = SimulationSettings(), workers: Workers = Workers(),
    control: RunControl = RunControl()
  ) throws(SolvingFailure) {
    let plans: DialPlans
    do throws(DialFault) { plans = try DialPlans(scenario, dial, grid) } catch { throw .dial(error) }
    var solver = try Solver(plans, condition, settings, workers: workers, control: control)
    do throws(SolvingFailure) { self = try solver.solution(percents: Self.percents) } catch {
      guard error == .simulation(.stopped), solver.hasMorePaths else { throw error }
      solver.settleForFirstPaths()
      self = try solver.solution(percents: Self.percents)
      wantedPaths = settings.paths
    }
  }

  /// The most paths that may be run for it, the same paths at other values counted again.
  public static func mostPaths(_ grid: DialGrid, _ settings: SimulationSettings) -> Int {
    var halvings = 1
    while 1 << halvings < grid.steps { halvings += 1 }
    // A crossing and the two ends of its interval, for the condition and each level: the coarse grid, and one more than halving takes.
    let most = 3 * (percents.count + 1) * (halvings + 1)
    return Solver.places * min(settings.paths, SimulationSettings.pilotPaths) + most * settings.paths
  }

  /// The same in the usual steps and in little time: the course is looked at in few places, and no other probabilities.
  init(
    roughly scenario: Scenario, _ dial: Dial, _ range: ClosedRange<Decimaltal>, until condition: Condition,
    _ settings: SimulationSettings, workers: Workers
  ) throws(SolvingFailure) {
    let plans: DialPlans
    do throws(DialFault) {
      let step = DialGrid.standardStep(dial, scenario, width: range.upperBound.miljondelar)
      let grid = try DialGrid(from: range.lowerBound, to: range.upperBound, step: step)
      plans = try DialPlans(scenario, dial, grid)
    } catch { throw .dial(error) }
    var solver = try Solver(plans, condition, settings, places: 5, workers: workers, control: RunControl())
    self = try solver.solution(percents: [])
  }
}
