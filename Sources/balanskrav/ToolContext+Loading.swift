import BalanskravKit

extension ToolContext {
  /// How many problems are said one by one; who has more than these is helped by their number.
  private static let mostProblems = 100

  /// Loads a scenario with its changes; its problems are said on standard error.
  func load(_ scenario: ScenarioSource, _ overrides: [String]) throws(ToolFault) -> LoadedScenario {
    try load(read(scenario).text, scenario, overrides)
  }

  /// Loads a scenario whose text has been read.
  func load(
    _ source: SourceText, _ scenario: ScenarioSource, _ overrides: [String]
  ) throws(ToolFault) -> LoadedScenario {
    do throws(DiagnosticList) {
      let loaded = try ScenarioLoader.load(source, settings: overrides, files: files(for: scenario))
      say(loaded.warnings)
      return loaded
    } catch {
      say(error.diagnostics)
      let errors = error.diagnostics.count { $0.severity == .error }
      throw ToolFault(
        .badScenario, "the scenario has \(errors == 1 ? "an error" : "\(errors) errors"); nothing was worked out")
    }
  }

  /// Says problems in the order of their places, or, where they are too many, the first errors and how many are left out.
  func say(_ problems: [Diagnostic]) {
    guard problems.count > Self.mostProblems else {
      for problem in problems { messages.problem(problem) }
      return
    }
    let ranked = problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
    for problem in ranked.prefix(Self.mostProblems) { messages.problem(problem) }
    let left = problems.count - Self.mostProblems
    messages.note("\(left) more \(left == 1 ? "problem is" : "problems are") not shown")
  }

  func files(for scenario: ScenarioSource) -> ScenarioFiles {
    switch scenario {
    case .builtIn, .standardRegion: .none
    case .standardInput: .folder(of: "./-")
    case .file(let path): .folder(of: path)
    }
  }
}
