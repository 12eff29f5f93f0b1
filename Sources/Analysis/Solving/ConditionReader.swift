import Scenarios
import Simulation

/// Reads conditions as people write them: `P(planen håller) >= 0,9`, `median(balanskravsresultat.2028) ≥ 0`, `kvantil 5 (…) >= -50 mnkr`,
/// `P(kvar_att_återställa.2028 > 0) <= 10 %`, `resultatandel.2028 >= 2 %`, `planen-haller`.
///
/// Decimal comma or point; å, ä and ö may be a and o; case (but for P), spaces and hyphens make no difference.
struct ConditionReader {
  private let characters: [Character]
  private var place = 0

  private init(_ text: String) { characters = Array(nfc(text)) }

  /// The condition that a text is.
  static func read(_ text: String) throws(ConditionFault) -> Condition {
    var reader = ConditionReader(text)
    let condition = try reader.condition()
    guard reader.isAtEnd else { throw reader.unexpected(.end) }
    return condition
  }

  private mutating func condition() throws(ConditionFault) -> Condition {
    let start = place
    let word = takeWord()
    switch word == "P" ? word : Self.folded(word) {
    case "": throw unexpected(.measure)
    case "P":
      try take("(", .openingParenthesis)
      let event = try event()
      try take(")", .closingParenthesis)
      let side = try outerSide()
      let share = try share(side)
      return Condition(.probability(event), side, share)
    case "median": return try amount { .quantile(Condition.Limit(Decimaltal(hundradelar: 5_000), .percent), $0) }
    case "kvantil":
      skip()
      let from = place
      let percent = try number()
      let limit = Condition.Limit(percent.number, .percent)
      guard limit.number.miljondelar > 0, limit.share < 1, percent.unit == .none || percent.unit == .percent else {
        throw .shareOutOfRange(written(from))
      }
      return try amount { .quantile(limit, $0) }
    case "medel", "medelvarde": return try amount { .mean($0) }
    default: break
    }
    place = start
    if let subject = takeSubject() {
      skip()
      if Self.signs.contains(where: { $0.0.first == rest.first }) { throw .comparedVerdict(subject) }
      return Condition(subject)
    }
    guard word.contains(".") || Self.figure(word) != nil else {
      let names = ["P", "median", "medel", "kvantil", "planen håller", "åtgärdsplanen håller"]
      throw .unknownMeasure(word, nearest: nearest(to: word, in: names + Self.figures))
    }
    let figure = try figure()
    let side = try outerSide()
    return Condition(.plan(figure), side, try number())
  }

  /// A figure in parentheses and what it is compared with.
  private mutating func amount(_ measure: (Condition.Amount) -> Condition.Measure) throws(ConditionFault) -> Condition {
    try take("(", .openingParenthesis)
    let figure = try figure()
    try take(")", .closingParenthesis)
    let side = try outerSide()
    return Condition(measure(figure), side, try moneyLimit())
  }

  private mutating func event() throws(ConditionFault) -> Condition.Event {
    skip()
    if isAtEnd || rest.first == ")" { throw unexpected(.event) }
    if let subject = takeSubject() { return .verdict(subject) }
    let figure = try figure()
    guard let side = takeSide() else { throw unexpected(.comparison) }
    return .amount(figure, side, try moneyLimit())
  }

  private mutating func outerSide() throws(ConditionFault) -> Condition.Side {
    guard let side = takeSide() else { throw unexpected(.comparison) }
    if side == .above || side == .below { throw .strict(side.rawValue) }
    return side
  }

  private mutating func share(_ side: Condition.Side) throws(ConditionFault) -> Condition.Limit {
    skip()
    let from = place
    let share = try number()
    if case .money = share.unit { throw .wrongUnit(written(from)) }
    let isInside = side == .atLeast ? share.share > 0 && share.share <= 1 : share.share >= 0 && share.share < 1
    guard isInside else { throw .shareOutOfRange(written(from)) }
    return share
  }

  private mutating func moneyLimit() throws(ConditionFault) -> Condition.Limit {
    skip()
    let from = place
    let limit = try number()
    if limit.unit == .percent { throw .wrongUnit(written(from)) }
    return limit
  }

  // MARK: Words

  private var rest: ArraySlice<Character> { characters[place...] }
  private var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

  private mutating func skip() { while let next = rest.first, next.isWhitespace { place += 1 } }

  private func written(_ from: Int) -> String {
    let words = characters[from..<place].split(whereSeparator: \.isWhitespace).map { String($0) }
    return words.joined(separator: " ")
  }

  private func unexpected(_ expected: ConditionFault.Expected) -> ConditionFault {
    .expected(expected, found: String(rest.drop(while: \.isWhitespace).prefix(40)))
  }

  private mutating func take(_ sign: Character, _ expected: ConditionFault.Expected) throws(ConditionFault) {
    skip()
    guard rest.first == sign else { throw unexpected(expected) }
    place += 1
  }

  private mutating func takeWord() -> String {
    skip()
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    place += word.count
    return String(word)
  }

  /// `planen håller`, with a space or hyphen between; takes nothing else.
  private mutating func takeSubject() -> Condition.Subject? {
    let start = place
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

  private mutating func figure() throws(ConditionFault) -> Condition.Amount {
    let start = place
    let word = takeWord()
    if word.isEmpty {
      place = start
      throw unexpected(.figure)
    }
    func isYear(_ part: Substring) -> Bool {
      part.utf8.count == 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    let year = parts.first { isYear($0) }.flatMap { Int($0) }
    let name = parts.filter { !isYear($0) }.joined(separator: ".")
    guard let known = Self.figure(name) else {
      throw .unknownFigure(name, nearest: nearest(to: name, in: Self.figures))
    }
    guard let year, parts.count == 2 else { throw .expected(.year, found: word) }
    return Condition.Amount(known, year)
  }

  private static let signs: [(String, Condition.Side)] = [
    (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above), ("<", .below),
  ]

  private mutating func takeSide() -> Condition.Side? {
    skip()
    guard let (sign, side) = Self.signs.first(where: { rest.starts(with: $0.0) }) else { return nil }
    place += sign.count
    return side
  }

  private mutating func number() throws(ConditionFault) -> Condition.Limit {
    skip()
    let start = place
    let signs: [Character] = ["-", "−", "+", "."]
    let text = rest.prefix { $0.isNumber || $0.isWhitespace || signs.contains($0) || $0 == "," || $0 == "_" }
    guard let number = Decimaltal(written: String(text)) else {
      place = start
      throw unexpected(.number)
    }
    place += text.count
    let units: [(String, Condition.Limit.Unit)] =
      [("%", .percent)] + [Enhet.mnkr, .tkr, .kr].map { ($0.rawValue, .money($0)) }
    guard let (unit, meaning) = units.first(where: { rest.starts(with: $0.0) }) else {
      return Condition.Limit(number)
    }
    place += unit.count
    return Condition.Limit(number, meaning)
  }

  // MARK: Names

  /// Every figure that a condition may name, those of simulated years first.
  static let figures: [String] = {
    let simulated = Figure.allCases.map(\.nyckel)
    return simulated + Storhet.allCases.map(\.rawValue).filter { !simulated.contains($0) }
  }()

  private static func figure(_ name: String) -> String? {
    figures.first { folded($0) == folded(name) }
  }

  /// Lower case, and å, ä and ö as where they cannot be typed.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "å" || $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 })
  }
}

extension Condition {
  /// Reads a condition; throws what is wrong with it.
  public init(written text: String) throws(ConditionFault) { self = try ConditionReader.read(text) }
}
