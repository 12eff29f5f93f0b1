extension ArgumentFault {
  /// The fault in words: what is wrong, and what would be right.
  var message: String {
    switch self {
    case .unknownCommand(let name, let likely):
      "unknown command \(name.quoted)" + Self.suggestion(likely)
    case .optionBeforeCommand(let option, let likely):
      "\(option.quoted) stands where the command should"
        + (likely == nil ? "; options come after it" : Self.suggestion(likely))
    case .unknownOption(let name, let command, let likely):
      switch likely {
      case .option(let option): "unknown option \(name.quoted)" + Self.suggestion(option)
      case .command(let other): "unknown option \(name.quoted); did you mean the command '\(other)'?"
      case .absence(let option): "unknown option \(name.quoted); leave out '\(option)' instead"
      case nil: "unknown option \(name.quoted); '\(command)' has no such option"
      }
    case .missingValue(let option, let value, let next):
      "'\(option)' needs a value: \(value.kind.expectation)"
        + (next.map { "; a value that begins with '-' is written '\(option)=\($0)'" } ?? "")
    case .surplusValue(let option, let value):
      "'\(option)' takes no value, but was given \(value.quoted)"
    case .badValue(let label, let written, let kind):
      "\(label) should be \(kind.expectation), not \(written.quoted)"
        + Self.suggestion(NearestName.find(written, among: kind.choices.map(\.name)))
    case .givenAgain(let option):
      "'\(option)' is given more than once"
    case .onlyWith(let option, let condition, let given):
      "'\(option)' works only with '--\(condition.option) \(condition.value)'"
        + (given.map { ", not with '--\(condition.option) \($0)'" } ?? "")
    case .needs(let option, let other):
      "'\(option)' works only with '\(other)'"
    case .excluded(let option, let other, let remedy):
      "'\(option)' cannot act together with '\(other)'" + (remedy.map { "; \($0)" } ?? "")
    case .missingPositional(let positional):
      "\(positional.placeholder) is missing: \(positional.kind.expectation)"
    case .surplusPositional(let written, let command):
      "surplus argument \(written.quoted); '\(command.name)' takes \(Self.capacity(of: command))"
    }
  }

  private static func suggestion(_ likely: String?) -> String {
    likely.map { "; did you mean \($0.quoted)?" } ?? ""
  }

  private static func capacity(of command: CommandDeclaration) -> String {
    let names = command.positionals.map(\.placeholder)
    switch names.count {
    case 0: return "no arguments besides options"
    case 1: return "one \(names[0])"
    default: return "one " + names.dropLast().joined(separator: ", one ") + " and one \(names[names.count - 1])"
    }
  }
}
