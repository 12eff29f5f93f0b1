import BalanskravKit

/// The report that is to be written of a result, and what it holds to be made again.
struct PageRequest: Equatable {
  /// Where the page goes; nil for a request that a page itself holds.
  var file: String?
  var command: CommandName
  /// The options that the result follows from, as the command line would state them, standard values among them.
  var arguments: [String]
  /// Each `PATH=VALUE` as written, in order; the scenarios of a record have them made.
  var changes: [String]
  var language: Language

  /// What matched arguments state; `options` are those that the result follows from.
  init(_ command: CommandName, _ options: [OptionDeclaration], _ matched: MatchedArguments) {
    self.command = command
    file = matched.value(of: .html)
    arguments = options.flatMap { matched.written($0) }
    changes = matched.values(of: .set)
    let language: ReportLanguage = matched.choice(of: .language)
    self.language = language.language
  }

  /// What a record states.
  init(_ command: CommandName, _ arguments: [String], _ changes: [String], _ language: Language) {
    (self.command, self.arguments, self.changes, self.language) = (command, arguments, changes, language)
  }

  /// The same as a record holds it.
  ///
  /// - Parameter isPartial: whether the run was stopped, so that it cannot be made again to the figure.
  func json(isPartial: Bool) -> JsonValue {
    [
      "kommando": .string(command.rawValue), "val": .array(arguments.map { .string($0) }),
      "ändringar": .array(changes.map { .string($0) }), "språk": .string(language.rawValue),
      "avbruten": .bool(isPartial),
    ]
  }

  /// What is wrong with where the page goes.
  static func faults(_ matched: MatchedArguments) -> [ArgumentFault] {
    guard matched.value(of: .html) == "-" else { return [] }
    return [
      .excluded(
        option: "\(OptionDeclaration.html.spelling) -", by: "the result on standard output",
        remedy: "name a file, or let 'balanskrav report' write the page there")
    ]
  }
}

extension MatchedArguments {
  /// An option as it would be written: what was given, else its standard value where that has a meaning beside what was given.
  fileprivate func written(_ option: OptionDeclaration) -> [String] {
    if has(option) {
      return options.filter { $0.option == option.name }.map { given in
        given.value.map { "\(option.spelling)=\($0)\(option.value?.kind == .percentagePoints ? "pp" : "")" }
          ?? option.spelling
      }
    }
    guard let standard = option.value?.standard else { return [] }
    let names = Set(options.map(\.option))
    let isNeeded = option.needs.map { names.contains($0) } ?? true
    let isExcluded = OptionDeclaration.excluding.contains { other in
      names.contains(other.name) && other.excludes.contains { $0.option == option.name }
    }
    return isNeeded && !isExcluded ? ["\(option.spelling)=\(standard)"] : []
  }
}

extension OptionDeclaration {
  /// Options beside which others have no meaning.
  fileprivate static let excluding = [planOnly, precision]
}
