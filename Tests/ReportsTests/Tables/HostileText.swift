/// Text made of whatever breaks careless writers.
enum HostileText {
  static let pieces = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "\"", "\"\"", ",", ";", "|", "\t", "\r", "\n", "\r\n", " ", "\u{A0}",
    "\u{1B}[2J", "\u{9B}31m", "\u{00}", "\u{7F}", "\u{202E}", "\u{2067}", "\u{200B}", "\u{FEFF}", "\u{2028}",
    "\u{0301}",
    "<b>", "&amp;", "**", "`", "\\", "[x](y)", "~~", "#1", "1.", "www.", "https://", "åäö", "a", "1", "日本", "👩‍👩‍👧", "🇸🇪",
    "balanskravsresultat", "\u{AD}",
  ]

  static func random(_ random: inout SplitMix) -> String {
    let count = Int.random(in: 0...12, using: &random)
    return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
  }
}
