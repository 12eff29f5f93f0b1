/// Writes HTML element by element: every text and every attribute is escaped, and no element is left open.
struct HtmlWriter {
  /// Names and values of attributes, in the order in which they are written.
  typealias Attributes = KeyValuePairs<StaticString, String>

  private(set) var page = ""
  /// Tables written so far; each caption has an id of its own.
  var tables = 0
  /// The heading of the section that is being written: what is called the same under it is not told twice to the eye.
  var heading = ""
  /// The sentences of the conclusion, of which the same holds.
  var concluded: [String] = []

  /// Words, made `visible`.
  mutating func text(_ words: String) {
    page += words.visible.htmlEscaped
  }

  /// Words that may be keys or paths: a line may end after the underscores and points of a long one.
  mutating func keys(_ words: String) {
    let parts = words.visible.htmlEscaped.split(separator: " ", omittingEmptySubsequences: false).map { part in
      let word = String(part)
      return word.utf8.count < 16 ? word : word.replacing("_", with: "_<wbr>").replacing(".", with: ".<wbr>")
    }
    page += parts.joined(separator: " ")
  }

  /// Text whose lines and blanks are kept.
  mutating func source(_ text: String) {
    // A parser drops the first line end of such an element; this one it may have.
    page += "\n" + text.visibleLines.htmlEscaped
  }

  /// Markup of our own making.
  mutating func markup(_ ours: String) {
    page += ours
  }

  /// An element with elements in it, on lines of its own.
  mutating func block(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HtmlWriter) -> Void) {
    open(name, attributes)
    page += "\n"
    content(&self)
    close(name)
    page += "\n"
  }

  /// An element on one line.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HtmlWriter) -> Void) {
    span(name, attributes, content)
    page += "\n"
  }

  /// An element of words on one line.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], text words: String) {
    line(name, attributes) { $0.text(words) }
  }

  /// An element within a line.
  mutating func span(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HtmlWriter) -> Void) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element of words within a line.
  mutating func span(_ name: StaticString, _ attributes: Attributes = [:], text words: String) {
    span(name, attributes) { $0.text(words) }
  }

  /// An element that holds nothing, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
    page += "\n"
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    page += "<\(name)"
    for (key, value) in attributes { page += " \(key)=\"\(value.visible.htmlEscaped)\"" }
    page += ">"
  }

  private mutating func close(_ name: StaticString) {
    page += "</\(name)>"
  }
}
