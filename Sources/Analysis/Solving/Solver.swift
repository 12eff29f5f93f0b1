import Scenarios
import Simulation

/// Solver: finds the least value of a dial that meets a condition, all values on the same draws.
///
/// A plan that is better in every year is no worse on any path, so the number of paths that do well rises by steps with the dial, and
/// its crossing is found by bracketing. Whether it does rise is checked on a coarse grid and the first paths. All crossings are looked
/// for at a time, since paths are drawn but once for all the values that are wanted next.
struct Solver {
  /// Values of the coarse grid, at most.
  static let places = 33

  /// One crossing that is looked for.
  private struct Task {
    let goal: CrossingGoal
    let end: CrossingEnd
    var search: CrossingSearch
  }

  let plans: DialPlans
  let condition: Condition
  private(set) var evaluation: DialEvaluation
  /// The coarse grid.
  let places: [Int]
  /// What the first paths come to there.
  let samples: [ConditionPoint]
  /// What all paths come to, by place.
  private var known: [Int: ConditionPoint] = [:]
  private var tasks: [Task] = []

  /// Looks at the coarse grid.
  ///
  /// - Parameter places: how many values of it, at most.
  init(
    _ plans: DialPlans, _ condition: Condition, _ settings: SimulationSettings, places: Int = Self.places,
    workers: Workers, control: RunControl
  ) throws(SolvingFailure) {
    self.plans = plans
    self.condition = condition
    self.places = plans.grid.places(places)
    evaluation = try DialEvaluation(plans, condition, settings, workers, control)
    samples = try evaluation.points(self.places, evaluation.pilotPaths)
    // Of few paths, or of none at all, these are all there are.
    guard !evaluation.isDrawn || evaluation.pilotPaths == settings.paths else { return }
    for (place, sample) in zip(self.places, samples) { known[place] = sample }
  }

  /// Whether there are more paths than those on which the coarse grid has been looked at.
  var hasMorePaths: Bool { evaluation.isDrawn && evaluation.pilotPaths < evaluation.settings.paths }

  /// Starts the search anew on the first paths, whose coarse grid is known: somebody waits who has stopped the others.
  mutating func settleForFirstPaths() {
    evaluation = evaluation.onFirstPaths
    tasks = []
    known = [:]
    for (place, sample) in zip(places, samples) { known[place] = sample }
  }

  /// Finds the crossings of some goals.
  mutating func solve(_ goals: [CrossingGoal]) throws(SolvingFailure) {
    for goal in goals {
      add(goal, .middle)
      if !evaluation.isDrawn { continue }
      add(goal, .low)
      add(goal, .high)
    }
    if course == .falling || course == .mixed { add(.condition, .leaving) }
    while true {
      // What was counted for one crossing helps to find the others.
      let all = known.sorted { $0.key < $1.key }
      for index in tasks.indices {
        let (goal, end) = (tasks[index].goal, tasks[index].end)
        tasks[index].search.take(all.map { ($0.key, end.value(evaluation.reading($0.value, goal))) })
      }
      let wanted = Set(tasks.compactMap(\.search.wanted)).sorted()
      if wanted.isEmpty { break }
      try learn(wanted)
    }
  }

  private mutating func add(_ goal: CrossingGoal, _ end: CrossingEnd) {
    let guesses = samples.map { end.value(evaluation.reading($0, goal)) }
    tasks.append(Task(goal: goal, end: end, search: CrossingSearch(places, guesses: guesses)))
  }

  private mutating func learn(_ places: [Int]) throws(SolvingFailure) {
    let points = try evaluation.points(places, evaluation.settings.paths)
    for (place, point) in zip(places, points) { known[place] = point }
  }

  /// What all paths come to at a place.
  mutating func point(_ place: Int) throws(SolvingFailure) -> ConditionPoint {
    if let point = known[place] { return point }
    let point = try evaluation.points([place], evaluation.settings.paths)[0]
    known[place] = point
    return point
  }

  /// What came of a crossing; nil when it was not looked for.
  func found(_ goal: CrossingGoal, _ end: CrossingEnd) -> CrossingSearch.Found? {
    tasks.first { $0.goal == goal && $0.end == end }?.search.found
  }
}
