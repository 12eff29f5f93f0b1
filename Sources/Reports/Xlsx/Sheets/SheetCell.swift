/// A cell of a sheet.
struct SheetCell {
  /// What it holds.
  enum Value {
    case blank
    /// A number as exact decimal text.
    case number(String)
    /// Words that are `visible`; never a formula.
    case text(String)
  }

  /// The most UTF-16 units of text that a cell holds.
  static let longestText = 32_767

  /// What it holds.
  let value: Value
  /// How it looks.
  let style: CellStyle
  /// The sheet that a click leads to, by its place.
  var link: Int?

  /// A cell that holds nothing.
  static func blank(_ style: CellStyle = CellStyle()) -> SheetCell { SheetCell(value: .blank, style: style) }

  /// A number as exact decimal text.
  static func number(_ text: String, _ style: CellStyle = CellStyle()) -> SheetCell {
    SheetCell(value: .number(text), style: style)
  }

  /// Words; those that a spreadsheet would take for a formula when they are edited are marked as words.
  static func text(_ text: String, _ style: CellStyle = CellStyle(), link: Int? = nil) -> SheetCell {
    var style = style
    let shown = text.visible
    style.isQuoted = shown.csvGuarded != shown
    return SheetCell(value: shown.isEmpty ? .blank : .text(shown), style: style, link: link)
  }

  /// Whether the text is longer than a cell holds.
  var isCut: Bool { if case .text(let text) = value { text.utf16.count > Self.longestText } else { false } }
}
