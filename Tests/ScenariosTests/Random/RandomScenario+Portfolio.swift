import Scenarios

extension RandomScenario {
  private static let whole: Int64 = 1_000_000

  /// A portfolio, or nothing; of a scenario that is settled throughout one that is never simulated.
  mutating func portfolio() -> [Node.Member] {
    guard chance(60) else { return [] }
    let open = firstOpen ?? till + 1
    var day = (year: open - 1, month: 12)
    if firstOpen != nil, chance(50) {
      day = (open, Int.random(in: 1...(open == runningYear ? 12 : 11), using: &random))
    }
    let start = day.month == 12 ? day.year + 1 : day.year
    let years = start <= till ? Array(start...till) : []
    let inClasses = chance(40)
    var parts = [member("värderad", valuation(day.year, day.month)), member("tillgångsslag", classes(inClasses))]
    if !inClasses {
      parts.append(member("marknadsvärde", amount(kronor(1...1000))))
      parts.append(member("anskaffningsvärde", amount(kronor(0...1000))))
    }
    for key in ["insättningar", "uttag"] where chance(50) { parts.append(member(key, series(years, 0...1000))) }
    for key in ["återinvestera_direktavkastning", "balansera_om"] where chance(50) {
      parts.append(member(key, flag(chance(50))))
    }
    if chance(80) { parts.append(member("realisera", rule(years))) }
    parts += decimals([("avgift", 0...Self.whole), ("avkastningsmål", 0...(10 * Self.whole))])
    return parts
  }

  private mutating func valuation(_ year: Int, _ month: Int) -> Node {
    if month == 12, chance(50) { return number(year) }
    return object([
      member("månad", chance(50) ? number(month) : text(Månad.namn[month - 1])), member("år", number(year)),
    ])
  }

  /// Classes whose weights sum to one.
  private mutating func classes(_ haveValues: Bool) -> Node {
    let builtIn = [
      "globala_aktier", "nominella_räntor", "svenska_aktier", "reala_räntor", "krediter", "fastigheter",
      "likvida_medel",
    ]
    let own = names(2)
    ownNames += own
    var chosen = builtIn.filter { _ in chance(50) } + own
    if chosen.isEmpty { chosen = ["globala_aktier"] }
    chosen.shuffle(using: &random)
    var left = Self.whole
    return object(
      chosen.enumerated().map { index, key in
        let isLast = index == chosen.count - 1
        let weight = isLast ? left : Int64.random(in: 0...left, using: &random)
        left -= weight
        let share = Node(.number(Number(whole: weight, shift: 6)), at: Self.place)
        let isOwn = own.contains(key)
        if !haveValues, !isOwn, chance(50) { return member(key, share) }
        var parts = [member("vikt", share)]
        if haveValues {
          parts.append(member("marknadsvärde", amount(kronor(1...1000))))
          parts.append(member("anskaffningsvärde", amount(kronor(0...1000))))
        }
        if isOwn {
          parts.append(member("avkastning", decimal(0...(10 * Self.whole))))
          parts.append(member("sigma", decimal(0...(40 * Self.whole))))
          parts.append(member("direktavkastning", decimal(0...(4 * Self.whole))))
        } else if key != "likvida_medel" {
          parts += decimals([
            ("avkastning", 0...(10 * Self.whole)), ("sigma", 0...(100 * Self.whole)),
            ("direktavkastning", 0...(4 * Self.whole)), ("skevhet", -900_000...900_000),
          ])
        }
        return member(key, object(parts.shuffled(using: &random)))
      }
    )
  }

  private mutating func rule(_ years: [Int]) -> Node {
    let rule = ["ingen", "andel", "belopp", "vid_behov"].randomElement(using: &random) ?? "ingen"
    var parts = [member("regel", text(rule))]
    if rule == "andel" { parts.append(member("andel", decimal(1...Self.whole))) }
    if rule == "belopp" { parts.append(member("belopp", amount(kronor(0...1000)))) }
    if rule == "vid_behov" {
      for key in ["tak", "säkerhetsmarginal"] where chance(50) {
        parts.append(member(key, amount(kronor(0...1000))))
      }
    }
    if rule != "ingen", let one = years.randomElement(using: &random), let other = years.randomElement(using: &random) {
      if chance(50) { parts.append(member("från", number(min(one, other)))) }
      if chance(50) { parts.append(member("till", number(max(one, other)))) }
    }
    return object(parts.shuffled(using: &random))
  }
}
