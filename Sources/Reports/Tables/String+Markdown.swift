extension String {
  /// The text, on one line, so that Markdown shows it letter for letter: HTML's characters as entities, markup after backslashes.
  var markdownEscaped: String {
    var result = String.UnicodeScalarView()
    var hostLetters = 0
    for scalar in visible.unicodeScalars {
      switch scalar {
      // Blanks next to the marks for bold would undo them.
      case " " where result.isEmpty: break
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "|", "~", "$", "@", ":", "^", "!":
        result.append(contentsOf: ["\\", scalar])
      // "www." would become a link.
      case "." where hostLetters >= 3: result.append(contentsOf: ["\\", scalar])
      default: result.append(scalar)
      }
      hostLetters = scalar == "w" || scalar == "W" ? hostLetters + 1 : 0
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The same for text that begins a list item, where "-", "+", "=" and "1." would begin something of their own.
  var markdownItem: String {
    let escaped = markdownEscaped
    let digits = escaped.unicodeScalars.prefix { ("0"..."9").contains($0) }
    if let next = escaped.unicodeScalars[digits.endIndex...].first {
      let isMarker = digits.isEmpty ? ["-", "+", "="].contains(next) : next == "."
      if isMarker { return escaped[..<digits.endIndex] + "\\" + escaped[digits.endIndex...] }
    }
    return escaped
  }
}
