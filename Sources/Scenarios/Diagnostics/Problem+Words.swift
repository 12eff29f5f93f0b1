extension Problem {
  /// A user's word in quotation marks, cut when it is long and with nothing that could steer a terminal.
  func quoted(_ text: String) -> String { Json5Writer.quoted(shortened(text, to: 60)) }

  /// A user's number or file name as it is, with the same care.
  func cut(_ text: String) -> String { Json5Writer.escaped(shortened(text, to: 60), quote: nil) }

  /// What the reader calls the value at a path.
  func name(_ path: String) -> String {
    if path.isEmpty { return "the scenario" }
    // The key at the end says most, and the one at the beginning where to look.
    let scalars = path.unicodeScalars
    guard let head = scalars.index(scalars.startIndex, offsetBy: 39, limitedBy: scalars.endIndex),
      let tail = scalars.index(scalars.endIndex, offsetBy: -40, limitedBy: head)
    else { return Json5Writer.escaped(path, quote: nil) }
    return Json5Writer.escaped(String(scalars[..<head]) + "…" + String(scalars[tail...]), quote: nil)
  }

  /// An amount in the scenario's unit.
  func text(_ kronor: Int64, _ unit: Enhet) -> String {
    Number(whole: kronor, shift: unit.power).decimalText + " " + unit.rawValue
  }

  /// Years, as a span where none is left out.
  func listed(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last, years.count > 2, last - first == years.count - 1 else {
      return listed(years.map(String.init), "and")
    }
    return "\(first)–\(last)"
  }

  /// Words with commas and a last conjunction.
  func listed(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + words.last!
  }

  // By scalars: a single character can be arbitrarily long.
  private func shortened(_ text: String, to length: Int) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<scalars.index(before: end)]) + "…"
  }
}
