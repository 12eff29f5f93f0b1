import BalanskravKit

/// What a report says and what it holds, before it is a page.
struct PageContent {
  let document: Document
  /// The result as `--format json` gives it; of warnings, which tell of places in files, it has none.
  let figures: JsonValue
  let sources: [Record.Source]
  /// Whether the run was stopped.
  let isPartial: Bool

  /// The page.
  func page(_ request: PageRequest) -> String {
    let record = Record(
      version: Tool.version, request: request.json(isPartial: isPartial), sources: sources, figures: figures)
    return HtmlPage(document, record).text(request.language)
  }
}

extension Record.Source {
  /// A scenario of a result, with the file it was read from.
  init(_ scenario: Scenario, name: String? = nil, written: String?) {
    self.init(name: name ?? scenario.namn, text: scenario.canonicalText, written: written)
  }
}
