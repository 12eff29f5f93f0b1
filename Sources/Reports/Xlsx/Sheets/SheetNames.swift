/// SheetNames: what a workbook's sheets are called, as spreadsheet programs allow it.
///
/// At most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe or blank at an end, each name once whatever the case, and not "History", which
/// Excel keeps for itself. A name that is too long loses what stands in brackets at its end, and then whole words.
enum SheetNames {
  private static let limit = 31

  /// The names for sheets with these headings, in order.
  static func names(_ headings: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return headings.map { heading in
      let base = shortened(cleaned(heading), to: limit)
      var name = base
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        let ending = " \(number)"
        name = shortened(base, to: limit - ending.utf16.count) + ending
        number += 1
      }
      return name
    }
  }

  private static func cleaned(_ heading: String) -> String {
    let allowed = heading.visible.map { "[]:*?/\\".contains($0) ? "-" : $0 }
    let trimmed = trimmed(String(allowed))
    return trimmed.isEmpty ? "–" : trimmed
  }

  private static func trimmed(_ text: String) -> String {
    func isEdge(_ character: Character) -> Bool { character == "'" || character.isWhitespace }
    var kept = text.drop(while: isEdge)
    while let last = kept.last, isEdge(last) { kept.removeLast() }
    return String(kept)
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    if name.utf16.count <= limit { return name }
    var whole = name
    if name.hasSuffix(")"), let bracket = name.lastIndex(of: "(") { whole = trimmed(String(name[..<bracket])) }
    if whole.utf16.count <= limit, !whole.isEmpty { return whole }
    var kept = ""
    for word in whole.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
      if longer.utf16.count + 2 > limit { break }
      kept = longer
    }
    return kept.isEmpty ? trimmed(whole.fitted(utf16: limit)) : kept + " …"
  }
}
