import Scenarios

/// ComparisonOption: one of the plans that are compared, with the name it goes by.
public struct ComparisonOption: Sendable {
  /// What it is called.
  public let name: String
  /// The plan.
  public let scenario: Scenario

  /// A plan under a name; its own unless another is given.
  public init(_ scenario: Scenario, name: String? = nil) {
    self.name = name ?? scenario.namn
    self.scenario = scenario
  }
}
