/// What `balanskrav explain` is asked to do.
struct ExplainRequest: Equatable {
  /// The year of the figure.
  var year: Int
  /// The figure's name as written.
  var figure: String
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  var format: ExplanationFormat
  var language: ReportLanguage
  var output: OutputDestination

  /// The request that matched arguments of `explain` state.
  init(_ matched: MatchedArguments) {
    guard let (year, figure) = matched.positional(0).flatMap(FigureOfYear.split) else {
      preconditionFailure("the parser lets no explain pass without a well-formed YEAR.FIGURE")
    }
    self.year = year
    self.figure = figure
    scenario = ScenarioSource(argument: matched.positional(1))
    overrides = matched.values(of: .set)
    format = matched.choice(of: .explanationFormat)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
  }
}
