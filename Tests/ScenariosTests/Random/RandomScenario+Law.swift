import Scenarios

extension RandomScenario {
  mutating func addReserves() {
    let years = accounted
    let uses = Set(years.filter { _ in chance(40) })
    var reserves: [Node.Member] = []
    if till >= 2024, chance(60) {
      let modern = years.filter { $0 >= 2024 }
      var plan = wishes(modern.filter { !uses.contains($0) }, modern.filter(uses.contains))
      if first >= 2025 { plan.append(member("ingående", amount(kronor(0...1000)))) }
      reserves.append(member("resultatreserv", object(plan)))
    }
    let old = years.filter { (2013...2033).contains($0) }
    if !old.isEmpty, chance(60) {
      var plan = wishes(old.filter { !uses.contains($0) && $0 < 2024 }, old.filter(uses.contains))
      if (2013...2033).contains(first) { plan.append(member("ingående", amount(kronor(0...1000)))) }
      let known = years.filter { _ in chance(50) }
      plan.append(member("villkor_uppfyllt", object(known.map { member(String($0), flag(chance(50))) })))
      reserves.append(member("resultatutjämningsreserv", object(plan)))
    }
    add("reserver", object(reserves))
    let grown = ((first - 9)...till).map { ($0, Int.random(in: -10_000...10_000, using: &random)) }
    add(
      "skatteunderlag_tillväxt",
      object(
        grown.map { member(String($0.0), Node(.number(Number(whole: Int64($0.1), shift: 2)), at: Self.place)) }
      )
    )
  }

  /// Reservations only where the taxes that limit them are stated.
  private mutating func wishes(_ reserve: [Int], _ use: [Int]) -> [Node.Member] {
    func wish(_ random: inout RandomScenario) -> Node {
      random.chance(40) ? random.text("max") : random.amount(random.kronor(0...1000))
    }
    let stated = reserve.filter { taxesAreStated($0) && chance(60) }
    let used = use.filter { _ in chance(60) }
    return [
      member("reservera", object(stated.map { member(String($0), wish(&self)) })),
      member("använd", object(used.map { member(String($0), wish(&self)) })),
    ]
  }

  private func taxesAreStated(_ year: Int) -> Bool {
    if taxedYears.contains(year) { return true }
    return members.contains { top in
      guard top.key == "skatter_och_bidrag", case .object(let years) = top.node.value else { return false }
      return years.contains { $0.key == String(year) }
    }
  }

  mutating func addDeficits() {
    var openings: [Node] = []
    for year in max(2005, first - 8)..<first where chance(30) {
      var parts = [member("från", number(year)), member("kvar", amount(kronor(1...1000)))]
      let late = chance(40)
      if late { parts.append(member("senast", number(year + Int.random(in: 3...12, using: &random)))) }
      openings.append(object(parts.shuffled(using: &random)))
    }
    if !openings.isEmpty { add("ingående_underskott", Node(.array(openings), at: Self.place)) }
    addDecisions()
  }

  /// Decisions on years that state a negative balanskravsresultat, in the same year.
  private mutating func addDecisions() {
    guard let stated = members.first(where: { $0.key == "balanskravsresultat" }),
      case .object(let years) = stated.node.value
    else { return }
    var decisions: [Node] = []
    for entry in years {
      guard let year = Int(entry.key), case .number(let number) = entry.node.value,
        let kronor = number.wholeNumber(shiftedBy: unit.power), kronor < 0, chance(60)
      else { continue }
      let part = Int64.random(in: 1...(-kronor), using: &random)
      var parts = [member("år", self.number(year)), member("skäl", text(name()))]
      parts.append(member("belopp", chance(30) ? text("allt") : amount(part)))
      if chance(30) { parts.append(member("förläng_till", self.number(year + Int.random(in: 4...12, using: &random)))) }
      if chance(50) { parts.append(member("redovisat", self.number(year))) }
      decisions.append(object(parts.shuffled(using: &random)))
    }
    if !decisions.isEmpty { add("synnerliga_skäl", Node(.array(decisions), at: Self.place)) }
  }
}
