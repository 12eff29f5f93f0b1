import Law
import Scenarios
import Simulation

/// Planbedömning: whether a plan meets the three-year rule (KL 11 kap. 12 §) when it goes as planned.
public struct Planbedömning: Sendable, Equatable {
  /// The classes, never mixed.
  public enum Utfall: String, Sendable, CaseIterable {
    /// No deficit becomes late.
    case håller
    /// Some deficit is late.
    case bryts
    /// None is late so far, but a deadline lies after the horizon.
    case oavgjord
  }

  /// A deadline and how much worse the years up to it may go; settled accounts do not get worse.
  public struct Marginal: Sendable, Equatable {
    /// The deadline's year.
    public let senast: Int
    /// Whole kronor of surplus that the years up to it may lose, together and in whatever years, before a deficit of the
    /// plan due that year is late; below zero what is missing.
    public let belopp: Int64
  }

  /// The deficits that remain when the settled accounts end, or the opening ones without such, and that of the running year.
  ///
  /// What settled accounts have closed, in time or late, is no longer the plan's to restore; a breach among it still counts
  /// in `planen`, which never forgets one.
  public let åtgärdsplanen: Utfall
  /// Every deficit up to and including the last plan year.
  public let planen: Utfall
  /// Margins in the order of the deadlines; a deadline with nothing left that could be late has none.
  public let marginaler: [Marginal]

  /// Judges a plan that has been run.
  init(_ scenario: Scenario, _ model: Model, _ projection: Projektion, _ underskott: [Underskottssammandrag]) {
    let existing = underskott.filter {
      $0.från == scenario.år.prognos || Self.kvarstår($0.från, scenario, model, projection)
    }
    let planned = underskott.filter { $0.från <= scenario.år.sistaAngivna }
    åtgärdsplanen = Self.utfall(existing)
    planen = Self.utfall(planned)
    let deadlines = Set(planned.filter { $0.senast <= scenario.år.till }.map(\.senast)).sorted()
    let search = Marginalsökning(scenario, model, projection)
    marginaler = deadlines.compactMap { senast in
      let due = planned.filter { $0.senast == senast }
      let missing = due.reduce(Int64(0)) { $0 + $1.saknas }
      if missing > 0 { return Marginal(senast: senast, belopp: -missing) }
      return search.marginal(till: senast, due.map(\.plats)).map { Marginal(senast: senast, belopp: $0) }
    }
  }

  /// Whether something of a year's deficit, whatever its deadline, remains when the settled accounts end.
  private static func kvarstår(_ från: Int, _ scenario: Scenario, _ model: Model, _ projection: Projektion) -> Bool {
    let settled = scenario.år.utfall.last.map { projection.år[$0 - scenario.år.första].läge } ?? projection.start
    return model.bokslut.register.poster(från: från).contains { settled.återställning.poster[$0].återstående[0] > 0 }
  }

  private static func utfall(_ underskott: [Underskottssammandrag]) -> Utfall {
    if underskott.contains(where: \.ärBrutet) { return .bryts }
    return underskott.contains { $0.klass == .oavgjord } ? .oavgjord : .håller
  }
}
