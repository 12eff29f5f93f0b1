import BalanskravKit

/// What `balanskrav roll` is asked to do.
struct RollRequest: Equatable {
  var scenario: ScenarioSource
  /// The file with what became of a year.
  var outcome: ScenarioSource
  /// The futures to simulate before and after, nil for the plan alone.
  var simulation: SimulationRequest?
  var language: ReportLanguage
  var output: OutputDestination
  /// Whether the scenario's own file is replaced.
  var isInPlace: Bool
  /// Whether notes and warnings are left out.
  var quiet: Bool

  /// The request that matched arguments of `roll` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    outcome = ScenarioSource(argument: matched.value(of: .outcome))
    simulation = matched.has(.planOnly) ? nil : SimulationRequest(matched)
    language = matched.choice(of: .language)
    output = OutputDestination(argument: matched.value(of: .output))
    isInPlace = matched.has(.inPlace)
    quiet = matched.has(.quiet)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    var faults: [ArgumentFault] = []
    if !matched.has(.outcome) { faults.append(.needs(option: "roll", other: "--outcome FILE")) }
    let scenario = ScenarioSource(argument: matched.positional(0))
    if matched.has(.inPlace), scenario == .builtIn || scenario == .standardInput {
      faults.append(.needs(option: OptionDeclaration.inPlace.spelling, other: "a SCENARIO file"))
    }
    if scenario == .standardInput, matched.value(of: .outcome) == "-" {
      faults.append(.excluded(option: "--outcome -", by: "-", remedy: "standard input can be read only once"))
    }
    return faults
  }
}
