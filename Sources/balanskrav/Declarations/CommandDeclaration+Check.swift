extension CommandDeclaration {
  static let check = CommandDeclaration(
    name: "check",
    abstract: "find what is wrong with a scenario file",
    discussion: [
      """
      Reads the scenario without running it and lists everything that is wrong or doubtful, with the place in the \
      file and what would be right.
      """
    ],
    positionals: [.scenario],
    options: [.set, .print, .language, .output],
    examples: [
      Example(purpose: "Check a file:", line: "balanskrav check plan.json5"),
      Example(
        purpose: "See which defaults and changes a run would use:",
        line: "balanskrav check plan.json5 --set balanskravsresultat.2026=190 --print"
      ),
    ],
    exitCodes: [.done, .usage, .badScenario, .noSuchFile, .ourFault, .inputOutput]
  )
}
