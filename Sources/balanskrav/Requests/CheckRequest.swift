/// What `balanskrav check` is asked to do.
struct CheckRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  /// Whether the resolved scenario is printed in canonical form.
  var printsScenario: Bool
  var language: ReportLanguage
  var output: OutputDestination

  /// The request that matched arguments of `check` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    printsScenario = matched.has(.print)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
  }
}
