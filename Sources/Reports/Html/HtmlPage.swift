/// HtmlPage: a document as one self-contained web page, which holds all that is needed to run it again.
public struct HtmlPage: Sendable {
  let document: Document
  let record: Record

  /// A page.
  public init(_ document: Document, _ record: Record) {
    self.document = document
    self.record = record
  }

  /// The whole text of the page.
  public func text(_ language: Language) -> String { "" }
}
