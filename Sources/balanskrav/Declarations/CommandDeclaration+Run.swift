extension CommandDeclaration {
  static let run = CommandDeclaration(
    name: "run",
    abstract: "work out a plan and test it against the balance requirement",
    discussion: [
      """
      Works out the plan year by year, to the krona: each year's balanskravsresultat, what remains to restore of \
      every year's underskott and when it is due, and whether the plan holds under the three-year rule \
      (KL 11 kap. 12 §), with the margin to each due date.
      """
    ],
    positionals: [.scenario],
    options: [.set, .runFormat, .csv, .language, .output, .require, .verify, .quiet],
    examples: [
      Example(purpose: "Show the plan in a file as a table:", line: "balanskrav run plan.json5"),
      Example(
        purpose: "What if 2026 ends 50 mnkr lower?",
        line: "balanskrav run plan.json5 --set balanskravsresultat.2026=190"
      ),
      Example(
        purpose: "A file for Excel with Swedish settings:",
        line: "balanskrav run plan.json5 --format csv --csv excel -o plan.csv"
      ),
    ],
    exitCodes: ExitCode.allCases
  )
}
