/// What `balanskrav init` is asked to do.
struct InitRequest: Equatable {
  var destination: OutputDestination

  /// The request that matched arguments of `init` state.
  init(_ matched: MatchedArguments) {
    destination = OutputDestination(argument: matched.positional(0))
  }
}
