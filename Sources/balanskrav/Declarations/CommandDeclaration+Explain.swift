extension CommandDeclaration {
  static let explain = CommandDeclaration(
    name: "explain",
    abstract: "show where a figure comes from, or why the plan breaks",
    discussion: [
      """
      YEAR.FIGURE shows one figure of one year step by step: the rule with its section of law, the figures that enter \
      and where each of them comes from.
      """,
      """
      planen looks into simulated futures: how they go when each factor is at its lowest and its highest, what share of \
      the spread comes from each, under what conditions the plan breaks, and what it would take in a single year to \
      turn the futures where it does.
      """,
      """
      spridning tells how far the balanskravsresultat of the first three years spreads, what each factor does by itself, \
      and what has been seen of regions and budgets. Without a SCENARIO it looks at the defaults, by a made-up region.
      """,
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "WHAT",
        kind: .explained,
        help: "year and figure, such as 2026.balanskravsresultat, or one of the words"
      ),
      .scenario,
    ],
    options: [.set, .seed, .sampling, .threads, .explanationFormat, .language, .output, .quiet],
    examples: [
      Example(
        purpose: "Why is the balanskravsresultat of 2026 what it is?",
        line: "balanskrav explain 2026.balanskravsresultat plan.json5"
      ),
      Example(
        purpose: "The same, in English, to paste into a document:",
        line: "balanskrav explain 2026.balanskravsresultat plan.json5 --language en \\\n  --format markdown"
      ),
      Example(purpose: "Why does the plan break when it does?", line: "balanskrav explain planen plan.json5"),
      Example(purpose: "Are the defaults as uncertain as the world?", line: "balanskrav explain spridning"),
    ],
    exitCodes: [.done, .usage, .badScenario, .noSuchFile, .ourFault, .inputOutput, .interrupted, .terminated]
  )
}
