import Simulation

/// Reads conditions as people write them: `P(planen håller) >= 0,9`, `median(balanskravsresultat.2028) ≥ 0`, `kvantil 5 (…) >= -50 mnkr`,
/// `P(kvar_att_återställa.2028 > 0) <= 10 %`, `resultatandel.2028 >= 2 %`, `planen-haller`.
///
/// Decimal comma or point; å, ä and ö may be a and o; case (but for P), spaces and hyphens make no difference.
struct ConditionReader {
  let characters: [Character]
  var place = 0

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
}

extension Condition {
  /// Reads a condition; throws what is wrong with it.
  public init(written text: String) throws(ConditionFault) { self = try ConditionReader.read(text) }
}
