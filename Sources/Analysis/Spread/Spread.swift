import Simulation

/// Spread: how far a scenario's balanskravsresultat spreads one to three years ahead, and what each thing that may go otherwise does by itself.
public struct Spread: Sendable, Equatable {
  /// One factor, or the uncertain measures together, with everything else as planned.
  public struct Part: Sendable, Equatable {
    /// The factor's key, or `Scenario.åtgärdsnyckel`.
    public let nyckel: String
    /// Standard deviation per year, a share of the planned skatter och bidrag.
    public let deviations: [Double]
  }

  /// How many years are looked at.
  public static let mostYears = 3

  /// How the futures were drawn; always as many as the pilot has.
  public let settings: SimulationSettings
  /// The first simulated years, at most three.
  public let years: [Int]
  /// Whether the first of them is a running year, of which a part is known.
  public let isRunning: Bool
  /// Standard deviation of balanskravsresultat per year with all that may go otherwise, a share of the planned skatter och bidrag.
  public let deviations: [Double]
  /// Each by itself, the one that does most in the last year first; those that do nothing are left out.
  public let parts: [Part]

  /// The share of a year's variance that a part has by itself; 0 where there is none.
  public func share(_ part: Part, year: Int) -> Double {
    let all = deviations[year]
    return all > 0 ? part.deviations[year] * part.deviations[year] / (all * all) : 0
  }

  /// What correlations and interplay add to a year's variance, or take from it: 1 less the shares of the parts.
  public func interplay(year: Int) -> Double { 1 - parts.reduce(0) { $0 + share($1, year: year) } }
}
