import Scenarios

/// Måttbedömning: what came of a mått of a goal in a year, or what is to be expected.
public struct Måttbedömning: Sendable, Equatable {
  /// What a mått came to.
  public enum Utfall: Sendable, Equatable {
    /// As stated.
    case angivet(Decimaltal)
    /// An amount of the accounts or of the plan, whole kronor.
    case belopp(Int64)
    /// A key figure, per cent.
    case procent(Double)
  }

  /// How likely it is to be reached.
  public enum Sannolikhet: Sendable, Equatable {
    /// As stated, per cent.
    case angiven(Decimaltal)
    /// On simulated paths.
    case simulerad(Probability)
  }

  /// The goal.
  public let mål: Mål
  /// The mått.
  public let mått: Mått
  /// The year, or the years that it is worked out over.
  public let år: ClosedRange<Int>
  /// The kind of the last of them.
  public let slag: Årsslag
  /// The target that holds then; nil where it has none.
  public let målvärde: Decimaltal?
  /// What it came to, in coming years by the plan; nil where that is not known.
  public let utfall: Utfall?
  /// What that is.
  public let svar: Mått.Svar
  /// How likely it is to be reached in a year to come; nil where nothing says.
  public let sannolikhet: Sannolikhet?

  /// Every mått of the goals in their order and year by year: of stated outcomes, of the plan, and of futures where there are any.
  public static func alla(_ summary: Summary, _ simulation: SimulationSummary? = nil) -> [Måttbedömning] {
    let scenario = summary.scenario
    return scenario.mål.flatMap { goal in
      goal.mått.flatMap { mark in
        scenario.måttår(mark, goal).map { years in
          mark.storhet == nil
            ? Måttbedömning(angivet: mark, goal, years, scenario)
            : Måttbedömning(storhet: mark, goal, years, summary, simulation)
        }
      }
    }
  }

  /// Of stated outcomes.
  private init(angivet mark: Mått, _ goal: Mål, _ years: ClosedRange<Int>, _ scenario: Scenario) {
    let year = years.upperBound
    let outcome = mark.utfall[year]
    let chance = outcome == nil && scenario.år.slag(year) != .utfall ? mark.sannolikhet.gällande(year)?.tal : nil
    self.init(
      goal, mark, years, scenario, outcome.map { .angivet($0) }, mark.svar(year), chance.map { .angiven($0) })
  }

  init(
    _ goal: Mål, _ mark: Mått, _ years: ClosedRange<Int>, _ scenario: Scenario, _ outcome: Utfall?, _ answer: Mått.Svar,
    _ probability: Sannolikhet?
  ) {
    mål = goal
    mått = mark
    år = years
    slag = scenario.år.slag(years.upperBound)
    målvärde = mark.slag.harMålvärde ? mark.målvärde.gällande(years.upperBound)?.tal : nil
    utfall = outcome
    svar = answer
    sannolikhet = probability
  }
}
