/// What `balanskrav run` is asked to do.
struct RunRequest: Equatable {
  var scenario: ScenarioSource
  /// Each `PATH=VALUE` as written, in order.
  var overrides: [String]
  /// The futures to simulate, nil for the plan alone.
  var simulation: SimulationRequest?
  var result: ResultRequest

  /// The request that matched arguments of `run` state.
  init(_ matched: MatchedArguments) {
    scenario = ScenarioSource(argument: matched.positional(0))
    overrides = matched.values(of: .set)
    simulation = matched.has(.planOnly) ? nil : SimulationRequest(matched)
    result = ResultRequest(matched)
  }

  /// What is wrong with arguments that are right one by one, beyond what the declarations say.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    let result = ResultRequest(matched)
    var faults: [ArgumentFault] = []
    if matched.has(.planOnly), let requirement = result.requirements.first(where: { $0.probability != nil }) {
      faults.append(
        .excluded(option: "--require \(requirement.text)", by: OptionDeclaration.planOnly.spelling, remedy: nil))
    }
    if matched.has(.shard), matched.has(.output), result.output == .standardOutput {
      faults.append(.needs(option: OptionDeclaration.shard.spelling, other: "--output FILE"))
    }
    return faults
  }
}
