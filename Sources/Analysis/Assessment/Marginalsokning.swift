import Law
import Numerics
import Scenarios
import Simulation

/// Finds how much worse the years up to a deadline may go, by running the plan itself with smaller surpluses.
///
/// Surplus is taken away from the deadline's year first and then from the years before it; settled accounts cannot get worse.
/// With deadlines restored in their order this is the smallest loss, in whatever years, that makes the deficit late.
/// Checked against the interval formula of earliest-deadline scheduling.
struct Marginalsökning {
  private let model: Model
  /// What each year has to lose: its surplus when the plan goes as planned, nothing in settled years.
  private let surpluses: [Int64]

  init(_ scenario: Scenario, _ model: Model, _ projection: Projektion) {
    self.model = model
    surpluses = zip(model.år, projection.år).map { year, closed in
      scenario.år.slag(year.år) == .utfall ? 0 : max(0, Int64(closed.resultat.balanskravsresultat[0]))
    }
  }

  /// The greatest loss after which nothing due in the deadline's year is late; nil when no loss could make it late.
  func marginal(till senast: Int, _ places: [Int]) -> Int64? {
    let last = senast - model.år[0].år
    var held: Int64 = 0
    var broken = surpluses[...last].reduce(0, +)
    if !isLate([broken], last, places)[0] { return nil }
    // Eight losses at a time, one per lane, narrow the interval ninefold.
    while broken - held > 1 {
      let width = broken - held
      let tries = (1...8).map { held + width / 9 * Int64($0) + width % 9 * Int64($0) / 9 }
      for (loss, late) in zip(tries, isLate(tries, last, places)) {
        if late { broken = min(broken, loss) } else { held = max(held, loss) }
      }
    }
    return held
  }

  private func isLate(_ losses: [Int64], _ last: Int, _ places: [Int]) -> [Bool] {
    var deviations = [Lanes](repeating: .zero, count: model.år.count)
    for (lane, loss) in losses.enumerated() {
      var left = loss
      for index in (0...last).reversed() {
        let taken = min(left, surpluses[index])
        deviations[index][lane] = -Double(taken)
        left -= taken
      }
    }
    let state = Projektion(model) { deviations[$0] }.år[last].läge.återställning
    return losses.indices.map { lane in places.contains { state.poster[$0].saknatVidFrist[lane] > 0 } }
  }
}
