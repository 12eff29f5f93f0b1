import BalanskravKit

/// Prints the JSON Schema of an input or an output.
func perform(_ schema: JsonSchema, context: ToolContext) throws(ToolFault) -> ExitCode {
  try context.output.write(schema.json.text(.pretty))
  return .done
}
