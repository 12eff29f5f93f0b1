import BalanskravKit

/// What a report's record says was asked, read by the same rules as a command line.
struct RecordedRequest {
  /// The command; of it only what the result follows from is used, never where something is written.
  let command: Command
  /// What the page was made with.
  let page: PageRequest

  /// Reads what was asked; what no report of ours holds is refused, and so is a run that was stopped.
  init(_ record: Record, in name: String) throws(ToolFault) {
    guard case .object(let members) = record.request else { throw Self.damaged(name) }
    func value(_ key: String) -> JsonValue? { members.first { $0.key == key }?.value }
    func texts(_ key: String) -> [String]? {
      guard case .array(let values)? = value(key) else { return nil }
      let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
      return texts.count == values.count ? texts : nil
    }
    guard case .string(let word)? = value("kommando"), let command = CommandName(rawValue: word),
      let arguments = texts("val"), let changes = texts("ändringar"), case .string(let code)? = value("språk"),
      let language = Language(rawValue: code), case .bool(let isPartial)? = value("avbruten")
    else { throw Self.damaged(name) }
    if isPartial {
      throw ToolFault(
        .badScenario,
        "\(name.harmless): the report is of a run that was stopped, and nobody can stop one at the same future again",
        hint: "make the report again and let it finish")
    }
    // Options beside those that the result follows from are none that a report of ours states.
    guard case .command(let read) = CommandLineReader.read([word] + arguments), read.page?.arguments == arguments else {
      throw Self.damaged(name)
    }
    self.command = read
    page = PageRequest(command, arguments, changes, language)
  }

  /// Said of a record that no report of ours holds.
  static func damaged(_ name: String) -> ToolFault {
    ToolFault(
      .badScenario,
      "\(name.harmless): the record of the run is damaged: what was asked is nothing that balanskrav can do",
      hint: RecordProblem.wrong(line: 1, "").remedy)
  }
}

extension Command {
  /// What the page of a result is made with; nil of commands that make none.
  fileprivate var page: PageRequest? {
    switch self {
    case .run(let request): request.page
    case .compare(let request): request.page
    case .solve(let request): request.page
    case .report(let request): request.page
    case .sweep(let request): request.page
    default: nil
    }
  }
}
