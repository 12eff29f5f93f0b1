/// What `balanskrav compare` is asked to do.
struct CompareRequest: Equatable {
  /// The scenarios and option files, the first of which variants are made of.
  var scenarios: [ScenarioSource]
  var variants: [Variant]
  /// Each `PATH=VALUE` as written, in order; for every option.
  var overrides: [String]
  var simulation: SimulationRequest
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

  /// The request that matched arguments of `compare` state.
  init(_ matched: MatchedArguments) {
    scenarios = matched.positionals.map { ScenarioSource(argument: $0) }
    if scenarios.isEmpty { scenarios = [.builtIn] }
    variants = matched.values(of: .variant).compactMap(Variant.init(written:))
    overrides = matched.values(of: .set)
    simulation = SimulationRequest(matched)
    format = matched.choice(of: .runFormat)
    csvDialect = matched.choice(of: .csv)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    workbook = matched.value(of: .xlsx)
    quiet = matched.has(.quiet)
    page = PageRequest(.compare, [.paths, .seed, .sampling], matched)
  }
}
