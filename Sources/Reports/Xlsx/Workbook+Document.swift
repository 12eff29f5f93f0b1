extension Workbook {
  /// The workbook of a report: the words of each section on a sheet, and each of its tables, those of pictures too, on one of its own.
  public init(_ document: Document, facts: [Fact]) {
    self.init(title: document.title, facts: facts, sheets: document.sections.flatMap(Self.sheets))
  }

  private static func sheets(of section: Section) -> [Sheet] {
    var words: [Wording] = []
    var others: [Sheet] = []
    gather(section.blocks, section.heading, &words, &others)
    return (words.isEmpty ? [] : [Sheet(section.heading, .words(words))]) + others
  }

  private static func gather(_ blocks: [Block], _ heading: Wording, _ words: inout [Wording], _ others: inout [Sheet]) {
    for block in blocks {
      switch block {
      case .conclusion(_, let sentences), .list(let sentences): words += sentences
      case .paragraph(let sentence): words.append(sentence)
      case .table(let table): others.append(Sheet(title(table, heading), .table(table)))
      case .picture(let picture): others.append(Sheet(picture.title, .table(picture.table)))
      case .folded(let title, let inner): gather(inner, title, &words, &others)
      case .source(let text): others.append(Sheet(heading, .source(text)))
      }
    }
  }

  /// A table without a title goes by the heading above it.
  private static func title(_ table: Table, _ heading: Wording) -> Wording {
    table.title == Wording(verbatim: "") ? heading : table.title
  }
}
