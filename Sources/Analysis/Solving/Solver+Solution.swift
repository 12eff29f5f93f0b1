import Scenarios

extension Solver {
  /// What was found, with some probabilities besides that of the condition.
  mutating func solution(percents: [Int]) throws(SolvingFailure) -> Solution {
    let percents = evaluation.countsEvents ? percents : []
    try solve([.condition] + percents.map { .percent($0) })
    let finding = finding(.condition)
    let lowEnd = try point(0)
    let here = try point(place(of: finding))
    return Solution(
      scenario: plans.scenario, dial: plans.dial, grid: plans.grid, condition: condition,
      settings: evaluation.isDrawn ? evaluation.settings : nil, finding: finding,
      atLowEnd: evaluation.outcome(lowEnd), atFinding: evaluation.outcome(here), course: course,
      levels: percents.map { percent in
        Solution.Level(
          percent: evaluation.isOpposite ? 100 - percent : percent, finding: self.finding(.percent(percent)))
      },
      samples: zip(places, samples).map {
        Solution.Sample(value: plans.grid[$0], outcome: evaluation.outcome($1))
      })
  }

  private func finding(_ goal: CrossingGoal) -> Solution.Finding {
    let grid = plans.grid
    switch found(goal, .middle) {
    case .at(let place): return .found(crossing(place, found(goal, .low), found(goal, .high)))
    case .atLowEnd:
      if goal == .condition, case .at(let place) = found(goal, .leaving) { return .already(until: grid[place - 1]) }
      return .already(until: nil)
    case .never, nil: return .outOfReach(best: grid[best])
    }
  }

  private func crossing(_ place: Int, _ low: CrossingSearch.Found?, _ high: CrossingSearch.Found?) -> Solution.Crossing
  {
    var (first, last): (Int?, Int?) = (place, place)
    switch low {
    case .at(let end): first = min(end, place)
    case .atLowEnd: first = nil
    case .never, nil: break
    }
    switch high {
    case .at(let end): last = max(end, place)
    case .never: last = nil
    case .atLowEnd, nil: break
    }
    let grid = plans.grid
    return Solution.Crossing(value: grid[place], low: first.map { grid[$0] }, high: last.map { grid[$0] })
  }

  private func place(of finding: Solution.Finding) -> Int {
    switch finding {
    case .found(let crossing): plans.grid.place(of: crossing.value)
    case .already: 0
    case .outOfReach(let best): plans.grid.place(of: best)
    }
  }

  private var readings: [ConditionReading] { samples.map { evaluation.reading($0) } }

  /// The place of the coarse grid where the condition comes closest, the first of equals.
  private var best: Int {
    let readings = readings
    var best = 0
    for index in readings.indices where readings[index].surplus > readings[best].surplus { best = index }
    return places[best]
  }

  /// How the measure goes with the dial; a change counts when it is larger than half the interval there.
  var course: Solution.Course {
    let readings = readings
    var (rises, falls) = (false, false)
    var (least, greatest) = (readings[0].surplus, readings[0].surplus)
    for reading in readings {
      least = min(least, reading.surplus)
      greatest = max(greatest, reading.surplus)
      if reading.surplus - least > reading.halfWidth { rises = true }
      if greatest - reading.surplus > reading.halfWidth { falls = true }
    }
    switch (rises, falls) {
    case (true, false): return .rising
    case (false, true): return .falling
    case (false, false): return .level
    case (true, true): return .mixed
    }
  }
}
