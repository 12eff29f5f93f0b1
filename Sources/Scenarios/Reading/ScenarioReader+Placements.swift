extension ScenarioReader {
  /// Reads what the plan counts on from placements, and the portfolio where one is described.
  mutating func readPlacements(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var object = object("placeringar", in: &top) else { return }
    // A closing balance of the year before the first is an opening balance.
    let withOpening = (years.lowerBound - 1)...years.upperBound
    scenario.placeringar.iPlanen = series("i_planen", in: &object, isMagnitude: true)
    scenario.placeringar.övervärde = series("övervärde", in: &object, years: withOpening)
    scenario.placeringar.övervärdeFöre2019 = series("övervärde_före_2019", in: &object, years: withOpening)
    scenario.placeringar.portfölj = readPortfolio(&object)
    tree.finish(object)
  }

  /// The portfolio; nil when no key of it is stated, or when it is so broken that nothing further can be checked.
  private mutating func readPortfolio(_ object: inout ObjectReader) -> Portfölj? {
    let before = object.found
    let valuation = object.take("värderad")
    let market = object.take("marknadsvärde")
    let cost = object.take("anskaffningsvärde")
    let classes = object.take("tillgångsslag")
    var portfolio = Portfölj(värderad: .init(år: 0), marknadsvärde: 0, anskaffningsvärde: 0, tillgångsslag: [])
    decimal("avgift", in: &object, &portfolio.avgift, .percent)
    portfolio.insättningar = series("insättningar", in: &object, isMagnitude: true)
    portfolio.uttag = series("uttag", in: &object, isMagnitude: true)
    flag("återinvestera_direktavkastning", in: &object, &portfolio.återinvesteraDirektavkastning)
    flag("balansera_om", in: &object, &portfolio.balanseraOm)
    readRealisation(&object, into: &portfolio)
    portfolio.avkastningsmål = decimal("avkastningsmål", in: &object, .rate)
    guard object.found > before else { return nil }

    if valuation == nil { tree.reportMissing("värderad", in: object, example: "värderad: \(years.lowerBound)") }
    if classes == nil {
      let example = "tillgångsslag: { globala_aktier: 0.5, nominella_räntor: 0.5 }"
      tree.reportMissing("tillgångsslag", in: object, example: example)
    }
    let valued = valuation.flatMap { readValuation($0.node, path: object.path(to: $0.key)) }
    if let classes { portfolio.tillgångsslag = readClasses(classes.node) }
    let values = readValues(
      market: market, cost: cost, in: object, classes: portfolio.tillgångsslag, node: classes?.node)
    guard let valued, let values, !portfolio.tillgångsslag.isEmpty else { return nil }
    portfolio.värderad = valued
    portfolio.marknadsvärde = values.market
    portfolio.anskaffningsvärde = values.cost
    return portfolio
  }

  /// `värderad: 2025`, at the end of the year, or `värderad: { år: 2025, månad: 8 }`.
  private mutating func readValuation(_ node: Node, path: String) -> Portfölj.Värderingsdag? {
    guard case .object = node.value else { return tree.year(node, path: path).map { .init(år: $0) } }
    guard var object = tree.object(node, path: path) else { return nil }
    let year = tree.require("år", in: &object, example: "år: \(years.lowerBound)")
      .flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    var month: Int? = 12
    if let member = object.take("månad") { month = readMonth(member.node, path: object.path(to: member.key)) }
    tree.finish(object)
    guard let year, let month else { return nil }
    return .init(år: year, månad: month)
  }

  /// A month's number or its name.
  private mutating func readMonth(_ node: Node, path: String) -> Int? {
    if case .string = node.value {
      return tree.choice(node, path: path, Månad.namn.enumerated().map { ($0.element, $0.offset + 1) })
    }
    let months = DecimalBounds(1, 12, unit: "and whole")
    guard let number = tree.decimal(node, path: path, months, expected: "a month, 1 to 12 or its name") else {
      return nil
    }
    guard number.miljondelar % 1_000_000 == 0 else {
      tree.report(.outOfRange(what: path, found: number.text, range: months.text), at: node.place)
      return nil
    }
    return Int(number.miljondelar / 1_000_000)
  }
}
