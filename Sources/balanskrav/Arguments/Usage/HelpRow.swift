/// A term and its explanation, set in two columns.
struct HelpRow {
  /// The term.
  let label: String
  /// The explanation, wrapped when set.
  let text: String

  /// The rows as lines: all explanations begin in the same column, two after the longest label.
  static func lines(of rows: [HelpRow], width: Int) -> [String] {
    let column = 4 + (rows.map(\.label.count).max() ?? 0)
    return rows.flatMap { row in
      let texts = TextLines.wrap(row.text, width: width - column)
      return texts.enumerated().map { number, line in
        let label = number == 0 ? "  \(row.label)" : ""
        return label + String(repeating: " ", count: column - label.count) + line
      }
    }
  }
}
