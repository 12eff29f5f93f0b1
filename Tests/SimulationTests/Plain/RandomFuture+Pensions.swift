import TestSupport

/// Pensions, and synnerliga skäl by year or for what they cost.
extension RandomFuture {
  mutating func addPensions() {
    let years = Array(firstSimulated...stated.last!)
    let hasPensions = random.oneIn(2)
    if hasPensions { members.append("pensioner: { \(pensions(years)) }") }
    guard hasPensions, random.oneIn(2) else {
      members.append("framtida_synnerliga_skäl: \(pick(years) { "\($0.int(1...200))" })")
      return
    }
    var rule = ["regel: \"pensionskostnad\"", "inflation_över: \(decimal(100...250))"]
    if random.oneIn(2) { rule.append("andel: \(decimal(2000...10_000))") }
    if random.oneIn(3) { rule.append("tak: \(random.int(1...60))") }
    if random.oneIn(3) { rule.append("från: \(years.randomElement(using: &random)!)") }
    members.append("framtida_synnerliga_skäl: { \(rule.joined(separator: ", ")) }")
  }

  private mutating func pensions(_ years: [Int]) -> String {
    var parts = ["ingår_i_planen: \(random.oneIn(2))", "avsättning: \(random.int(0...3000))"]
    for key in ["intjänande", "utbetalningar", "premier"] where random.oneIn(2) {
      let later = years.dropFirst().filter { _ in random.oneIn(3) }
      let amounts = ([years[0]] + later).map { "\"\($0)\": \(random.int(0...200))" }
      parts.append("\(key): { \(amounts.joined(separator: ", ")) }")
    }
    if random.oneIn(2) {
      parts.append("ansvarsförbindelse: \(random.int(0...2000)), avrinning: \(decimal(0...900))")
      parts.append("utbetalningar_ansvarsförbindelse: \(random.int(0...200))")
    }
    parts.append("prisbasbelopp_tillväxt: \(rates(years, -100...900))")
    if random.oneIn(3) { parts.append("ändrad_real_ränta: \(rates(years, -50...300)), duration: \(decimal(0...2000))") }
    if random.oneIn(3) { parts.append("real_ränta: \(decimal(-100...300)), löneskatt: \(decimal(0...3000))") }
    if random.oneIn(3) { parts.append("bokföring: \"året_före\"") }
    return parts.joined(separator: ", ")
  }

  private mutating func rates(_ years: [Int], _ range: ClosedRange<Int>) -> String {
    let some = years.filter { _ in random.oneIn(3) }
    return "{ \(some.map { "\"\($0)\": \(decimal(range))" }.joined(separator: ", ")) }"
  }
}
