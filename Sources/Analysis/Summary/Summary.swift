import Law
import Numerics
import Scenarios
import Simulation

/// Summary: everything that reports read of a deterministic run. Whole kronor throughout.
public struct Summary: Sendable {
  /// The plan that was run.
  public let scenario: Scenario
  /// The years from the first to the horizon.
  public let år: [Årssammandrag]
  /// The deficits that came to exist, in the order in which surpluses restore them.
  public let underskott: [Underskottssammandrag]
  /// Whether the plan meets the three-year rule.
  public let bedömning: Planbedömning

  /// Runs the plan once and reads off what it came to.
  public init(_ scenario: Scenario) {
    let model = scenario.model()
    let projection = Projektion(model)
    let register = model.bokslut.register
    self.scenario = scenario
    let last = projection.år.last?.läge.återställning ?? projection.start.återställning
    underskott = register.poster.indices.compactMap { index in
      Underskottssammandrag(index, last, register, horisont: scenario.år.till)
    }
    let existing = underskott.map(\.plats)
    år = scenario.år.alla.enumerated().map { offset, year in
      let before = offset == 0 ? projection.start : projection.år[offset - 1].läge
      return Årssammandrag(
        year,
        scenario,
        model.bokslut.regler(year),
        before: before,
        closed: projection.år[offset],
        existing,
        register
      )
    }
    bedömning = Planbedömning(scenario, model, projection, underskott)
  }

  /// A year of the summary, nil outside its years.
  public subscript(_ år: Int) -> Årssammandrag? {
    self.år.first { $0.år == år }
  }

  /// The years that a table shows: the stated ones, and extrapolated ones as long as something is left to restore.
  public var visadeÅr: [Årssammandrag] {
    let lastOpen = år.last { $0.ingåendeUnderskott > 0 || $0.kvarAttÅterställa > 0 }?.år ?? 0
    return år.filter { $0.slag != .framskrivning || $0.år <= lastOpen }
  }
}
