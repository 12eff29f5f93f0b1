extension ScenarioReader {
  /// Reads the two reserves and whether the condition for the old one is met.
  mutating func readReserves(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var reserves = object("reserver", in: &top) else { return }
    if var object = object("resultatreserv", in: &reserves) {
      scenario.resultatreserv = readReserve(&object)
      tree.finish(object)
    }
    if var object = object("resultatutjämningsreserv", in: &reserves) {
      scenario.resultatutjämningsreserv = readReserve(&object)
      if let member = object.take("villkor_uppfyllt") {
        for entry in tree.byYear(member.node, path: object.path(to: member.key), years: years) {
          guard let isMet = tree.flag(entry.node, path: entry.path) else { continue }
          scenario.rurVillkor.append(.init(år: entry.year, uppfyllt: isMet))
        }
      }
      tree.finish(object)
    }
    tree.finish(reserves)
  }

  private mutating func readReserve(_ object: inout ObjectReader) -> Reservplan {
    var plan = Reservplan()
    if let member = object.take("ingående") {
      plan.ingående = tree.magnitude(member.node, path: object.path(to: member.key)) ?? 0
    }
    plan.reservera = wishes("reservera", in: &object)
    plan.använd = wishes("använd", in: &object)
    return plan
  }

  /// An amount or `"max"` per year.
  private mutating func wishes(_ key: String, in object: inout ObjectReader) -> [Reservplan.Årsönskan] {
    guard let member = object.take(key) else { return [] }
    let entries = tree.byYear(member.node, path: object.path(to: key), years: years)
    return entries.compactMap { entry in
      if case .string = entry.node.value {
        let max: Reservplan.Önskan? = tree.choice(entry.node, path: entry.path, [("max", .max)])
        return max.map { .init(år: entry.year, önskan: $0) }
      }
      return tree.magnitude(entry.node, path: entry.path).map { .init(år: entry.year, önskan: .belopp($0)) }
    }
  }
}
