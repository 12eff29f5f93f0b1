import Simulation

/// Outcomes: what paths came to, as what drives them is asked for.
struct Outcomes {
  /// 1 where the plan holds, 0 elsewhere.
  let holds: [Double]
  /// What is left to restore when the plan's last year closes, kronor.
  let remaining: [Double]

  init(holds: [Double], remaining: [Double]) {
    self.holds = holds
    self.remaining = remaining
  }

  /// Those of the pilot.
  init(_ run: SimulationRun) {
    let layout = run.simulator.layout
    func event(_ event: Int) -> [Double] { run.pilot.event(event) }
    let late = zip(event(layout.breachEvent), event(layout.groundsEvent)).map { $0 + $1 }
    holds = zip(late, event(layout.openPlanEvent)).map { 1 - $0 - $1 }
    remaining = run.pilot.cell(layout.remainingCell(run.simulator.lastPlanYear))
  }
}

extension Layout {
  /// What is left to restore when a calendar year closes.
  func remainingCell(_ year: Int) -> Int {
    guard let figure = figures.firstIndex(of: .kvarAttÅterställa), years.contains(year) else {
      preconditionFailure("what is left to restore is kept for every simulated year")
    }
    return cell(figure, year: year - years.lowerBound)
  }
}

extension Draws {
  /// The replicate that a path belongs to.
  static func replicate(ofPath path: Int) -> Int { replicate(ofRow: path / rowLength) }
}
