/// What `balanskrav run` is asked to do.
struct RunRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  /// The futures to simulate, nil for the plan alone.
  var simulation: SimulationRequest?
  var result: ResultRequest
  /// The report to be written beside the result.
  var page: PageRequest

  /// The options that the result follows from.
  private static let options: [OptionDeclaration] = [.planOnly, .paths, .precision, .maxPaths, .seed, .sampling]

  /// The request that matched arguments of `run` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    simulation = matched.has(.planOnly) ? nil : SimulationRequest(matched)
    result = ResultRequest(matched)
    page = PageRequest(.run, Self.options, matched)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    // Nothing else is read of them: other values may be wrong.
    let requirements = matched.values(of: .require).compactMap(Requirement.init(written:))
    let output = OutputDestination(argument: matched.value(of: .output))
    var faults: [ArgumentFault] = []
    if matched.has(.planOnly), let requirement = requirements.first(where: { $0.probability != nil }) {
      faults.append(
        .excluded(option: "--require \(requirement.text)", by: OptionDeclaration.planOnly.spelling, remedy: nil))
    }
    if matched.has(.shard), matched.has(.output), output == .standardOutput {
      faults.append(.needs(option: OptionDeclaration.shard.spelling, other: "--output FILE"))
    }
    return faults + PageRequest.faults(matched)
  }
}
