import Numerics
import Simulation

/// LeverSearch: for each failing path the least amount of one lever with which no deficit of the plan is late, to the krona.
///
/// Every trial runs the portfolio and the law anew. A krona more lowers what is missing of a deficit by a krona at most, so adding the
/// greatest of what is missing, again and again, reaches the least amount without ever passing it. Where the greatest amount tried does, every
/// other trial halves the interval between what does not do and what does, which leaps over amounts that change nothing; and where a krona
/// less than what was found turns out to do as well, halving goes on from there.
struct LeverSearch {
  /// Steps from below where the greatest amount tried does not do.
  private static let mostSteps = 12

  private let simulator: Simulator
  private let lever: Lever
  /// The greatest amount tried.
  private let most: Double
  /// The cells of what is missing of the plan's deficits at their deadlines.
  private let missing: [Int]

  init(_ simulator: Simulator, _ lever: Lever, most: Double) {
    self.simulator = simulator
    self.lever = lever
    self.most = most
    let layout = simulator.layout
    missing = layout.cohorts.indices.filter { layout.cohorts[$0] <= simulator.lastPlanYear }.map(layout.missingCell)
  }

  /// A path on which a deficit is late.
  private struct Failure {
    let path: Int
    /// The greatest amount that does not do, and what is then missing.
    var low = 0.0
    var missing: Double
    /// The least amount that does; infinity where none is known.
    var high: Double
    var trial = 0.0
    /// Whether the last trial came from below: if it does, it is the least.
    var isFromBelow = true
  }

  /// The least amount for each path of a row that has been drawn; 0 where nothing is late, infinity where no amount tried will do.
  func amounts(_ rows: borrowing PathRows) -> [Double] {
    var answers = [Double](repeating: 0, count: Draws.rowLength)
    defer { rows.set(lever, simulator) { _ in 0 } }
    let worst = missing(rows, answers)
    let late = answers.indices.filter { worst[$0] > 0 }
    guard !late.isEmpty else { return answers }
    for path in late { answers[path] = most }
    let atMost = missing(rows, answers)
    var open = late.map { Failure(path: $0, missing: worst[$0], high: atMost[$0] == 0 ? most : .infinity) }
    // More of the year's result never does harm; gains realised now may be missing later.
    if case .result = lever { settle(&open, &answers) { $0.high == .infinity } }

    var step = 0
    while !open.isEmpty {
      let halves = step % 2 == 1
      for place in open.indices {
        open[place].isFromBelow = !halves || open[place].high == .infinity
        let (low, high) = (open[place].low, open[place].high)
        open[place].trial = open[place].isFromBelow ? low + open[place].missing : ((low + high) / 2).flooredToKrona
      }
      let tried = missing(rows, trials(open))
      for place in open.indices {
        let now = tried[open[place].path]
        if now == 0 {
          open[place].high = open[place].trial
          if open[place].isFromBelow { open[place].low = open[place].trial - 1 }
        } else {
          // An amount that changes nothing is beyond what there is to realise.
          let isStuck = open[place].high == .infinity && now == open[place].missing
          open[place].low = isStuck ? most : open[place].trial
          open[place].missing = now
        }
      }
      step += 1
      settle(&open, &answers) { failure in
        if failure.high == .infinity { return failure.low + failure.missing > most || step == Self.mostSteps }
        return failure.high - failure.low <= 1
      }
    }
    return confirmed(rows, answers)
  }

  /// Takes the answers of the paths that are done with.
  private func settle(_ open: inout [Failure], _ answers: inout [Double], _ isDone: (Failure) -> Bool) {
    open.removeAll { failure in
      guard isDone(failure) else { return false }
      answers[failure.path] = failure.high
      return true
    }
  }

  /// The answers, but where a krona less does as well, one of which a krona less does not.
  private func confirmed(_ rows: borrowing PathRows, _ answers: [Double]) -> [Double] {
    var answers = answers
    let less = missing(rows, answers.map { $0.isFinite && $0 > 0 ? $0 - 1 : 0 })
    var open = answers.indices.filter { answers[$0].isFinite && answers[$0] > 0 && less[$0] == 0 }.map {
      Failure(path: $0, missing: 0, high: answers[$0] - 1)
    }
    while !open.isEmpty {
      for place in open.indices { open[place].trial = ((open[place].low + open[place].high) / 2).flooredToKrona }
      let tried = missing(rows, trials(open))
      for place in open.indices {
        let trial = open[place].trial
        if tried[open[place].path] == 0 { open[place].high = trial } else { open[place].low = trial }
      }
      settle(&open, &answers) { $0.high - $0.low <= 1 }
    }
    return answers
  }

  private func trials(_ open: [Failure]) -> [Double] {
    var amounts = [Double](repeating: 0, count: Draws.rowLength)
    for failure in open { amounts[failure.path] = failure.trial }
    return amounts
  }

  /// The greatest of what is missing of a deficit on each path that gets some of the lever, on all where none does.
  private func missing(_ rows: borrowing PathRows, _ amounts: [Double]) -> [Double] {
    rows.set(lever, simulator) { amounts[$0] }
    let lanes = Lanes.scalarCount
    var isTried = (0..<amounts.count / lanes).map { group in
      amounts[group * lanes..<(group + 1) * lanes].contains { $0 > 0 }
    }
    if !isTried.contains(true) { isTried = isTried.map { _ in true } }
    simulator.step(rows) { isTried[$0] }
    var worst = [Lanes](repeating: .zero, count: isTried.count)
    for cell in missing {
      let values = rows.cell(cell)
      for group in worst.indices where isTried[group] { worst[group] = maximum(worst[group], values[group]) }
    }
    return worst.withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
  }
}
