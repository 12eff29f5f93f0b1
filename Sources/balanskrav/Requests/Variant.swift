/// A variant of a scenario as the command line states it: `NAME: PATH=VALUE, PATH=VALUE`.
struct Variant: Equatable {
  /// What it is called: as stated, else its settings.
  let name: String
  /// Each `PATH=VALUE`, in order.
  let settings: [String]

  /// Reads `Lägre: balanskravsresultat.2027=280, placeringar=null`; the name and its colon may be left out.
  ///
  /// Commas within quotation marks, brackets and braces belong to a value. Nil without a setting, with an empty name, and where a part
  /// between commas sets nothing.
  init?(written: String) {
    let (name, rest) = Self.split(written)
    if let name, name.isEmpty { return nil }
    settings = Self.parts(rest).map(Self.trimmed)
    guard settings.allSatisfy({ $0.contains("=") && $0.first != "=" }) else { return nil }
    self.name = name ?? settings.joined(separator: ", ")
  }

  /// What stands before the first colon, where no equals sign or quotation mark comes before it, and the rest.
  private static func split(_ text: String) -> (name: String?, rest: Substring) {
    guard let mark = text.firstIndex(where: { ":=\"".contains($0) }), text[mark] == ":" else { return (nil, text[...]) }
    return (trimmed(text[..<mark]), text[text.index(after: mark)...])
  }

  /// The parts between commas that stand by themselves.
  private static func parts(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var quote: Character?
    var isEscaped = false
    for place in text.indices {
      let character = text[place]
      if isEscaped {
        isEscaped = false
      } else if quote != nil {
        if character == "\\" { isEscaped = true }
        if character == quote { quote = nil }
      } else if character == "\"" {
        quote = character
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      } else if character == ",", depth <= 0 {
        parts.append(text[start..<place])
        start = text.index(after: place)
      }
    }
    return parts + [text[start...]]
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let front = text.drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
