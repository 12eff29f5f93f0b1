/// How a cell of a sheet looks.
struct CellStyle: Hashable {
  /// What kind of letters.
  enum Letters: Hashable {
    case plain, bold, title, faint, link, fixed
  }

  /// The letters.
  var letters = Letters.plain
  /// The number format as the file writes it; nil for what the program finds best.
  var format: String?
  /// Which edge the cell's content stands at; nil for the usual: words left, numbers right.
  var alignment: Column.Alignment?
  /// How far in the content stands.
  var indent = 0
  /// Whether a line stands above, as above a sum.
  var hasRule = false
  /// Whether a line stands below, as below headings.
  var hasUnderline = false
  /// Whether long words take several lines.
  var wraps = false
  /// Whether the program must not take what is edited for a formula.
  var isQuoted = false
}
