extension HtmlWriter {
  /// What stands in a section.
  mutating func block(_ block: Block, _ language: Language) {
    switch block {
    case .conclusion(let outcome, let sentences): conclusion(outcome, sentences, language)
    case .paragraph(let words): line("p", text: words(language))
    case .list(let entries): list(Entry.nested(entries.map { $0(language) }))
    case .table(let table): self.table(table, language)
    case .picture(let picture): self.picture(picture, language)
    case .folded(let words, let blocks):
      fold(words, language) { html in
        for block in blocks { html.block(block, language) }
      }
    case .source(let text):
      line("pre", ["tabindex": "0", "role": "region", "aria-label": HtmlPage.sourceText(language)]) { $0.source(text) }
    }
  }

  private mutating func conclusion(_ outcome: Block.Outcome, _ sentences: [Wording], _ language: Language) {
    let sign = outcome.sign
    block("div", ["class": sign.map { "conclusion \($0.name)" } ?? "conclusion"]) { html in
      if let sign {
        html.line("p", ["class": "verdict"]) { html in
          html.markup(#"<svg viewBox="0 0 24 24" aria-hidden="true"><path d="\#(sign.strokes)"/></svg>"#)
          html.span("strong", text: sign.words(language))
        }
      }
      html.concluded = sentences.map { $0(language) }
      for sentence in html.concluded { html.line("p", text: sentence) }
    }
  }

  private mutating func list(_ entries: [Entry]) {
    block("ul") { html in
      for entry in entries {
        guard !entry.under.isEmpty else {
          html.line("li", text: entry.words)
          continue
        }
        html.block("li") { html in
          html.text(entry.words)
          html.list(entry.under)
        }
      }
    }
  }

  /// Both drawings stand in the page; the stylesheet shows the one that has room.
  private mutating func picture(_ picture: Picture, _ language: Language) {
    let (title, description) = (picture.title(language), picture.description(language))
    let id = "bild_\(picture.name)"
    block("figure", ["id": id, "aria-labelledby": "\(id)_titel"]) { html in
      html.block("figcaption") { html in
        html.line(
          "p", ["class": title == html.heading ? "title again" : "title", "id": "\(id)_titel"], text: title)
        html.line("p", html.concluded.contains(description) ? ["class": "again"] : [:], text: description)
      }
      html.block("div", ["class": "picture", "data-hint": HtmlPage.readOut(language)]) { html in
        for width in DrawingWidth.allCases.reversed() {
          let drawing = picture.chart.drawing(language, width)
          html.line("div", ["class": "\(width)"]) {
            $0.markup(drawing.svg(name: "\(id)_\(width)", title: title, label: description))
          }
        }
      }
      html.fold(HtmlPage.numbers, language) { $0.table(picture.table, language) }
    }
  }

  private mutating func fold(_ words: Wording, _ language: Language, _ content: (inout HtmlWriter) -> Void) {
    block("details") { html in
      html.line("summary", ["data-left-out": HtmlPage.leftOut(language)], text: words(language))
      content(&html)
    }
  }
}

/// An entry of a list, with what belongs to it.
private struct Entry {
  let words: String
  var under: [Entry] = []

  /// Entries whose lines begin with blanks go under the one before them.
  static func nested(_ lines: [String]) -> [Entry] {
    var entries: [Entry] = []
    var under: [String] = []
    for line in lines {
      if line.hasPrefix("  "), !entries.isEmpty {
        under.append(String(line.dropFirst(2)))
      } else {
        if !under.isEmpty { entries[entries.count - 1].under = nested(under) }
        under = []
        entries.append(Entry(words: String(line.drop { $0 == " " })))
      }
    }
    if !under.isEmpty { entries[entries.count - 1].under = nested(under) }
    return entries
  }
}
