extension ScenarioReader {
  /// Reads the organisation: its units, and the växlingar between them.
  mutating func readOrganisation(_ top: inout ObjectReader) -> Organisationsplan? {
    guard var object = object("organisation", in: &top) else { return nil }
    var organisation = Organisationsplan()
    var single: [(place: Int, percent: Decimaltal)] = []
    if var units = self.object("enheter", in: &object) {
      for member in units.takeAll() {
        tree.checkName(member, of: units.path)
        guard var own = tree.object(member.node, path: units.path(to: member.key)) else { continue }
        var percent: Decimaltal?
        organisation.enheter.append(readUnit(member.key, &own, &percent))
        if let percent { single.append((organisation.enheter.count - 1, percent)) }
        tree.finish(own)
      }
    }
    let below = DecimalBounds(0, 100, includesTo: false, unit: "percent")
    decimal("samvariation", in: &object, &organisation.samvariation, below)
    readTransfers(&object, into: &organisation)
    tree.finish(object)
    for (place, percent) in single {
      let unit = organisation.enheter[place]
      let moved = organisation.växlingar.filter { $0.verkan(på: unit.nyckel) != 0 }.map(\.år)
      // One number holds after all that has been decided of the frame.
      let last = ([unit.ram.poster.last?.år ?? years.lowerBound] + moved).max() ?? years.lowerBound
      if last < years.upperBound { organisation.enheter[place].uppräkning[last + 1] = percent }
    }
    return organisation
  }

  private mutating func readUnit(_ key: String, _ object: inout ObjectReader, _ percent: inout Decimaltal?)
    -> Organisationsenhet
  {
    let namn = text("namn", in: &object)
    var unit = Organisationsenhet(nyckel: key, namn: namn ?? key, under: text("under", in: &object))
    unit.ram = series("ram", in: &object)
    if let member = object.take("uppräkning") {
      let path = object.path(to: member.key)
      if case .object = member.node.value {
        for entry in tree.byYear(member.node, path: path, years: years) {
          unit.uppräkning[entry.year] = tree.decimal(entry.node, path: entry.path, .rate)
        }
      } else {
        let expected = "a percentage, or a percentage per year { \"\(years.upperBound)\": … }"
        percent = tree.decimal(member.node, path: path, .rate, expected: expected)
      }
    }
    unit.utfall = series("utfall", in: &object)
    unit.rad = text("rad", in: &object)
    unit.precision = object.take("precision").flatMap { readUnitPrecision($0.node, path: object.path(to: $0.key)) }
    unit.balanseras = text("balanseras", in: &object)
    unit.överskott = magnitude("överskott", in: &object) ?? 0
    let earlier = (years.lowerBound - Self.longestMemory)...years.upperBound
    unit.underskott = series("underskott", in: &object, isMagnitude: true, years: earlier)
    return unit
  }

  /// Its σ alone, or an object.
  private mutating func readUnitPrecision(_ node: Node, path: String) -> Organisationsenhet.Precision? {
    var ar = Kalibrering.budgetprecision.ar
    guard case .object = node.value else {
      let expected = "a standard deviation in percent, or an object { sigma: … }"
      return tree.decimal(node, path: path, .percent, expected: expected).map { .init(sigma: $0, ar: ar) }
    }
    guard var object = tree.object(node, path: path) else { return nil }
    let sigma = tree.require("sigma", in: &object, example: "sigma: 2")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .percent) }
    decimal("ar", in: &object, &ar, .persistence)
    let turnover = magnitude("omsättning", in: &object)
    tree.finish(object)
    return sigma.map { .init(sigma: $0, ar: ar, omsättning: turnover) }
  }

  /// How many years before the first one something may be from: a temporary växling, a deficit, an outcome that is compared with.
  static let longestMemory = 20
}
