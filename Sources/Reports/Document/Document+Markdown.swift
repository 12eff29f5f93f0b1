extension Document {
  /// For minutes and wikis: every section under its heading; pictures as their tables, what is folded in the open.
  public func markdown(_ language: Language) -> String {
    var parts = ["# " + title(language).markdownEscaped]
    if !subtitle(language).isEmpty { parts.append(subtitle(language).markdownItem) }
    for section in sections {
      parts.append("## " + section.heading(language).markdownEscaped)
      parts += section.blocks.flatMap { $0.markdown(language) }
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  /// The block as paragraphs of Markdown, in which no word acts as markup.
  fileprivate func markdown(_ language: Language) -> [String] {
    switch self {
    case .conclusion(let outcome, let sentences):
      let verdict = outcome.sign.map { ["**\($0.words(language).markdownEscaped)**"] } ?? []
      return verdict + [sentences.map { $0(language).markdownEscaped }.joined(separator: " ")]
    case .paragraph(let text): return [text(language).markdownItem]
    case .list(let entries):
      return [
        entries.map { entry in
          let text = entry(language)
          return String(text.prefix { $0 == " " }) + "- " + String(text.drop { $0 == " " }).markdownItem
        }.joined(separator: "\n")
      ]
    case .table(let table): return [String(table.markdown(language: language).dropLast())]
    case .picture(let picture):
      return [
        picture.description(language).markdownItem, String(picture.table.markdown(language: language).dropLast()),
      ]
    case .folded(let opening, let blocks):
      return ["**\(opening(language).markdownEscaped)**"] + blocks.flatMap { $0.markdown(language) }
    case .source(let text): return [Self.fenced(text)]
    }
  }

  /// A text letter by letter, behind a fence longer than any in it.
  private static func fenced(_ text: String) -> String {
    var (longest, run) = (2, 0)
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0).visible }
    return "\(fence)json5\n\(lines.joined(separator: "\n"))\n\(fence)"
  }
}
