/// Shows how a figure of a year comes about.
func perform(_ request: ExplainRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  _ = try context.open(request.output, besides: request.scenario)
  _ = try context.read(request.scenario)
  throw ToolFault(.ourFault, "'explain' is not connected to the simulation in this build")
}
