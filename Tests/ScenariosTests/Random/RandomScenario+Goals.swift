import Scenarios

extension RandomScenario {
  private static let kinds = [
    "minst", "högst", "inom", "ökande", "minskande", "bibehållen_eller_ökande", "bibehållen_eller_minskande",
    "genomfört", "följs",
  ]

  /// A vision with a goal below it, which measures may serve and which has all the mått.
  mutating func goals(_ units: [String], _ marks: [String]) -> Node {
    // Gates ask all the others, which so have outcomes of their own.
    let figures = chance(50) ? [member("tal", mark(units, isFigure: true))] : []
    var parts = [
      member("nivå", text(chance(50) ? "inriktningsmål" : "effektmål")), member("under", text("vision")),
      member("mått", object(marks.map { member($0, mark(units, isFigure: false)) } + figures)),
      member("period", Node(.array([number(first), number(till)]), at: Self.place)),
    ]
    if chance(50) { parts.append(member("namn", text(name()))) }
    if let unit = units.randomElement(using: &random) { parts.append(member("ägare", text(unit))) }
    let goal = member("mål", object(parts.shuffled(using: &random)))
    let vision = member("vision", object([member("nivå", text("vision"))]))
    return object(chance(50) ? [vision, goal] : [goal, vision])
  }

  private mutating func mark(_ units: [String], isFigure: Bool) -> Node {
    let kind = Self.kinds.filter { !isFigure || $0 != "genomfört" }.randomElement(using: &random) ?? ""
    // Figures of the accounts are compared with whole kronor.
    let range: ClosedRange<Int64> = isFigure ? 7_000_000...7_000_000 : -9_000_000...9_000_000
    var parts = [member("slag", text(kind))]
    if Self.kinds.prefix(3).contains(kind) {
      parts.append(member("målvärde", chance(50) ? decimal(range) : object([member(String(first), decimal(range))])))
    }
    if kind == "inom", chance(70) {
      parts.append(member("tolerans", decimal(isFigure ? 2_000_000...2_000_000 : 0...9_000_000)))
    }
    if isFigure {
      parts.append(member("storhet", text("balanskravsresultat")))
      if Self.kinds.prefix(3).contains(kind), chance(50) { parts.append(member("avser", text("perioden"))) }
    } else {
      let outcome = kind == "genomfört" ? flag(chance(50)) : decimal(range)
      if chance(70) { parts.append(member("utfall", object([member(String(first - 1), outcome)]))) }
      if chance(50) { parts.append(member("sannolikhet", decimal(0...100_000_000))) }
    }
    for key in ["namn", "källa"] where chance(40) { parts.append(member(key, text(name()))) }
    if let unit = units.randomElement(using: &random), chance(50) { parts.append(member("enhet", text(unit))) }
    if chance(50) { parts.append(member("samvariation", decimal(-100_000_000...100_000_000))) }
    let often = ["månad", "tertial", "delår", "år"].randomElement(using: &random) ?? ""
    if chance(50) { parts.append(member("mäts", text(often))) }
    return object(parts.shuffled(using: &random))
  }
}
