/// One argument that is told by its position.
struct PositionalDeclaration: Equatable {
  /// What help calls it, in capitals.
  let placeholder: String
  /// What it may be.
  let kind: ValueKind
  /// Whether the command can do without it.
  var isOptional = false
  /// Whether more of them may follow; only the last one of a command.
  var isRepeatable = false
  /// What it is, in a few words.
  let help: String
  /// What else help should say; sentences.
  var detail: String?
}
