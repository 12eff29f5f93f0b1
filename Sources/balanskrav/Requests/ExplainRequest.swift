import BalanskravKit

/// What `balanskrav explain` is asked to do.
struct ExplainRequest: Equatable {
  /// What is to be explained.
  enum Subject: Equatable {
    /// How a figure of a year comes about; the figure's name as written.
    case figure(year: Int, String)
    /// What decides whether the plan holds: how futures are drawn, and with how many threads, nil for as many as there are processors.
    case planen(SimulationSettings, threads: Int?)
    /// How far results spread, by the same settings.
    case spridning(SimulationSettings, threads: Int?)
  }

  /// The word for what decides whether the plan holds.
  static let planen = "planen"
  /// The word for how far results spread.
  static let spridning = "spridning"
  /// What there is to explain besides figures.
  static let words = [planen, spridning]
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
    var source = ScenarioSource(argument: matched.positional(1))
    if let word = matched.positional(0), Self.words.contains(word) {
      let sampling: SamplingChoice = matched.choice(of: .sampling)
      var settings = SimulationSettings()
      settings.paths = SimulationSettings.pilotPaths
      settings.seed = matched.value(of: .seed).flatMap(UInt64.init) ?? settings.seed
      settings.sampling = sampling.sampling
      let threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
      subject = word == Self.planen ? .planen(settings, threads: threads) : .spridning(settings, threads: threads)
      // What the defaults come to is asked of a region that has nothing else.
      if word == Self.spridning, source == .builtIn { source = .standardRegion }
    } else {
      guard let (year, figure) = matched.positional(0).flatMap(FigureOfYear.split) else {
        preconditionFailure("the parser lets no explain pass without something to explain")
      }
      subject = .figure(year: year, figure)
    }
    scenario = source
    overrides = matched.values(of: .set)
    format = matched.choice(of: .explanationFormat)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    quiet = matched.has(.quiet)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    guard let subject = matched.positional(0), !words.contains(subject) else { return [] }
    let others = words.map { "explain \($0)" }.joined(separator: "' and '")
    return simulating.filter(matched.has).map { .needs(option: $0.spelling, other: others) }
  }
}
