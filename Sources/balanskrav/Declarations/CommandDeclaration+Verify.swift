extension CommandDeclaration {
  static let verify = CommandDeclaration(
    name: "verify",
    abstract: "work out a report anew and compare every figure",
    discussion: [
      """
      Reads the scenarios and the request that a report holds, works everything out again, and compares each figure with \
      the recorded one. Made by the same version of balanskrav, the whole page is compared too, letter by letter, so that \
      a number changed by hand is found. Nothing in the page is carried out.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "REPORT", kind: .file(endings: ["html"]),
        help: "a page that 'report' or '--html' has written", detail: "'-' reads standard input.")
    ],
    options: [.threads, .quiet],
    examples: [
      Example(purpose: "Is this what the scenario gives?", line: "balanskrav verify plan.html")
    ],
    exitCodes: ExitCode.allCases
  )
}
