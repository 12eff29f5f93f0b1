@testable import balanskrav

/// One run of the tool in this process, with its streams captured.
struct ToolRun {
  let exitCode: ExitCode
  let output: String
  let errors: String

  init(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    errorsAreTerminal: Bool = false
  ) {
    let output = Captured()
    let errors = Captured()
    let context = ToolContext(
      environment: environment,
      input: Captured.source(of: Array(input.utf8)),
      output: output.sink(named: "standard output"),
      errors: errors.sink(named: "standard error"),
      errorsAreTerminal: errorsAreTerminal
    )
    exitCode = Tool.run(arguments: arguments, context: context)
    self.output = output.text
    self.errors = errors.text
  }

  /// A command line as typed, without quoting.
  init(_ line: String) {
    self.init(line.split(separator: " ").map(String.init))
  }
}
