extension CommandDeclaration {
  static let initialise = CommandDeclaration(
    name: "init",
    abstract: "write a commented scenario file to start from",
    discussion: [
      """
      Writes a complete scenario whose comments explain every key. Change the figures to your own, then run it. \
      An existing file is never overwritten.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "FILE",
        kind: .file(endings: ["json5"]),
        isOptional: true,
        help: "file to write, best ending in .json5",
        detail: "Without it, or with '-', the scenario goes to standard output."
      )
    ],
    examples: [
      Example(purpose: "Start a scenario of your own:", line: "balanskrav init plan.json5"),
      Example(purpose: "Only look at it:", line: "balanskrav init | less"),
    ],
    exitCodes: [.done, .usage, .ourFault, .inputOutput]
  )
}
