extension CommandDeclaration {
  static let report = CommandDeclaration(
    name: "report",
    abstract: "write a report for those who decide, as one web page",
    discussion: [
      """
      Works out the plan, simulates its futures, finds what decides whether it holds and what would be enough, and writes \
      all of it as one web page that needs nothing else: the conclusion first, then every underskott with its section of \
      law, the futures, the accounts, and what the plan rests on.
      """,
      """
      Of several options it sets them side by side under the same futures, as 'compare' does, with a short section on each.
      """,
      """
      The page holds the scenarios and every figure. 'balanskrav run PAGE' and the other commands take it in place of a \
      scenario, and 'balanskrav verify PAGE' checks it.
      """,
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "SCENARIO", kind: .file(endings: ["json5", "html"]), isOptional: true, isRepeatable: true,
        help: "scenario or option files (JSON5), or reports",
        detail: "'-' reads standard input. Without any, the built-in scenario of Region Västerbotten is used.")
    ],
    options: [
      .variant, .set, .planOnly, .paths, .precision, .maxPaths, .seed, .sampling, .threads, .reportFormat, .language,
      .output, .quiet,
    ],
    examples: [
      Example(purpose: "A report to send by mail:", line: "balanskrav report plan.json5 -o plan.html"),
      Example(
        purpose: "Three options for a budgetberedning:",
        line: "balanskrav report plan.json5 option-b.json5 option-c.json5 -o options.html"
      ),
      Example(purpose: "The same words for minutes:", line: "balanskrav report plan.json5 --format markdown"),
    ],
    exitCodes: ExitCode.allCases.filter { $0 != .verdictFailed }
  )
}

extension OptionDeclaration {
  static let reportFormat = OptionDeclaration(
    name: "format",
    value: Value(
      placeholder: "FORMAT", kind: .choice(ReportFormat.self), standard: ReportFormat.html.rawValue),
    help: "form of the report"
  )
}
