extension Problem {
  /// A user's word in quotation marks, cut when it is long and with nothing that could steer a terminal.
  func quoted(_ text: String) -> String {
    let short = text.count > 60 ? text.prefix(59) + "…" : text[...]
    return Json5Writer.quoted(String(short))
  }

  /// What the reader calls the value at a path.
  func name(_ path: String) -> String {
    path.isEmpty ? "the scenario" : path.count > 80 ? path.prefix(79) + "…" : path
  }

  /// An amount in the scenario's unit.
  func text(_ kronor: Int64, _ unit: Enhet) -> String {
    Number(whole: kronor, shift: unit.power).decimalText + " " + unit.rawValue
  }

  /// Words with commas and a last conjunction.
  func listed(_ words: [String], _ conjunction: String) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + words.last!
  }
}
