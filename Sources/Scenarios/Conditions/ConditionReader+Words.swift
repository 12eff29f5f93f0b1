import Simulation

// The words, signs, numbers and names that a condition is made of. Each taker sets where a fault in it would begin.
extension ConditionReader {
  var rest: ArraySlice<Character> { characters[place...] }
  var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

  mutating func skip() { while let next = rest.first, next.isWhitespace { place += 1 } }

  /// Skips to the next part, which a fault would be about.
  mutating func begin() {
    skip()
    start = place
  }

  func written(_ from: Int) -> String {
    let words = characters[from..<place].split(whereSeparator: \.isWhitespace).map { String($0) }
    return words.joined(separator: " ")
  }

  func unexpected(_ expected: ConditionFault.Expected) -> ConditionFault {
    .expected(expected, found: String(rest.drop(while: \.isWhitespace).prefix(40)))
  }

  /// The characters that a fault is about: of something unexpected its first word, which may be the end, else the last part taken.
  func marked(_ fault: ConditionFault) -> Range<Int> {
    var end = place
    while end > start, characters[end - 1].isWhitespace { end -= 1 }
    guard case .expected(let expected, _) = fault, expected != .year, expected != .lastYear else { return start..<end }
    let first = place + rest.prefix(while: \.isWhitespace).count
    return first..<first + characters[first...].prefix { !$0.isWhitespace }.count
  }

  mutating func take(_ sign: Character, _ expected: ConditionFault.Expected) throws(ConditionFault) {
    skip()
    guard rest.first == sign else { throw unexpected(expected) }
    place += 1
  }

  mutating func takeWord() -> String {
    skip()
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    place += word.count
    return String(word)
  }

  /// `planen håller`, with a space or hyphen between; takes nothing else.
  mutating func takeSubject() -> Condition.Subject? {
    begin()
    var words = takeWord()
    if let first = words.last, first != ".", !words.contains("-") {
      let between = place
      let next = takeWord()
      if next.isEmpty { place = between } else { words += " " + next }
    }
    let spaced = Self.folded(words.replacing("-", with: " ").replacing("_", with: " "))
    if let subject = Condition.Subject.allCases.first(where: { Self.folded($0.rawValue) == spaced }) { return subject }
    place = start
    return nil
  }

  static let signs: [(String, Condition.Side)] = [
    (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above), ("<", .below),
  ]

  mutating func takeSide() -> Condition.Side? {
    skip()
    guard let (sign, side) = Self.signs.first(where: { rest.starts(with: $0.0) }) else { return nil }
    start = place
    place += sign.count
    return side
  }

  mutating func number() throws(ConditionFault) -> Condition.Limit {
    begin()
    let signs: [Character] = ["-", "−", "+", "."]
    let text = rest.prefix { $0.isNumber || $0.isWhitespace || signs.contains($0) || $0 == "," || $0 == "_" }
    guard let number = Decimaltal(written: String(text)) else { throw unexpected(.number) }
    place += text.count
    let units: [(String, Condition.Limit.Unit)] =
      [("%", .percent)] + [Enhet.mnkr, .tkr, .kr].map { ($0.rawValue, .money($0)) }
    guard let (unit, meaning) = units.first(where: { rest.starts(with: $0.0) }) else {
      return Condition.Limit(number)
    }
    place += unit.count
    return Condition.Limit(number, meaning)
  }

  /// Every figure that a condition may name, those of simulated years first.
  static let figures: [String] = {
    let simulated = Figure.allCases.map(\.nyckel)
    return simulated + Storhet.allCases.map(\.rawValue).filter { !simulated.contains($0) }
  }()

  static func figure(_ name: String) -> String? {
    figures.first { folded($0) == folded(name) }
  }

  /// Lower case, and å, ä and ö as where they cannot be typed.
  static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "å" || $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 })
  }
}
