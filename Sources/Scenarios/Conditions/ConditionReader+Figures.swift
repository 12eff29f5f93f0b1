import Simulation

// A figure and its years: `balanskravsresultat.2028`, `2028.balanskravsresultat`, `resultatandel 2026–2028`, `resultatandel.2026-2028`.
extension ConditionReader {
  mutating func figure() throws(ConditionFault) -> Condition.Amount {
    begin()
    if let year = takeYear() {
      if rest.first == "." {
        place += 1
        return Condition.Amount(try name(), year...year)
      }
      place = start
    }
    let name = try name()
    if rest.first == "." { place += 1 } else { skip() }
    guard let first = takeYear() else {
      if place > start, characters[place - 1] == "." { _ = takeWord() }
      throw .expected(.year, found: written(start))
    }
    let amount = Condition.Amount(name, first...(try lastYear(from: first)))
    if amount.years.count > 1, amount.isBalance { throw .balanceOverYears(amount) }
    return amount
  }

  /// The last of several years; the first itself where there is but one.
  private mutating func lastYear(from first: Int) throws(ConditionFault) -> Int {
    let end = place
    skip()
    guard rest.first == "–" || rest.first == "-" else {
      place = end
      return first
    }
    place += 1
    skip()
    guard let last = takeYear(), last >= first else { throw .expected(.lastYear, found: written(start)) }
    return last
  }

  /// The name of a figure as JSON has it.
  private mutating func name() throws(ConditionFault) -> String {
    let word = String(rest.prefix { $0.isLetter || $0 == "_" || $0 == "-" })
    if word.isEmpty { throw unexpected(.figure) }
    start = place
    place += word.count
    guard let known = Self.figure(word) else {
      let begun = Self.figures.first { Self.folded($0).hasPrefix(Self.folded(word)) }
      throw .unknownFigure(word, nearest: nearest(to: word, in: Self.figures) ?? begun)
    }
    return known
  }

  /// Four digits and no more.
  private mutating func takeYear() -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(String(digits)) else { return nil }
    place += 4
    return year
  }

  /// Whether a year is what comes next, so that the word before it is meant as a figure.
  var isBeforeYear: Bool {
    let digits = rest.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4
  }
}

extension Condition.Amount {
  /// Whether it stands at the end of a year, so that it has no sum over several.
  var isBalance: Bool {
    let storheter: [Storhet] = [
      .ingåendeBalans, .kvarAttÅterställa, .utgåendeBalans, .resultatreserv, .resultatutjämningsreserv, .soliditet,
      .soliditetInklusiveAnsvarsförbindelse,
    ]
    let figures: [Figure] = [.marknadsvärde, .övervärde]
    return storheter.contains { $0.rawValue == name } || figures.contains { $0.nyckel == name }
  }
}
