extension CommandDeclaration {
  static let help = CommandDeclaration(
    name: "help",
    abstract: "show help on balanskrav or on one command",
    discussion: [],
    positionals: [
      PositionalDeclaration(
        placeholder: "COMMAND",
        kind: .choice(CommandName.self),
        isOptional: true,
        help: "the command to explain"
      )
    ],
    examples: [
      Example(purpose: "Everything about run:", line: "balanskrav help run")
    ],
    exitCodes: [.done, .usage, .ourFault, .inputOutput]
  )
}
