extension CommandDeclaration {
  static let explain = CommandDeclaration(
    name: "explain",
    abstract: "show how a figure of a year comes about",
    discussion: [
      """
      Shows one figure of one year step by step: the rule with its section of law, the figures that enter and \
      where each of them comes from.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "YEAR.FIGURE",
        kind: .figureOfYear,
        help: "year and figure, such as 2026.balanskravsresultat"
      ),
      .scenario,
    ],
    options: [.set, .explanationFormat, .language, .output],
    examples: [
      Example(
        purpose: "Why is the balanskravsresultat of 2026 what it is?",
        line: "balanskrav explain 2026.balanskravsresultat plan.json5"
      ),
      Example(
        purpose: "The same, in English, to paste into a document:",
        line: "balanskrav explain 2026.balanskravsresultat plan.json5 --language en \\\n  --format markdown"
      ),
    ],
    exitCodes: [.done, .usage, .badScenario, .noSuchFile, .ourFault, .inputOutput]
  )
}
