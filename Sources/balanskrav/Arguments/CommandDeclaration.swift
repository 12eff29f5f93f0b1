/// One command, declared once: parsing, help, suggestions and completion all read this.
struct CommandDeclaration: Equatable {
  /// A command line worth showing.
  struct Example: Equatable {
    /// What it does.
    let purpose: String
    /// The line, without prompt; may continue over several lines.
    let line: String
  }

  /// The word that calls it.
  let name: String
  /// What it does in a few words; completion shows this.
  let abstract: String
  /// What it does and how, in paragraphs.
  let discussion: [String]
  /// Arguments told by position; those that can be left out come last.
  var positionals: [PositionalDeclaration] = []
  /// Options, in the order help lists them; `--help` is understood besides.
  var options: [OptionDeclaration] = []
  /// Command lines worth showing.
  let examples: [Example]
  /// What the process can return.
  let exitCodes: [ExitCode]

  /// The declared options and `--help`.
  var allOptions: [OptionDeclaration] { options + [.help] }
}
