extension CommandDeclaration {
  static let sweep = CommandDeclaration(
    name: "sweep",
    abstract: "simulate a plan at many values of what it rests on",
    discussion: [
      """
      Simulates the scenario once for every combination of the varied values, decisions and uncertainties alike, all in \
      the same futures, and writes one line for each: the values, whether the plan holds as planned, how likely it is to \
      hold, which underskott breaks it, and balanskravsresultat and what remains to restore by year. Amounts are in the \
      scenario's unit, probabilities from 0 to 1.
      """,
      """
      All points are checked before any is simulated. Lines come in the order of the points as these are finished. Ctrl-C \
      finishes the points begun; '--resume' goes on from there, after a crash too.
      """,
    ],
    positionals: [.scenario],
    options: [
      .vary, .sample, .design, .set, .pathsOfPoint, .seed, .sampling, .threads, .shardOfPoints, .sweepFormat, .csv,
      .outputOfSweep, .htmlOfSweep, .languageOfPage, .xlsxOfSweep, .resume, .keepGoing, .yes, .quiet,
    ],
    examples: [
      Example(
        purpose: "What does each ten million kronor more in 2026 do?",
        line: "balanskrav sweep plan.json5 --vary balanskravsresultat.2026=200:300:10"
      ),
      Example(
        purpose: "Results against uncertainty, to a file that can be resumed:",
        line: """
          balanskrav sweep plan.json5 --vary balanskravsresultat.2026=200:300:10 \\
            --vary osäkerhet.avvikelse.sigma=1.5,2.4,3 -o sweep.csv
          """
      ),
      Example(
        purpose: "A thousand points spread over two ranges:",
        line: """
          balanskrav sweep plan.json5 --sample 1000 --design sobol --format ndjson \\
            --vary balanskravsresultat.2026=200..300 \\
            --vary osäkerhet.avvikelse.sigma=1.5..3.0
          """
      ),
    ],
    exitCodes: ExitCode.allCases.filter { $0 != .verdictFailed }
  )
}
