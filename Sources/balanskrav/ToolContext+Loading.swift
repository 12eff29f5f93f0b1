import BalanskravKit

extension ToolContext {
  /// Loads a scenario with its changes; every problem is said on standard error.
  func load(_ scenario: ScenarioSource, _ overrides: [String]) throws(ToolFault) -> LoadedScenario {
    let source = try read(scenario)
    do throws(DiagnosticList) {
      let loaded = try ScenarioLoader.load(source, settings: overrides, files: files(for: scenario))
      for warning in loaded.warnings { messages.warning(warning) }
      return loaded
    } catch {
      for diagnostic in error.diagnostics { messages.problem(diagnostic) }
      let errors = error.diagnostics.count { $0.severity == .error }
      throw ToolFault(
        .badScenario, "the scenario has \(errors == 1 ? "an error" : "\(errors) errors"); nothing was worked out")
    }
  }

  private func files(for scenario: ScenarioSource) -> ScenarioFiles {
    switch scenario {
    case .builtIn: .none
    case .standardInput: .folder(of: "./-")
    case .file(let path): .folder(of: path)
    }
  }
}
