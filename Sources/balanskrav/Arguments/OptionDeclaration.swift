/// One option, declared once: parsing, help, suggestions and completion all read this.
struct OptionDeclaration: Equatable {
  /// A value that an option takes.
  struct Value: Equatable {
    /// What help calls it, in capitals.
    let placeholder: String
    /// What it may be.
    let kind: ValueKind
    /// What holds when the option is not given.
    var standard: String?
  }

  /// Another option that must have a certain value for this one to mean anything.
  struct Condition: Equatable {
    /// The other option's name without dashes.
    let option: String
    /// The value it must have.
    let value: String
  }

  /// Another option that cannot act together with this one.
  struct Exclusion: Equatable {
    /// The other option's name without dashes.
    let option: String
    /// What to do instead, if something is known to help.
    var remedy: String?
  }

  /// The name without dashes.
  let name: String
  /// A one-letter name.
  var short: Character?
  /// The value, or nil for a switch.
  var value: Value?
  /// Whether it may be given more than once.
  var isRepeatable = false
  /// What must be chosen for it to be accepted.
  var onlyWith: Condition?
  /// Another option, without dashes, that must be given for this one to be accepted.
  var needs: String?
  /// Other options that cannot act together with this one.
  var excludes: [Exclusion] = []
  /// What it does in a few words; completion shows this.
  let help: String
  /// What else help should say; sentences.
  var detail: String?

  /// The name as it is written.
  var spelling: String { "--\(name)" }

  /// All ways to write the name.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + [spelling] }
}
