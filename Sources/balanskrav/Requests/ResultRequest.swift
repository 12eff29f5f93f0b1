/// How a result is to be shown and judged.
struct ResultRequest: Equatable {
  var format: OutputFormat
  var csvDialect: CSVDialect
  var language: ReportLanguage
  var output: OutputDestination
  /// The workbook to write too, if any.
  var workbook: String?
  /// What must hold for exit code 0, each once.
  var requirements: [Requirement]
  /// Whether the accounting identities of the run are checked.
  var verify: Bool
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The part of a request that matched arguments of `run` or `merge` state.
  init(_ matched: MatchedArguments) {
    format = matched.choice(of: .runFormat)
    csvDialect = matched.choice(of: .csv)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    workbook = matched.value(of: .xlsx)
    requirements = matched.values(of: .require).compactMap(Requirement.init(written:)).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    verify = matched.has(.verify)
    quiet = matched.has(.quiet)
  }
}
