/// SheetGrid: the cells of a sheet, placed.
struct SheetGrid {
  /// The cells of each row, from the first column on.
  var rows: [[SheetCell]] = []
  /// The width of each column in characters.
  var widths: [Int] = []
  /// How many rows stay when the rest is moved.
  var frozenRows = 0
  /// How many columns stay.
  var frozenColumns = 0

  /// The widest column.
  static let mostWidth = 48
  /// The narrowest.
  static let leastWidth = 9

  /// Said under a sheet whose words had to be cut.
  static let cutNote = Wording(
    sv: "Text längre än 32 767 tecken får inte plats i en cell och är avkortad med …",
    en: "Text longer than 32,767 characters has no room in a cell and is cut off with …")

  /// Adds a row with words in its first column.
  mutating func add(_ text: String, _ style: CellStyle = CellStyle(), link: Int? = nil) {
    rows.append(text.isEmpty ? [] : [.text(text, style, link: link)])
  }

  /// Title, unit and the way back, above what a sheet shows.
  mutating func addHeading(_ title: String, _ unit: String, _ language: Language) {
    add(title, CellStyle(letters: .title))
    add(unit, CellStyle(letters: .faint))
    add(Workbook.contentsHeading(language), CellStyle(letters: .link), link: 0)
  }

  /// Says that words are cut, where some are.
  mutating func addCutNote(_ language: Language) {
    if rows.contains(where: { $0.contains(where: \.isCut) }) { add(Self.cutNote(language)) }
  }

  /// A width between the narrowest and the widest, with a little air.
  static func width(_ texts: some Sequence<String>) -> Int {
    min(mostWidth, max(leastWidth, texts.reduce(0) { max($0, $1.displayWidth) } + 2))
  }
}
