import Scenarios

/// SolvingFailure: why no value of a dial could be looked for.
public enum SolvingFailure: Error, Equatable {
  /// The scenario cannot be simulated, or was stopped.
  case simulation(SimulationRun.Failure)
  /// The condition does not fit the scenario.
  case condition(ConditionFault)
  /// The dial or its range does not.
  case dial(DialFault)
  /// The scenario is wrong with this value of the dial.
  case scenario(Decimaltal, DiagnosticList)
}
