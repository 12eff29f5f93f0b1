extension CommandDeclaration {
  static let compare = CommandDeclaration(
    name: "compare",
    abstract: "set options side by side under the same futures",
    discussion: [
      """
      Simulates several plans over the very same futures, so that what differs between them is theirs and not chance's: what \
      sets them apart, how likely each is to hold, the difference to the first one with its interval, which is best in \
      the same future, and how bad it gets in the worst tenth.
      """,
      """
      The options are scenario files, option files ('utgår_från') and variants of the first one. They must cover the \
      same years.
      """,
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "SCENARIO", kind: .file(endings: ["json5", "html"]), isOptional: true, isRepeatable: true,
        help: "scenario or option files (JSON5), or reports",
        detail: "'-' reads standard input. Without any, the built-in scenario of Region Västerbotten is used.")
    ],
    options: [
      .variant, .set, .paths, .seed, .sampling, .threads, .runFormat, .csv, .language, .output, .html, .xlsx, .quiet,
    ],
    examples: [
      Example(purpose: "Compare two files:", line: "balanskrav compare plan.json5 option.json5"),
      Example(
        purpose: "Compare a plan with variants of itself:",
        line: """
          balanskrav compare plan.json5 \\
            --variant=Lower:balanskravsresultat.2027=280 \\
            --variant=Cautious:osäkerhet.avvikelse.sigma=3,placeringar=null
          """
      ),
    ],
    exitCodes: ExitCode.allCases.filter { $0 != .verdictFailed }
  )
}

extension OptionDeclaration {
  static let variant = OptionDeclaration(
    name: "variant",
    value: Value(placeholder: "VARIANT", kind: .variant),
    isRepeatable: true,
    help: "compare a variant of the first scenario",
    detail:
      "'NAME: PATH=VALUE, PATH=VALUE'; the paths are those of '--set', which changes every option. May be given many times."
  )
}
