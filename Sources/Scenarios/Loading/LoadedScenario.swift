/// A scenario with what only its text can tell: places and warnings.
public struct LoadedScenario: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// Where each value stands, by its path (`balanskravsresultat.2028`).
  public let places: [String: Place]
  /// What the reader should know; never an error.
  public let warnings: [Diagnostic]
}
