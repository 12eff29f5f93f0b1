import BalanskravKit

/// One command line, understood: what is to be done and with what.
enum Command: Equatable {
  case run(RunRequest)
  case solve(SolveRequest)
  case check(CheckRequest)
  case initialise(InitRequest)
  case compare(CompareRequest)
  case report(ReportRequest)
  case verify(VerifyRequest)
  case explain(ExplainRequest)
  case calendar(CalendarRequest)
  case roll(RollRequest)
  case sweep(SweepRequest)
  case merge(MergeRequest)
  case completion(Shell)
  case schema(JsonSchema)
  /// The help page of a command, or of the whole tool.
  case help(CommandName?)
  /// What the tool prints when it is given nothing at all.
  case overview
  case version
}
