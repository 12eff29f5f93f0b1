import BalanskravKit

/// What `balanskrav calendar` is asked to do.
struct CalendarRequest: Equatable {
  var budgetår: Int
  /// The scenario whose deficits and yearly cycle are shown; nil for what the law asks of everybody.
  var scenario: ScenarioSource?
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  var format: OutputFormat
  var csvDialect: CSVDialect
  var language: ReportLanguage
  var output: OutputDestination
  /// The calendar file to write too, if any.
  var icalendar: String?
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The request that matched arguments of `calendar` state.
  init(_ matched: MatchedArguments) {
    guard let year = matched.positional(0).flatMap({ Int($0) }) else {
      preconditionFailure("the parser lets no calendar pass without a year")
    }
    budgetår = year
    scenario = matched.positional(1).map { ScenarioSource(argument: $0) }
    overrides = matched.values(of: .set)
    format = matched.choice(of: .runFormat)
    csvDialect = matched.choice(of: .csv)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    icalendar = matched.value(of: .ics)
    quiet = matched.has(.quiet)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    // Without a scenario there is nothing to change.
    matched.has(.set) && matched.positional(1) == nil
      ? [.needs(option: OptionDeclaration.set.spelling, other: "SCENARIO")] : []
  }
}
