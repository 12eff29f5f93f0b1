/// Turns a whole command line into a typed command, or into everything that is wrong with it.
enum CommandLineReader {
  /// What a command line says.
  enum Reading: Equatable {
    case command(Command)
    /// Faults, and the command whose help page says how it is done.
    case faults([ArgumentFault], CommandName?)
  }

  /// Reads the arguments that follow the program's name.
  static func read(_ arguments: [String]) -> Reading {
    guard let first = arguments.first else { return .command(.overview) }
    if first == "--version" { return .command(.version) }
    if OptionDeclaration.help.spellings.contains(first) {
      return .command(.help(arguments.dropFirst().first.flatMap(CommandName.init(rawValue:))))
    }
    guard let name = CommandName(rawValue: first) else { return .faults([fault(inPlaceOfCommand: first)], nil) }

    let rest = Array(arguments.dropFirst())
    // Who asks for help gets it, whatever else is wrong.
    if rest.prefix(while: { $0 != "--" }).contains(where: OptionDeclaration.help.spellings.contains) {
      return .command(.help(name))
    }
    let (matched, faults) = ArgumentParser.parse(rest, of: name.declaration, commandNames: commandNames)
    let all = faults + combined(name, matched)
    return all.isEmpty ? .command(command(name, matched)) : .faults(all, name)
  }

  /// What is wrong with a command's arguments together.
  private static func combined(_ name: CommandName, _ matched: MatchedArguments) -> [ArgumentFault] {
    switch name {
    case .run: RunRequest.faults(matched)
    case .explain: ExplainRequest.faults(matched)
    case .sweep: SweepRequest.faults(matched)
    case .roll: RollRequest.faults(matched)
    case .compare, .solve: PageRequest.faults(matched)
    case .calendar: CalendarRequest.faults(matched)
    default: []
    }
  }

  private static var commandNames: [String] { CommandName.allCases.map(\.rawValue) }

  private static func command(_ name: CommandName, _ matched: MatchedArguments) -> Command {
    switch name {
    case .run: .run(RunRequest(matched))
    case .solve: .solve(SolveRequest(matched))
    case .roll: .roll(RollRequest(matched))
    case .check: .check(CheckRequest(matched))
    case .initialise: .initialise(InitRequest(matched))
    case .compare: .compare(CompareRequest(matched))
    case .report: .report(ReportRequest(matched))
    case .verify: .verify(VerifyRequest(matched))
    case .explain: .explain(ExplainRequest(matched))
    case .sweep: .sweep(SweepRequest(matched))
    case .calendar: .calendar(CalendarRequest(matched))
    case .merge: .merge(MergeRequest(matched))
    case .schema: .schema(matched.positional(0).map { _ in choice(matched) } ?? .run)
    case .completion: .completion(choice(matched))
    case .help: .help(matched.positional(0).map { _ in choice(matched) })
    }
  }

  private static func choice<Value: RawRepresentable>(_ matched: MatchedArguments) -> Value
  where Value.RawValue == String {
    guard let choice = matched.positional(0).flatMap(Value.init(rawValue:)) else {
      preconditionFailure("the parser lets only declared choices pass")
    }
    return choice
  }

  private static func fault(inPlaceOfCommand word: String) -> ArgumentFault {
    let bare = String(word.drop { $0 == "-" })
    if ArgumentParser.looksLikeOption(word) {
      let candidates = commandNames + ["--version", "--help"]
      return .optionBeforeCommand(word, likely: NearestName.find(word, among: candidates) ?? near(bare))
    }
    if word.hasSuffix(".json5") { return .unknownCommand(word, likely: "balanskrav run \(word)") }
    return .unknownCommand(word, likely: near(bare))
  }

  private static func near(_ word: String) -> String? {
    NearestName.find(word, among: commandNames)
  }
}
