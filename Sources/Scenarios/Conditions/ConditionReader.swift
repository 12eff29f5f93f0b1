/// Reads conditions as people write them: `P(planen håller) >= 0,9`, `median(balanskravsresultat.2028) ≥ 0`, `kvantil 5 (…) >= -50 mnkr`,
/// `P(kvar_att_återställa.2028 > 0) <= 10 %`, `resultatandel 2026–2028 ≥ 2 %`, `planen-haller`.
///
/// Decimal comma or point; å, ä and ö may be a and o; case (but for P), spaces and hyphens make no difference.
struct ConditionReader {
  let characters: [Character]
  var place = 0
  /// Where the part begins that a fault found next would be about.
  var start = 0

  private init(_ text: String) { characters = Array(nfc(text)) }

  /// The condition that a text is; throws what is wrong with it and where.
  static func read(_ text: String) throws(ConditionFault.Placed) -> Condition {
    var reader = ConditionReader(text)
    do throws(ConditionFault) {
      let condition = try reader.condition()
      guard reader.isAtEnd else { throw reader.unexpected(.end) }
      return condition
    } catch {
      throw ConditionFault.Placed(fault: error, characters: reader.marked(error))
    }
  }

  private mutating func condition() throws(ConditionFault) -> Condition {
    begin()
    let first = place
    let word = takeWord()
    let isFigure = word.contains(".") || Self.figure(word) != nil || isBeforeYear
    switch word == "P" ? word : Self.folded(word) {
    case "": throw unexpected(.measure)
    case "P":
      try take("(", .openingParenthesis)
      let event = try event()
      try take(")", .closingParenthesis)
      let side = try outerSide()
      return Condition(.probability(event), side, try share(side))
    case "median": return try amount { .quantile(Condition.Limit(Decimaltal(hundradelar: 5_000), .percent), $0) }
    case "kvantil":
      let percent = try number()
      let limit = Condition.Limit(percent.number, .percent)
      guard limit.number.miljondelar > 0, limit.share < 1, percent.unit == .none || percent.unit == .percent else {
        throw .shareOutOfRange(written(start))
      }
      return try amount { .quantile(limit, $0) }
    case "medel", "medelvarde":
      return try amount { (amount) throws(ConditionFault) in
        if amount.nyckeltal != nil { throw .meanOfRatio(amount.name) }
        return .mean(amount)
      }
    default: break
    }
    place = first
    if let subject = takeSubject() {
      let end = place
      skip()
      if Self.signs.contains(where: { $0.0.first == rest.first }) { throw .comparedVerdict(subject) }
      place = end
      return Condition(subject)
    }
    guard isFigure else {
      place = first + word.count
      let names = ["P", "median", "medel", "kvantil", "planen håller", "åtgärdsplanen håller"]
      throw .unknownMeasure(word, nearest: nearest(to: word, in: names + Self.figures))
    }
    let figure = try figure()
    let side = try outerSide()
    return Condition(.plan(figure), side, try limit(of: figure))
  }

  /// A figure in parentheses and what it is compared with.
  private mutating func amount(
    _ measure: (Condition.Amount) throws(ConditionFault) -> Condition.Measure
  ) throws(ConditionFault) -> Condition {
    try take("(", .openingParenthesis)
    let figure = try figure()
    let own = try measure(figure)
    try take(")", .closingParenthesis)
    let side = try outerSide()
    return Condition(own, side, try limit(of: figure))
  }

  private mutating func event() throws(ConditionFault) -> Condition.Event {
    skip()
    if isAtEnd || rest.first == ")" { throw unexpected(.event) }
    if let subject = takeSubject() { return .verdict(subject) }
    let figure = try figure()
    guard let side = takeSide() else { throw unexpected(.comparison) }
    return .amount(figure, side, try limit(of: figure))
  }

  private mutating func outerSide() throws(ConditionFault) -> Condition.Side {
    guard let side = takeSide() else { throw unexpected(.comparison) }
    if side == .above || side == .below { throw .strict(side.rawValue) }
    return side
  }

  private mutating func share(_ side: Condition.Side) throws(ConditionFault) -> Condition.Limit {
    let share = try number()
    if case .money = share.unit { throw .wrongUnit(written(start)) }
    let isInside = side == .atLeast ? share.share > 0 && share.share <= 1 : share.share >= 0 && share.share < 1
    guard isInside else { throw .shareOutOfRange(written(start)) }
    return share
  }

  /// What a figure is compared with: an amount, or per cent of a key figure.
  private mutating func limit(of figure: Condition.Amount) throws(ConditionFault) -> Condition.Limit {
    let limit = try number()
    switch limit.unit {
    case .none: return figure.nyckeltal == nil ? limit : Condition.Limit(limit.number, .percent)
    case .percent: if figure.nyckeltal != nil { return limit }
    case .money: if figure.nyckeltal == nil { return limit }
    }
    throw .wrongUnit(written(start))
  }
}

extension Condition {
  /// Reads a condition; throws what is wrong with it.
  public init(written text: String) throws(ConditionFault) {
    do throws(ConditionFault.Placed) { self = try ConditionReader.read(text) } catch { throw error.fault }
  }
}
