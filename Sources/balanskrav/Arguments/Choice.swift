/// A word that an option or argument may be given.
struct Choice: Equatable {
  /// The word.
  let name: String
  /// Other spellings that are accepted but not advertised.
  let alternatives: [String]

  /// A word with its other spellings.
  init(_ name: String, alternatives: [String] = []) {
    self.name = name
    self.alternatives = alternatives
  }
}
