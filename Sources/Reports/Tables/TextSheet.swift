/// What a text table says, in one language and before anything is placed: all words `visible`, all numbers written.
struct TextSheet {
  /// A cell's text and whether it may be wrapped.
  struct Entry {
    let text: String
    let isNumber: Bool
  }

  /// A row's label and cells.
  struct Line {
    let label: String
    let level: Int
    let emphasis: Row.Emphasis
    let entries: [Entry]
  }

  let title: String
  let unit: String
  let labelHeading: String
  let headings: [String]
  let alignments: [Column.Alignment]
  let lines: [Line]
  let notes: [String]

  init(_ table: Table, language: Language) {
    title = table.title(language).visible
    unit = table.unit(language).visible
    labelHeading = table.labelHeading(language).visible
    headings = table.allColumns.map { $0.heading(language).visible }
    alignments = table.allColumns.map(\.alignment)
    lines = table.rows.map { row in
      let entries = table.allCells(of: row).map {
        Entry(text: table.shown($0, language: language), isNumber: $0.isNumber)
      }
      return Line(label: row.label(language).visible, level: row.level, emphasis: row.emphasis, entries: entries)
    }
    notes = table.notes.map { $0(language).visible }
  }
}
