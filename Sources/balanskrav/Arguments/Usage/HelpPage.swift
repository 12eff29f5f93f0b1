/// Composes help from the declarations, for a terminal 80 columns wide.
struct HelpPage {
  static let width = 80
  private var sections: [String] = []

  /// What the tool prints when it is given nothing: the least that gets one going.
  static var overview: String {
    var page = HelpPage()
    page.add("balanskrav – \(ToolDeclaration.abstract)")
    page.add("Usage: balanskrav COMMAND [OPTIONS] …")
    page.add("Commands:", commandRows)
    page.add("'balanskrav run' shows a worked example; 'balanskrav help COMMAND' explains.")
    return page.text
  }

  /// The page of a command, or of the tool.
  static func text(on topic: CommandName?) -> String {
    topic.map { of($0.declaration) } ?? ofTool
  }

  private static var ofTool: String {
    var page = HelpPage()
    page.add("balanskrav – \(ToolDeclaration.abstract)")
    page.addParagraphs(ToolDeclaration.discussion)
    page.add("Usage: balanskrav COMMAND [OPTIONS] …")
    page.add("Commands:", commandRows)
    page.add("Options:", ToolDeclaration.options.map(row(of:)))
    page.addExamples(ToolDeclaration.examples)
    page.add("Exit codes:", rows(of: ExitCode.allCases))
    page.add("'balanskrav help COMMAND' explains a command.")
    return page.text
  }

  /// The page of a command.
  static func of(_ command: CommandDeclaration) -> String {
    var page = HelpPage()
    page.add("balanskrav \(command.name) – \(command.abstract)")
    page.addParagraphs(command.discussion)
    page.add("Usage: \(usage(of: command))")
    page.add("Arguments:", command.positionals.map(row(of:)))
    page.add("Options:", command.allOptions.map(row(of:)))
    page.addExamples(command.examples)
    page.add("Exit codes:", rows(of: command.exitCodes))
    return page.text
  }

  private static func usage(of command: CommandDeclaration) -> String {
    let options = command.options.isEmpty ? [] : ["[OPTIONS]"]
    let positionals = command.positionals.map { positional in
      (positional.isOptional ? "[\(positional.placeholder)]" : positional.placeholder)
        + (positional.isRepeatable ? " …" : "")
    }
    return (["balanskrav", command.name] + options + positionals).joined(separator: " ")
  }

  private static var commandRows: [HelpRow] {
    CommandName.allCases.map { HelpRow(label: $0.rawValue, text: $0.declaration.abstract) }
  }

  private static func row(of positional: PositionalDeclaration) -> HelpRow {
    let help = positional.help + choices(of: positional.kind)
    return HelpRow(label: positional.placeholder, text: [help, positional.detail].sentences)
  }

  private static func row(of option: OptionDeclaration) -> HelpRow {
    let name = (option.short.map { "-\($0), " } ?? "    ") + option.spelling
    let condition = option.onlyWith.map { ", only with --\($0.option) \($0.value)" } ?? ""
    let standard = option.value.flatMap { value in value.standard.map { " (default: \(value.kind.shown($0)))" } } ?? ""
    let help = option.help + condition + (option.value.map { choices(of: $0.kind) } ?? "") + standard
    return HelpRow(
      label: name + (option.value.map { " \($0.placeholder)" } ?? ""),
      text: [help, option.detail].sentences
    )
  }

  /// The numbers end in the same column.
  private static func rows(of codes: [ExitCode]) -> [HelpRow] {
    let labels = codes.map { "\($0.rawValue)" }
    let width = labels.map(\.count).max() ?? 0
    return zip(codes, labels).map { code, label in
      HelpRow(label: String(repeating: " ", count: width - label.count) + label, text: code.meaning)
    }
  }

  private static func choices(of kind: ValueKind) -> String {
    kind.choices.isEmpty ? "" : ": \(kind.choices.map(\.name).joinedAsAlternatives)"
  }

  private mutating func add(_ section: String) {
    sections.append(section)
  }

  private mutating func addParagraphs(_ paragraphs: [String]) {
    sections += paragraphs.map { TextLines.wrap($0, width: Self.width).joined(separator: "\n") }
  }

  private mutating func add(_ heading: String, _ rows: [HelpRow]) {
    if rows.isEmpty { return }
    sections.append(([heading] + HelpRow.lines(of: rows, width: Self.width)).joined(separator: "\n"))
  }

  private mutating func addExamples(_ examples: [CommandDeclaration.Example]) {
    if examples.isEmpty { return }
    let shown = examples.map { example in
      let lines = example.line.split(separator: "\n").map { "    \($0)" }
      return (["  \(example.purpose)"] + lines).joined(separator: "\n")
    }
    sections.append("Examples:\n" + shown.joined(separator: "\n"))
  }

  private var text: String { sections.joined(separator: "\n\n") + "\n" }
}

extension [String?] {
  /// A phrase and, after a full stop, the sentences that follow it; no full stop after a lone phrase.
  fileprivate var sentences: String {
    compactMap(\.self).joined(separator: ". ")
  }
}
