/// HtmlPage: a document as one self-contained web page, which holds all that is needed to run it again.
///
/// It reads whole without scripts and fetches nothing; all words of a scenario are shown as words. Ids of the page's own end in or hold
/// `_`, which names of sections and pictures do not have.
public struct HtmlPage: Sendable {
  let document: Document
  let record: Record

  /// A page.
  public init(_ document: Document, _ record: Record) {
    self.document = document
    self.record = record
  }

  /// The whole text of the page.
  public func text(_ language: Language) -> String {
    var html = HtmlWriter()
    html.markup("<!DOCTYPE html>\n")
    html.block("html", ["lang": language.rawValue]) { html in
      html.block("head") { head(&$0, language) }
      html.block("body") { body(&$0, language) }
    }
    return html.page
  }

  private func head(_ html: inout HtmlWriter, _ language: Language) {
    html.void("meta", ["charset": "utf-8"])
    html.void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "color-scheme", "content": "light dark"])
    // Telephones take amounts for numbers to call.
    html.void("meta", ["name": "format-detection", "content": "telephone=no"])
    html.void("meta", ["name": "generator", "content": "balanskrav \(record.version)"])
    html.line("title", text: document.title(language))
    html.line("style") { $0.markup(Self.style) }
  }

  private func body(_ html: inout HtmlWriter, _ language: Language) {
    html.line("a", ["class": "skip", "href": "#main_"], text: Self.skip(language))
    html.block("header") { html in
      html.line("h1", text: document.title(language))
      if !document.subtitle(language).isEmpty {
        html.line("p", ["class": "subtitle"], text: document.subtitle(language))
      }
    }
    html.block("div", ["class": "columns"]) { html in
      if document.sections.count > 1 { contents(&html, language) }
      html.block("main", ["id": "main_", "tabindex": "-1"]) { html in
        for section in document.sections {
          html.block("section", ["aria-labelledby": section.name]) { html in
            html.heading = section.heading(language)
            html.line("h2", ["id": section.name], text: html.heading)
            for block in section.blocks { html.block(block, language) }
          }
        }
      }
    }
    html.block("footer") { html in
      html.line("p", text: Self.colophon(record.version)(language))
    }
    html.line("script", ["type": "application/json", "id": "balanskrav-record"]) { $0.markup(record.scriptText) }
    html.line("script") { $0.markup(Self.script) }
  }

  private func contents(_ html: inout HtmlWriter, _ language: Language) {
    html.block("nav", ["aria-labelledby": "contents_"]) { html in
      html.line("p", ["id": "contents_"], text: Self.contents(language))
      html.block("ol") { html in
        for section in document.sections {
          html.line("li") { $0.span("a", ["href": "#\(section.name)"], text: section.heading(language)) }
        }
      }
    }
  }

  /// What a browser may do with the page.
  static let policy = ContentPolicy.text(style: style, script: script)
}
