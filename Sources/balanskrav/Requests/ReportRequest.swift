import BalanskravKit

/// What `balanskrav report` is asked to do.
struct ReportRequest: Equatable {
  /// The scenarios and option files, the first of which variants are made of.
  var scenarios: [ScenarioSource]
  var variants: [Variant]
  /// Each `PATH=VALUE` as written, in order; for every option.
  var overrides: [String]
  /// The futures to simulate, nil for the plan alone.
  var simulation: SimulationRequest?
  var format: ReportFormat
  var output: OutputDestination
  /// Whether notes and warnings are left out.
  var quiet: Bool
  var page: PageRequest

  /// The options that the result follows from.
  private static let options: [OptionDeclaration] = [.planOnly, .paths, .precision, .maxPaths, .seed, .sampling]
  /// Options that mean something of a single plan alone.
  private static let ofOne = [OptionDeclaration.planOnly, .precision]

  /// The request that matched arguments of `report` state.
  init(_ matched: MatchedArguments) {
    scenarios = matched.positionals.map { ScenarioSource(argument: $0) }
    if scenarios.isEmpty { scenarios = [.builtIn] }
    variants = matched.values(of: .variant).compactMap(Variant.init(written:))
    overrides = matched.values(of: .set)
    simulation = matched.has(.planOnly) ? nil : SimulationRequest(matched)
    format = matched.choice(of: .reportFormat)
    output = OutputDestination(argument: matched.value(of: .output))
    quiet = matched.has(.quiet)
    page = PageRequest(.report, Self.options, matched)
  }

  /// The first option given that a report of several options has no use for, as written.
  var ofOne: String? {
    Self.ofOne.map(\.spelling).first { option in page.arguments.contains { $0 == option || $0.hasPrefix("\(option)=") }
    }
  }
}
