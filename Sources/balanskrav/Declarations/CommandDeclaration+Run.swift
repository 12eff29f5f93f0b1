extension CommandDeclaration {
  static let run = CommandDeclaration(
    name: "run",
    abstract: "work out a plan and simulate what may become of it",
    discussion: [
      """
      Works out the plan year by year, to the krona: each year's balanskravsresultat, what remains to restore of \
      every year's underskott and when it is due, and whether the plan holds under the three-year rule \
      (KL 11 kap. 12 §), with the margin to each due date.
      """,
      """
      Then simulates futures in which results and placements turn out otherwise, and says in how many of them the \
      plan holds. Ctrl-C shows what has been simulated by then.
      """,
    ],
    positionals: [.scenario],
    options: [
      .set, .planOnly, .paths, .precision, .maxPaths, .seed, .sampling, .threads, .shard, .runFormat, .csv, .language,
      .output, .html, .xlsx, .require, .verify, .quiet,
    ],
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
      Example(purpose: "Simulate more exactly:", line: "balanskrav run plan.json5 --precision 0.1pp"),
      Example(
        purpose: "Simulate half here and half elsewhere, and put the halves together:",
        line: """
          balanskrav run plan.json5 --shard 1/2 -o part1.json
          balanskrav run plan.json5 --shard 2/2 -o part2.json
          balanskrav merge part1.json part2.json
          """
      ),
    ],
    exitCodes: ExitCode.allCases
  )
}
