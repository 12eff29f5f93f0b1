/// Where a scenario is read from.
enum ScenarioSource: Equatable {
  /// No SCENARIO was given.
  case builtIn
  /// No SCENARIO was given, and the defaults are looked at.
  case standardRegion
  /// A path as the user wrote it.
  case file(String)
  /// `-`
  case standardInput

  /// What the positional SCENARIO means.
  init(argument: String?) {
    switch argument {
    case nil: self = .builtIn
    case "-": self = .standardInput
    case let path?: self = .file(path)
    }
  }
}
