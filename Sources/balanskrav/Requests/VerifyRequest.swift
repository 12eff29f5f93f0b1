/// What `balanskrav verify` is asked to do.
struct VerifyRequest: Equatable {
  /// The report's page.
  var page: ScenarioSource
  /// How many threads, nil for as many as there are processors.
  var threads: Int?
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The request that matched arguments of `verify` state.
  init(_ matched: MatchedArguments) {
    page = ScenarioSource(argument: matched.positional(0))
    threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
    quiet = matched.has(.quiet)
  }
}
