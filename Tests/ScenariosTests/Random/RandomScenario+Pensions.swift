import Scenarios

extension RandomScenario {
  private static let whole: Int64 = 1_000_000

  /// Pensions from the first year that is not settled, and synnerliga skäl by year or by what they cost.
  mutating func addPensions() {
    guard let firstOpen else { return }
    let hasPensions = chance(50)
    if hasPensions { add("pensioner", pensions(Array(firstOpen...till))) }
    if hasPensions, chance(50) {
      add("framtida_synnerliga_skäl", rule(Array(firstOpen...till)))
    } else if chance(60) {
      add("framtida_synnerliga_skäl", series(firstOpen...till, 0...1000))
    }
  }

  private mutating func pensions(_ years: [Int]) -> Node {
    // A decision needs the deficit that the stated figures give, which pensions outside of them would change.
    let isDecided = members.contains { $0.key == "synnerliga_skäl" }
    var parts = [
      member("ingår_i_planen", flag(isDecided || chance(50))), member("avsättning", amount(kronor(0...1000))),
    ]
    if chance(60) { parts.append(member("ansvarsförbindelse", amount(kronor(0...1000)))) }
    if parts.count == 3, chance(60) {
      parts.append(member("utbetalningar_ansvarsförbindelse", amount(kronor(0...1000))))
      parts.append(member("avrinning", decimal(0...(50 * Self.whole))))
    }
    for key in ["intjänande", "utbetalningar", "premier"] where chance(60) {
      let later = years.dropFirst().filter { _ in chance(40) }
      parts.append(
        member(key, object((years.prefix(1) + later).map { member(String($0), amount(kronor(0...1000))) })))
    }
    if chance(50) { parts.append(member("prisbasbelopp_tillväxt", rates(years, 0...900))) }
    if !isDecided, chance(50) {
      parts.append(member("ändrad_real_ränta", rates(years, -200...400)))
      parts.append(member("duration", decimal(0...(30 * Self.whole))))
    }
    if chance(50) { parts.append(member("bokföring", text(chance(50) ? "samma_år" : "året_före"))) }
    parts += decimals([("real_ränta", -2 * Self.whole...(4 * Self.whole)), ("löneskatt", 0...(40 * Self.whole))])
    return object(parts.shuffled(using: &random))
  }

  /// Percentages with two decimals for some years.
  private mutating func rates(_ years: [Int], _ range: ClosedRange<Int64>) -> Node {
    let chosen = years.filter { _ in chance(50) }
    return object(
      chosen.map {
        let rate = Number(whole: Int64.random(in: range, using: &random), shift: 2)
        return member(String($0), Node(.number(rate), at: Self.place))
      })
  }

  private mutating func rule(_ years: [Int]) -> Node {
    var parts = [member("regel", text("pensionskostnad")), member("inflation_över", decimal(0...(5 * Self.whole)))]
    let ends = [years.randomElement(using: &random), years.randomElement(using: &random)].compactMap { $0 }.sorted()
    if chance(60), let first = ends.first { parts.append(member("från", number(first))) }
    if chance(60), let last = ends.last { parts.append(member("till", number(last))) }
    if chance(60) { parts.append(member("tak", amount(kronor(0...1000)))) }
    parts += decimals([("andel", 0...(100 * Self.whole))])
    return object(parts.shuffled(using: &random))
  }
}
