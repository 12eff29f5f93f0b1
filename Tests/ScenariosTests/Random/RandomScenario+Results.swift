import Scenarios

extension RandomScenario {
  private static let revenue = ["verksamhetens_intäkter", "finansiella_intäkter"]
  private static let taxes = ["skatteintäkter", "generella_statsbidrag_och_utjämning"]
  private static let costs = [
    "verksamhetens_kostnader", "avskrivningar", "finansiella_kostnader", "extraordinära_poster",
  ]

  mutating func addResults() {
    if let firstOpen, firstOpen <= last {
      taxes = [.none, .none, .held, .added].randomElement(using: &random) ?? .none
    }
    for year in first...till where year <= last || chance(15) {
      let isByRows = taxes != .none && year >= (firstOpen ?? till + 1) && year <= last
      manner[year] = isByRows ? Self.manners[2] : Self.manners.randomElement(using: &random)
    }
    for key in Self.manners.prefix(2) {
      let years = (first...till).filter { manner[$0] == key }
      add(key, object(years.map { member(String($0), amount(kronor())) }))
    }
    addRows((first...till).filter { manner[$0] == Self.manners[2] })
    add(
      "skatter_och_bidrag",
      object(
        // Lines may go on with their own taxes after the plan.
        (first...(taxedYears.isEmpty && taxes == .none ? till : last))
          .filter { !taxedYears.contains($0) && !(taxes == .added && $0 >= firstOpen ?? till) }.map {
            member(String($0), amount(kronor(0...100_000)))
          }
      )
    )
    // A tax base above any taxes that come here.
    var based = (first...till).filter { _ in chance(20) }
    // The income that the first taxes rest on.
    if let firstOpen { based = [firstOpen - 2] + based.filter { $0 != firstOpen - 2 } }
    add("skatteunderlag", object(based.map { member(String($0), amount(400_000_000_000 + kronor(0...1000))) }))
    addTaxes()
  }

  private mutating func addRows(_ years: [Int]) {
    var rows: [Node.Member] = []
    var unstated = Set(years)
    for key in Self.taxes + Self.costs + Self.revenue where chance(60) || key == Self.taxes[0] && taxes == .held {
      var stated: Set<Int> = []
      // Taxes that are worked out come on top of settled ones, and those that a plan holds are in every year.
      let isTaxes = key == Self.taxes[0]
      let rowYears = isTaxes && taxes == .added ? years.filter { $0 < firstOpen ?? first } : years
      let node =
        isTaxes && taxes == .held ? whole(years, &stated) : row(rowYears, &stated, grows: !Self.taxes.contains(key))
      unstated.subtract(stated)
      if Self.taxes.contains(key) { taxedYears.formUnion(stated) }
      rows.append(member(key, node))
    }
    // A year must have a result: what is left gets it from a row of its own lines.
    if !unstated.isEmpty {
      let key = (Self.costs + Self.revenue).first { key in !rows.contains { $0.key == key } }
      if let key {
        rows.append(member(key, object(unstated.sorted().map { member(String($0), amount(kronor())) })))
      } else {
        for year in unstated { manner[year] = nil }
      }
    }
    add("resultaträkning", object(rows.shuffled(using: &random)))
  }

  /// A row with an amount for each of the years.
  private mutating func whole(_ years: [Int], _ stated: inout Set<Int>) -> Node {
    stated.formUnion(years)
    // Of one size: other lines go on as these grow.
    return object(years.map { member(String($0), amount(50_000_000_000 + kronor(0...1000))) })
  }

  private mutating func row(_ years: [Int], _ stated: inout Set<Int>, grows: Bool) -> Node {
    let names = chance(40) ? names(3) : []
    var lines: [Node.Member] = []
    for name in names {
      let chosen = years.filter { _ in chance(70) }
      stated.formUnion(chosen)
      lines.append(member(name, line(object(chosen.map { member(String($0), amount(kronor())) }), grows: grows)))
    }
    if !names.isEmpty { return object(lines) }
    let chosen = years.filter { _ in chance(80) }
    stated.formUnion(chosen)
    return line(object(chosen.map { member(String($0), amount(kronor())) }), grows: grows)
  }

  /// Amounts alone, or with what the line reacts to, growth and its precision. Growth gives a line more years; taxes of those may be stated elsewhere.
  private mutating func line(_ amounts: Node, grows: Bool) -> Node {
    guard case .object(let stated) = amounts.value, !stated.isEmpty, chance(40) else { return amounts }
    let whole: Int64 = 1_000_000
    var parts = [member("belopp", amounts)]
    if chance(60) {
      let base = taxes == .none ? ["skatteunderlag"] : []
      let factors = ["konsumentpriser", "kostnadsindex", "kort_ränta", "lång_ränta"] + base
      parts.append(member("reagerar_på", object(decimals(factors.map { ($0, -2 * whole...(2 * whole)) }))))
    }
    if grows {
      parts += decimals([("tillväxt", -5 * whole...(5 * whole)), ("volym", -5 * whole...(5 * whole))])
    }
    if chance(50) {
      let sigma = decimal(0...(20 * whole))
      let both = object([member("sigma", sigma)] + decimals([("ar", 0...999_999)]))
      parts.append(member("precision", chance(50) ? sigma : both))
    }
    return object(parts.shuffled(using: &random))
  }

  mutating func addAdjustments() {
    let years = accounted
    let modern = years.filter { $0 >= 2019 }
    var adjustments: [Node.Member] = []
    if chance(50) {
      let gains = years.filter { _ in chance(60) }.map { ($0, kronor(0...1000)) }
      adjustments.append(member("realisationsvinster", object(gains.map { member(String($0.0), amount($0.1)) })))
      let excepted = gains.filter { _ in chance(50) }.map { ($0.0, Int64.random(in: 0...$0.1, using: &random)) }
      adjustments.append(
        member("realisationsvinster_enligt_undantag", object(excepted.map { member(String($0.0), amount($0.1)) }))
      )
    }
    if chance(40) { adjustments.append(member("realisationsförluster_enligt_undantag", series(years, 0...1000))) }
    // Övervärde at successive year-ends, the first of which may be that of an opening balance.
    var valued: [Int] = []
    if chance(50), let start = years.first(where: { years.contains($0 + 1) || $0 == first }) {
      valued = start == first && chance(50) ? [first - 1, first] : []
      if valued.isEmpty, years.contains(start + 1) { valued = [start, start + 1] }
      while let end = valued.last, years.contains(end + 1), chance(60) { valued.append(end + 1) }
    }
    var placements: [Node.Member] = []
    if !valued.isEmpty {
      placements.append(member("övervärde", object(valued.map { member(String($0), amount(kronor())) })))
      if chance(50) { placements.append(member("övervärde_före_2019", series(valued))) }
    }
    if chance(50) {
      placements.append(member("i_planen", series((first...till).filter { manner[$0] != nil }, 0...1000)))
    }
    placements += portfolio()
    add("placeringar", object(placements.shuffled(using: &random)))
    let free = { (year: Int) in !valued.contains(year) }
    if chance(30) { adjustments.append(member("orealiserade_vinster", series(modern.filter(free), 0...1000))) }
    if chance(30) { adjustments.append(member("orealiserade_förluster", series(years.filter(free), 0...1000))) }
    if chance(30) {
      adjustments.append(member("återföring_orealiserade_förluster", series(years.filter(free), 0...1000)))
    }
    if chance(30) {
      adjustments.append(member("återföring_orealiserade_vinster", series(modern.filter(free), 0...1000)))
    }
    add("balanskravsjusteringar", object(adjustments.shuffled(using: &random)))
  }
}
