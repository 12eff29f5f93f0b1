/// The words for what can be wrong with lines of the income statement and the files that state them.
extension Problem {
  var linesMessage: String {
    switch self {
    case .cellUnreadable(let text, .number): "\(quoted(text)) is not a number"
    case .cellUnreadable(let text, .ambiguous): "\(quoted(text)) can be read in two ways"
    case .cellUnreadable(let text, .reactions): "\(quoted(text)) does not say what the line reacts to"
    case .cellUnreadable(_, .unclosed): "the quotation mark that begins this cell is never closed"
    case .cellUnreadable(let text, .beyond): "\(quoted(text)) stands in a column without a heading"
    case .lineStatedTwice(let line): "\(name(line)) is stated twice"
    default: outcomeMessage
    }
  }

  var linesRemedy: String? {
    switch self {
    case .cellUnreadable(_, .number): "write digits with at most one decimal mark, such as -1 234,5"
    case .cellUnreadable(_, .ambiguous):
      "use one decimal mark in the whole file, nothing but spaces between thousands, and semicolons between cells "
        + "where the mark is a comma"
    case .cellUnreadable(_, .reactions): "write factors with their elasticities: kostnadsindex 1; konsumentpriser 0,5"
    case .cellUnreadable(_, .unclosed): "put a quotation mark at its end, or two for one inside the text"
    case .cellUnreadable(_, .beyond): "give the column a heading, or empty the cell"
    case .lineStatedTwice: "keep one of the two; a row is either one line without a name, or named lines"
    default: outcomeRemedy
    }
  }
}
