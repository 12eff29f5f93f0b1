extension String {
  /// The text in lines of at most `width` columns, broken at blanks, and inside a word only where the word is longer than a line.
  ///
  /// Lines after the first begin with `hanging` blanks, which count towards the width. Never empty.
  func wrapped(to width: Int, hanging: Int = 0) -> [String] {
    precondition(hanging >= 0 && hanging + 2 <= width, "A wrapped line must have room for a wide character.")
    let indent = String(repeating: " ", count: hanging)
    var lines: [String] = []
    var line = ""
    var used = 0
    func breakLine() {
      lines.append(line)
      line = indent
      used = hanging
    }
    for word in split(separator: " ") {
      let wordWidth = word.reduce(0) { $0 + $1.displayWidth }
      let start = lines.isEmpty ? 0 : hanging
      if used > start {
        if used + 1 + wordWidth <= width {
          line += " "
          used += 1
        } else {
          breakLine()
        }
      }
      for character in word {
        let characterWidth = character.displayWidth
        if used + characterWidth > width { breakLine() }
        line.append(character)
        used += characterWidth
      }
    }
    lines.append(line)
    return lines
  }

  /// The text as lines of at most `width` columns (under 40 counts as 40), the first keeping its indent and the others standing
  /// two blanks further in; each ends its line.
  func paragraph(width: Int) -> String {
    let indent = prefix { $0 == " " }
    let room = max(width, 40) - indent.count
    return dropFirst(indent.count).description.wrapped(to: room, hanging: 2).map { "\(indent)\($0)\n" }.joined()
  }
}
