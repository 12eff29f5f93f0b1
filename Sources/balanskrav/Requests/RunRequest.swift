/// What `balanskrav run` is asked to do.
struct RunRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  var format: OutputFormat
  var csvDialect: CSVDialect
  var language: ReportLanguage
  var output: OutputDestination
  /// What must hold for exit code 0, each once.
  var requirements: [Requirement]
  /// Whether the accounting identities of the run are checked.
  var verify: Bool
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The request that matched arguments of `run` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    format = matched.choice(of: .runFormat)
    csvDialect = matched.choice(of: .csv)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    requirements = Requirement.allCases.filter { matched.values(of: .require).contains($0.rawValue) }
    verify = matched.has(.verify)
    quiet = matched.has(.quiet)
  }
}
