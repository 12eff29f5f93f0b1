import Scenarios

/// SweepFailure: why a point has no figures.
public enum SweepFailure: Error, Sendable, Equatable {
  /// The scenario is wrong there.
  case scenario(DiagnosticList)
  /// It cannot be simulated there.
  case simulation(SimulationRun.Failure)

  /// The stable name of its kind: that of the first error of the scenario.
  public var code: String {
    switch self {
    case .scenario(let list): Self.errors(list).first?.problem.code.rawValue ?? "scenario"
    case .simulation(.nothingToSimulate): "nothing-to-simulate"
    case .simulation(.unknownTaxes): "unknown-taxes"
    case .simulation(.amountsTooLarge): "amounts-too-large"
    case .simulation(.stopped): "stopped"
    }
  }

  /// What is wrong, on one line.
  public var message: String {
    switch self {
    case .scenario(let list):
      let errors = Self.errors(list)
      let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
      return (errors.first?.problem.message ?? "the scenario cannot be used") + more
    case .simulation(.nothingToSimulate): return "all years are settled"
    case .simulation(.unknownTaxes(let years)):
      return "skatter och bidrag are not known for \(years.map { String($0) }.joined(separator: ", "))"
    case .simulation(.amountsTooLarge): return "on some path an amount reaches 17.6 million mnkr"
    case .simulation(.stopped): return "stopped before the first paths were done"
    }
  }

  private static func errors(_ list: DiagnosticList) -> [Diagnostic] {
    list.diagnostics.filter { $0.severity == .error }
  }
}
