extension Diagnostic {
  /// The whole message as a terminal shows it: place, what is wrong, the line with a caret, what would be right.
  ///
  /// ```
  /// plan.json5:3:3: error: "balanskravresultat" is not a key of the scenario [unknown-key]
  ///     3 |   balanskravresultat: { 2023: -753 },
  ///       |   ^^^^^^^^^^^^^^^^^^
  ///       = did you mean "balanskravsresultat"?
  /// ```
  public var text: String {
    var lines = ["\(position)\(severity.rawValue): \(problem.message) [\(problem.code.rawValue)]"]
    if let place { lines.append(Excerpt(place).text) }
    if let related { lines.append("      = see also \(related.description)") }
    if let remedy = problem.remedy { lines.append("      = \(remedy)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var position: String { place.map { "\($0.description): " } ?? "" }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, or `file, cell D7` of a spreadsheet.
  public var description: String {
    let name = Json5Writer.escaped(source.name, quote: nil)
    return cell.map { "\(name), cell \($0)" } ?? "\(name):\(line):\(column)"
  }
}
