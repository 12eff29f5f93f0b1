/// What can be wrong with a command line.
enum ArgumentFault: Equatable {
  /// No such command; `likely` is a whole command line that may have been meant.
  case unknownCommand(String, likely: String?)
  /// An option stands where the command should.
  case optionBeforeCommand(String, likely: String?)
  /// The command has no such option; `likely` names an option or command that may have been meant.
  case unknownOption(String, command: String, likely: Likely?)
  /// An option that takes a value stands last or before another option.
  case missingValue(option: String, OptionDeclaration.Value, next: String?)
  /// A switch was given a value with `=`.
  case surplusValue(option: String, value: String)
  /// A value is not of the declared kind.
  case badValue(of: String, written: String, kind: ValueKind)
  /// An option that may be given once was given again.
  case givenAgain(option: String)
  /// An option has no effect with what else was given.
  case onlyWith(option: String, OptionDeclaration.Condition, given: String?)
  /// An option has no effect without another one, written as it would be given.
  case needs(option: String, other: String)
  /// Two options cannot act together.
  case excluded(option: String, by: String, remedy: String?)
  /// A positional argument is needed.
  case missingPositional(PositionalDeclaration)
  /// There are more positional arguments than the command takes.
  case surplusPositional(String, CommandDeclaration)

  /// What an unknown option may have been meant to be.
  enum Likely: Equatable {
    /// An option of the same command, as written.
    case option(String)
    /// A command.
    case command(String)
    /// The absence of a switch: `--no-…` of something that is off unless given.
    case absence(of: String)
  }
}
