/// Workbook: sheets for a spreadsheet program, the first of which tells what the others hold and what made them.
///
/// Numbers are numbers with their exact values, in the unit that the sheet names; per cents are shares shown as per cent; words are words, never
/// formulas. The same workbook is the same bytes.
public struct Workbook: Sendable {
  /// One sheet.
  public struct Sheet: Sendable {
    /// What stands on a sheet.
    enum Content: Sendable {
      case table(Table)
      case words([Wording])
      case source(String)
      /// For machines: the names of the columns, and rows of exact numbers and words.
      case points([String], [[SweepCell]])
    }

    /// What it is about; the sheet's name is made of it.
    public let heading: Wording
    let content: Content

    init(_ heading: Wording, _ content: Content) {
      self.heading = heading
      self.content = content
    }

    /// A sheet of lines; what is indented by spaces belongs to the line before it.
    public init(_ heading: Wording, words: [Wording]) { self.init(heading, .words(words)) }

    /// A sheet that shows text line by line as it stands, such as a scenario.
    public init(_ heading: Wording, source: String) { self.init(heading, .source(source)) }

    /// A sheet for a table, named by its title.
    public init(_ table: Table) { self.init(table.title, .table(table)) }
  }

  /// Something that the first sheet tells of the whole: the version, the scenario's hash, the seed.
  public struct Fact: Sendable {
    /// What it is.
    public let label: Wording
    /// Its value.
    public let value: Wording

    /// A value under its name.
    public init(_ label: Wording, _ value: Wording) {
      self.label = label
      self.value = value
    }
  }

  /// What the workbook is about.
  public let title: Wording
  /// What the first sheet tells.
  public let facts: [Fact]
  /// The sheets after the first.
  public let sheets: [Sheet]

  /// A workbook with its sheets in order.
  public init(title: Wording, facts: [Fact], sheets: [Sheet]) {
    self.title = title
    self.facts = facts
    self.sheets = sheets
  }

  static let contentsHeading = Wording(sv: "Innehåll", en: "Contents")
}
