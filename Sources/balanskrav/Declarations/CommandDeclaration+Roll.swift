extension CommandDeclaration {
  static let roll = CommandDeclaration(
    name: "roll",
    abstract: "roll a scenario forward with what became of a year",
    discussion: [
      """
      Puts the figures of a settled year, or of a new forecast of the running one, in place of the scenario's own, and \
      moves the year to its new kind. What the scenario said before is kept under 'historik', and 'run' shows it beside \
      what came.
      """,
      """
      The new scenario goes to standard output, or to a file with '--output'; comments and layout are those of the old \
      one. Then come the changes: keys, what is left to restore, and the verdict before and after.
      """,
      """
      The outcome is a JSON5 file: { år: 2025, slag: "utfall", källa: "…", balanskravsresultat: -431 }, with any keys of a \
      scenario that have a value per year, but one value each. A forecast has slag: { prognos: "augusti" }.
      """,
    ],
    positionals: [.scenario],
    options: [.outcome, .output, .inPlace, .planOnly, .paths, .seed, .sampling, .threads, .language, .quiet],
    examples: [
      Example(
        purpose: "Close 2025 and go on from there:",
        line: "balanskrav roll plan.json5 --outcome utfall-2025.json5 -o plan-2026.json5"
      ),
      Example(
        purpose: "Only look at what the August forecast would change:",
        line: "balanskrav roll plan.json5 --outcome augusti.json5 > /dev/null"
      ),
    ],
    exitCodes: ExitCode.allCases.filter { $0 != .verdictFailed }
  )
}

extension OptionDeclaration {
  static let outcome = OptionDeclaration(
    name: "outcome",
    value: Value(placeholder: "FILE", kind: .file(endings: ["json5"])),
    help: "what became of the year (JSON5); '-' reads standard input"
  )

  static let inPlace = OptionDeclaration(
    name: "in-place",
    excludes: [Exclusion(option: "output")],
    help: "replace the scenario file"
  )
}
