/// Document: what a report says, section by section, before any format or language is chosen.
///
/// The web page, the workbook and the Markdown text are all made from this one value, so none of them can say something else.
public struct Document: Sendable {
  /// What the report is about: the scenario's own name, or what is compared.
  public let title: Wording
  /// A line under the title: the kinds of the years.
  public let subtitle: Wording
  /// The sections, the conclusion first.
  public let sections: [Section]

  /// A document with its sections in the order in which they are read.
  public init(title: Wording, subtitle: Wording, sections: [Section]) {
    precondition(Set(sections.map(\.name)).count == sections.count, "Each section has a name of its own.")
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
  }
}
