import BalanskravKit

/// What `balanskrav solve` is asked to do.
struct SolveRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  /// The lever as written: one of three words, or the path of a key.
  var dial: String
  /// `A..B` as written; nil for the lever's usual range.
  var range: String?
  /// The step as written; nil for the lever's usual one.
  var step: String?
  /// The condition as written.
  var condition: String
  /// First and last year in which the lever acts; nil for the usual ones.
  var from: Int?
  var to: Int?
  /// How many futures, from which seed.
  var settings: SimulationSettings
  /// How many threads, nil for as many as there are processors.
  var threads: Int?
  var format: OutputFormat
  var csvDialect: CSVDialect
  var language: ReportLanguage
  var output: OutputDestination
  /// The workbook to write too, if any.
  var workbook: String?
  /// Whether notes and warnings are left out.
  var quiet: Bool
  /// The report to be written beside the result.
  var page: PageRequest

  /// The options that the result follows from.
  private static let options: [OptionDeclaration] = [
    .find, .range, .step, .until, .from, .to, .paths, .seed, .sampling,
  ]

  /// The request that matched arguments of `solve` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    dial = matched.value(of: .find) ?? ""
    range = matched.value(of: .range)
    step = matched.value(of: .step)
    condition = matched.value(of: .until) ?? ""
    from = matched.has(.from) ? matched.wholeNumber(of: .from) : nil
    to = matched.has(.to) ? matched.wholeNumber(of: .to) : nil
    settings = SimulationSettings()
    settings.paths = matched.wholeNumber(of: .paths)
    settings.seed = matched.value(of: .seed).flatMap(UInt64.init) ?? settings.seed
    let sampling: SamplingChoice = matched.choice(of: .sampling)
    settings.sampling = sampling.sampling
    threads = matched.has(.threads) ? matched.wholeNumber(of: .threads) : nil
    format = matched.choice(of: .runFormat)
    csvDialect = matched.choice(of: .csv)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    workbook = matched.value(of: .xlsx)
    quiet = matched.has(.quiet)
    page = PageRequest(.solve, Self.options, matched)
  }
}
