/// Works out a scenario and writes the result.
func perform(_ request: RunRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  _ = try context.open(request.output, besides: request.scenario)
  _ = try context.read(request.scenario)
  throw ToolFault(.ourFault, "'run' is not connected to the simulation in this build")
}
