import BalanskravKit

extension CommandDeclaration {
  static let schema = CommandDeclaration(
    name: "schema",
    abstract: "print the JSON Schema of what is read or written",
    discussion: [
      """
      Prints a JSON Schema (draft 2020-12): of what a command writes with '--format json', of a line of sweep's ndjson \
      and of the manifest beside it, or of scenario files. Every member of an output is always there; what a scenario \
      does not have is null.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "NAME",
        kind: .choice(JsonSchema.self),
        isOptional: true,
        help: "what the schema is of",
        detail: "Without it, that of run."
      )
    ],
    examples: [
      Example(purpose: "For a program that reads results:", line: "balanskrav schema run > run.schema.json"),
      Example(
        purpose: "For an editor that completes and checks scenarios:",
        line: "balanskrav schema scenario > scenario.schema.json"
      ),
    ],
    exitCodes: [.done, .usage, .ourFault, .inputOutput]
  )
}
