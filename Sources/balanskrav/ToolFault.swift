/// Why a command could not be carried out, in words for the user.
struct ToolFault: Error, Equatable {
  /// What the process returns.
  let exitCode: ExitCode
  /// What is wrong; a sentence without capital and full stop.
  let message: String
  /// What would help, if something is known to.
  let hint: String?

  /// A fault with the exit code it leads to.
  init(_ exitCode: ExitCode, _ message: String, hint: String? = nil) {
    self.exitCode = exitCode
    self.message = message
    self.hint = hint
  }
}
