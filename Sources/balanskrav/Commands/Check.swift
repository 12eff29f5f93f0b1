/// Lists what is wrong with a scenario, or prints it resolved.
func perform(_ request: CheckRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  _ = try context.open(request.output, besides: request.scenario)
  _ = try context.read(request.scenario)
  throw ToolFault(.ourFault, "'check' is not connected to the scenario reader in this build")
}
