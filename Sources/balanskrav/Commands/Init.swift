/// Writes the commented scenario that users start from.
func perform(_ request: InitRequest, context: ToolContext) throws(ToolFault) -> ExitCode {
  switch request.destination {
  case .standardOutput:
    try context.output.write(BuiltIn.starter)
  case .file(let path):
    try OutputFile(newAt: path).write(BuiltIn.starter)
    context.messages.note("wrote \(path.quoted); 'balanskrav run \(path)' works it out")
  }
  return .done
}
