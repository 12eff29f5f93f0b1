import Law
import Numerics
import Scenarios
import Simulation

/// Finds how much worse the years up to a deadline may go, by running the plan itself with smaller surpluses.
///
/// Settled accounts cannot get worse. Surplus is taken from the first year that could restore the deficit and then from the
/// years after it: what is lost early is missing in every later year as well, also where a longer time lets younger
/// deficits go before, so this is the smallest loss, in whatever years, that makes the deficit late. Checked against all
/// possible losses on small plans and against the interval formula of earliest-deadline scheduling. Only by the rule
/// `endastLagtext` can a loss elsewhere cost less, since a reservation made ahead of restoration shrinks first.
struct Marginalsökning {
  private let model: Model
  /// What each year has to lose: its surplus when the plan goes as planned, what it reserves included, since a worse result
  /// reserves less; nothing in settled years.
  private let surpluses: [Int64]

  init(_ scenario: Scenario, _ model: Model, _ projection: Projektion) {
    self.model = model
    surpluses = zip(model.år, projection.år).map { year, closed in
      if scenario.år.slag(year.år) == .utfall { return 0 }
      let resultat = closed.resultat
      return max(0, Int64(resultat.balanskravsresultat[0] + resultat.utredning.reservering[0]))
    }
  }

  /// The greatest loss after which no deficit at these places, all due in the deadline's year, is late; nil when no loss
  /// could make any late.
  func marginal(till senast: Int, _ places: [Int]) -> Int64? {
    places.compactMap { marginal(till: senast, plats: $0) }.min()
  }

  private func marginal(till senast: Int, plats: Int) -> Int64? {
    let first = model.år[0].år
    let born = model.bokslut.register.poster[plats].från
    let years = max(0, born + 1 - first)..<max(0, senast + 1 - first)
    var held: Int64 = 0
    var broken = surpluses[years].reduce(0, +)
    if !isLate([broken], years, plats)[0] { return nil }
    // Eight losses at a time, one per lane, narrow the interval ninefold.
    while broken - held > 1 {
      let width = broken - held
      let tries = (1...8).map { held + width / 9 * Int64($0) + width % 9 * Int64($0) / 9 }
      for (loss, late) in zip(tries, isLate(tries, years, plats)) {
        if late { broken = min(broken, loss) } else { held = max(held, loss) }
      }
    }
    return held
  }

  private func isLate(_ losses: [Int64], _ years: Range<Int>, _ plats: Int) -> [Bool] {
    var deviations = [Lanes](repeating: .zero, count: model.år.count)
    for (lane, loss) in losses.enumerated() {
      var left = loss
      for index in years {
        let taken = min(left, surpluses[index])
        deviations[index][lane] = -Double(taken)
        left -= taken
      }
    }
    guard let last = years.last else { return losses.map { _ in false } }
    let state = Projektion(model) { deviations[$0] }.år[last].läge.återställning
    return losses.indices.map { lane in state.poster[plats].saknatVidFrist[lane] > 0 }
  }
}
