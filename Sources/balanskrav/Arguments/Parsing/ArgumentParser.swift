/// Matches the arguments of one command with its declaration and finds everything that is wrong with them.
///
/// Options stand before, between or after positional arguments: `--name value`, `--name=value`, `-n value` or
/// `-n=value`. One-letter options are not bundled, so that `-output` is a misspelling and not `-o utput`. An argument
/// that begins with `-` is never taken as the value of the option before it, except `-` alone. After `--` all
/// arguments are positional.
struct ArgumentParser {
  private let command: CommandDeclaration
  private let commandNames: [String]
  private var matched = MatchedArguments()
  private var faults: [ArgumentFault] = []

  private init(_ command: CommandDeclaration, commandNames: [String]) {
    self.command = command
    self.commandNames = commandNames
  }

  /// What the arguments say, and all their faults; without faults every value is of its declared kind.
  static func parse(
    _ arguments: [String],
    of command: CommandDeclaration,
    commandNames: [String] = []
  ) -> (matched: MatchedArguments, faults: [ArgumentFault]) {
    var parser = ArgumentParser(command, commandNames: commandNames)
    parser.sort(arguments)
    parser.checkPositionals()
    parser.checkConditions()
    return (parser.matched, parser.faults)
  }

  /// Tells options, their values and positional arguments apart.
  private mutating func sort(_ arguments: [String]) {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        matched.positionals += arguments[index...]
        return
      }
      guard Self.looksLikeOption(argument) else {
        matched.positionals.append(argument)
        continue
      }
      let (name, attached) = Self.split(argument)
      let next = index < arguments.count ? arguments[index] : nil
      if let option = command.allOptions.first(where: { $0.spellings.contains(name) }) {
        index += take(option, attached: attached, next: next) ? 1 : 0
      } else {
        index += report(unknown: name, attached: attached, next: next) ? 1 : 0
      }
    }
  }

  /// Keeps an option, and says whether the next argument was its value.
  private mutating func take(_ option: OptionDeclaration, attached: String?, next: String?) -> Bool {
    if !option.isRepeatable, matched.has(option) {
      let fault = ArgumentFault.givenAgain(option: option.spelling)
      if !faults.contains(fault) { faults.append(fault) }
    }
    guard let value = option.value else {
      if let attached { faults.append(.surplusValue(option: option.spelling, value: attached)) }
      matched.options.append(.init(option: option.name, value: nil))
      return false
    }
    let follows = next.flatMap { Self.looksLikeOption($0) || $0 == "--" ? nil : $0 }
    if let written = attached ?? follows {
      let canonical = value.kind.canonical(written)
      if canonical == nil {
        faults.append(.badValue(of: "'\(option.spelling)'", written: written, kind: value.kind))
      }
      matched.options.append(.init(option: option.name, value: canonical ?? written))
    } else {
      // The next argument may be a value that begins with a minus sign, unless it reads as an option.
      let strange = next.flatMap { $0.hasPrefix("--") || isDeclared($0) ? nil : $0 }
      faults.append(.missingValue(option: option.spelling, value, next: strange))
      matched.options.append(.init(option: option.name, value: nil))
      return strange != nil
    }
    return attached == nil
  }

  /// Reports an option that is not declared, and says whether the next argument was meant as its value.
  private mutating func report(unknown name: String, attached: String?, next: String?) -> Bool {
    let likely = likelyMeaning(of: name)
    faults.append(.unknownOption(name, command: command.name, likely: likely))
    guard attached == nil, let next, !Self.looksLikeOption(next), next != "--", case .option(let spelling) = likely
    else { return false }
    return command.allOptions.contains { $0.spellings.contains(spelling) && $0.value != nil }
  }

  private func likelyMeaning(of name: String) -> ArgumentFault.Likely? {
    let bare = String(name.drop { $0 == "-" })
    if bare.hasPrefix("no-"), let option = command.options.first(where: { $0.name == bare.dropFirst(3) }) {
      return .absence(of: option.spelling)
    }
    if bare.count < 2 { return nil }
    if commandNames.contains(bare) { return .command(bare) }
    if let option = NearestName.find(bare, among: command.allOptions.map(\.name)) { return .option("--\(option)") }
    return NearestName.find(bare, among: commandNames).map { .command($0) }
  }

  private mutating func checkPositionals() {
    let last = command.positionals.last
    let surplus = matched.positionals.dropFirst(command.positionals.count)
    let all = command.positionals + (last?.isRepeatable == true ? surplus.compactMap { _ in last } : [])
    for (written, declared) in zip(matched.positionals, all) where declared.kind.canonical(written) == nil {
      faults.append(.badValue(of: declared.placeholder, written: written, kind: declared.kind))
    }
    for missing in command.positionals.dropFirst(matched.positionals.count) where !missing.isOptional {
      faults.append(.missingPositional(missing))
    }
    for written in matched.positionals.dropFirst(all.count) { faults.append(.surplusPositional(written, command)) }
    matched.positionals = zip(matched.positionals, all).map { $1.kind.canonical($0) ?? $0 }
  }

  private mutating func checkConditions() {
    for option in command.options where matched.has(option) {
      checkCompany(of: option)
      guard let condition = option.onlyWith,
        let other = command.options.first(where: { $0.name == condition.option }),
        let value = matched.value(of: other), value != condition.value,
        other.value?.kind.canonical(value) != nil  // else that value is the fault, and already reported
      else { continue }
      faults.append(.onlyWith(option: option.spelling, condition, given: matched.values(of: other).last))
    }
  }

  /// Options that must stand with it, and those that cannot.
  private mutating func checkCompany(of option: OptionDeclaration) {
    func declared(_ name: String) -> OptionDeclaration? { command.options.first { $0.name == name } }
    if let other = option.needs.flatMap(declared), !matched.has(other) {
      let value = other.value.map { " \($0.placeholder)" } ?? ""
      faults.append(.needs(option: option.spelling, other: other.spelling + value))
    }
    for exclusion in option.excludes {
      guard let other = declared(exclusion.option), matched.has(other) else { continue }
      faults.append(.excluded(option: other.spelling, by: option.spelling, remedy: exclusion.remedy))
    }
  }

  /// `-` alone is an ordinary argument.
  static func looksLikeOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument != "-" && argument != "--"
  }

  private func isDeclared(_ argument: String) -> Bool {
    let name = Self.split(argument).name
    return command.allOptions.contains { $0.spellings.contains(name) }
  }

  /// The option's name and what stands after `=`.
  private static func split(_ argument: String) -> (name: String, attached: String?) {
    guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
    return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}
