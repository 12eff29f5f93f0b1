import BalanskravKit

/// What `balanskrav explain` is asked to do.
struct ExplainRequest: Equatable {
  /// What is to be explained.
  enum Subject: Equatable {
    /// How a figure of a year comes about; the figure's name as written.
    case figure(year: Int, String)
    /// What decides whether the plan holds: how futures are drawn, and with how many threads, nil for as many as there are processors.
    case planen(SimulationSettings, threads: Int?)
  }

  /// The word for what decides whether the plan holds.
  static let planen = "planen"
  /// Options that mean nothing for a figure of a year.
  private static let simulating = [OptionDeclaration.seed, .sampling, .threads]

  var subject: Subject
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  var format: ExplanationFormat
  var language: ReportLanguage
  var output: OutputDestination
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The request that matched arguments of `explain` state.
  init(_ matched: MatchedArguments) {
    if matched.positional(0) == Self.planen {
      let sampling: SamplingChoice = matched.choice(of: .sampling)
      var settings = SimulationSettings()
      settings.paths = SimulationSettings.pilotPaths
      settings.seed = matched.value(of: .seed).flatMap(UInt64.init) ?? settings.seed
      settings.sampling = sampling.sampling
      subject = .planen(settings, threads: matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil)
    } else {
      guard let (year, figure) = matched.positional(0).flatMap(FigureOfYear.split) else {
        preconditionFailure("the parser lets no explain pass without something to explain")
      }
      subject = .figure(year: year, figure)
    }
    scenario = ScenarioSource(argument: matched.positional(1))
    overrides = matched.values(of: .set)
    format = matched.choice(of: .explanationFormat)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    quiet = matched.has(.quiet)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    guard let subject = matched.positional(0), subject != planen else { return [] }
    return simulating.filter(matched.has).map { .needs(option: $0.spelling, other: "explain \(planen)") }
  }
}
