extension CommandDeclaration {
  static let merge = CommandDeclaration(
    name: "merge",
    abstract: "put the parts of a simulation together",
    discussion: [
      """
      Reads the partial results that 'balanskrav run --shard' has written, in any order, and shows what \
      'balanskrav run' without '--shard' would have shown, to the byte. The parts hold the scenario.
      """
    ],
    positionals: [
      PositionalDeclaration(
        placeholder: "PART", kind: .file(endings: ["json"]), isRepeatable: true, help: "a partial result",
        detail: "All parts of the simulation are needed.")
    ],
    options: [.threads, .runFormat, .csv, .language, .output, .xlsx, .require, .verify, .quiet],
    examples: [
      Example(purpose: "Put two halves together:", line: "balanskrav merge part1.json part2.json")
    ],
    exitCodes: ExitCode.allCases
  )
}
