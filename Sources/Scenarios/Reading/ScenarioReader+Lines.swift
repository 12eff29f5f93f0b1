import Simulation

extension ScenarioReader {
  /// The keys of a line; none of them can be the name of one.
  static let radnycklar = ["belopp", "reagerar_på", "tillväxt", "volym", "precision"]

  /// A row is one line, or named lines.
  mutating func readRow(_ post: Resultatpost, _ node: Node, path: String, into scenario: inout Scenario) {
    guard Self.holdsNamedLines(node) else {
      if let line = readLine(post, "", node, path: path, scenario.år), !line.belopp.isEmpty {
        scenario.resultaträkning.rader.append(line)
      }
      return
    }
    guard var object = tree.object(node, path: path) else { return }
    for member in object.takeAll() {
      let linePath = object.path(to: member.key)
      if tree.yearKey(member.key) != nil {
        // A name that looks like a year could not be told from a year.
        tree.reportType(member.node, path: linePath, expected: "a line with a name, as the others of the row")
        continue
      }
      tree.checkName(member, of: path)
      if let line = readLine(post, member.key, member.node, path: linePath, scenario.år) {
        scenario.resultaträkning.rader.append(line)
      }
    }
  }

  /// Whether a row's value is named lines and not one line: some value in it is an object, and no key is one of a line's.
  static func holdsNamedLines(_ node: Node) -> Bool {
    guard case .object(let members) = node.value, !isWritten(node) else { return false }
    return members.contains { if case .object = $0.node.value { true } else { false } }
  }

  /// Whether a line is written with keys and not only as an amount per year.
  private static func isWritten(_ node: Node) -> Bool {
    guard case .object(let members) = node.value else { return false }
    return members.contains { radnycklar.contains($0.key) }
  }

  /// A line: an amount per year, or an object.
  private mutating func readLine(
    _ post: Resultatpost, _ namn: String, _ node: Node, path: String, _ år: Årsindelning
  ) -> Resultaträkning.Rad? {
    guard Self.isWritten(node) else {
      let amounts = tree.series(node, path: path, years: years)
      let line = Resultaträkning.Rad(
        post: post, namn: namn, belopp: amounts, reaktioner: Kalibrering.reaktioner(post))
      lineKeys.others.append(line.nyckel)
      return line
    }
    guard var object = tree.object(node, path: path) else { return nil }
    let stated = tree.require("belopp", in: &object, example: "belopp: { \"\(years.upperBound)\": -500 }")
    let reactions = readReactions(&object) ?? Kalibrering.reaktioner(post)
    let growth = decimal("tillväxt", in: &object, .rate)
    let volume = decimal("volym", in: &object, .rate)
    let precision = object.take("precision").map { readPrecision($0.node, path: object.path(to: $0.key)) }
    tree.finish(object)
    let hasRule = object.states("tillväxt") || object.states("volym")
    let amounts = stated.map { readAmounts($0.node, of: object, år.förstaOsäkra, hasRule) }
    let line = Resultaträkning.Rad(
      post: post, namn: namn, belopp: amounts ?? Årsserie(), reaktioner: reactions, tillväxt: growth, volym: volume,
      precision: precision ?? nil)
    if precision == nil { lineKeys.others.append(line.nyckel) } else { lineKeys.precise.append(line.nyckel) }
    return line
  }

  /// An amount per year, or one amount: that of the first year that is not settled, for a line that grows.
  private mutating func readAmounts(_ node: Node, of line: ObjectReader, _ first: Int?, _ hasRule: Bool) -> Årsserie {
    let path = line.path(to: "belopp")
    var amounts = Årsserie()
    if case .number = node.value, let first {
      amounts[first] = tree.amount(node, path: path)
      tree.remember(node.place, "\(line.path).\(first)")
      if !hasRule { tree.reportMissing("tillväxt", in: line, example: "tillväxt: 2.5") }
      return amounts
    }
    amounts = tree.series(node, path: path, years: years)
    // Where a line is written without keys its amounts stand directly below it; checks and explanations look there.
    for post in amounts.poster {
      if let place = tree.places["\(path).\(post.år)"] { tree.remember(place, "\(line.path).\(post.år)") }
    }
    if hasRule, case .object(let members) = node.value, members.isEmpty {
      let year = first ?? years.lowerBound
      tree.report(.missingKey(String(year), owner: path, example: "\"\(year)\": -500"), at: node.place)
    }
    return amounts
  }

  private mutating func readReactions(_ line: inout ObjectReader) -> [Resultaträkning.Reaktion]? {
    guard var object = object("reagerar_på", in: &line) else { return nil }
    return object.takeAll().compactMap { member in
      let path = object.path(to: member.key)
      let strength = tree.decimal(member.node, path: path, .elasticity)
      // Whether there is such a factor is known when all are read.
      tree.remember(member.keyPlace, path)
      return strength.map { .init(member.key, $0) }
    }
  }

  /// Its σ alone, or an object.
  private mutating func readPrecision(_ node: Node, path: String) -> Resultaträkning.Precision? {
    var ar = Kalibrering.budgetprecision.ar
    guard case .object = node.value else {
      let expected = "a standard deviation in percent, or an object { sigma: … }"
      return tree.decimal(node, path: path, .percent, expected: expected).map { .init(sigma: $0, ar: ar) }
    }
    guard var object = tree.object(node, path: path) else { return nil }
    let sigma = tree.require("sigma", in: &object, example: "sigma: 2")
      .flatMap { tree.decimal($0.node, path: object.path(to: $0.key), .percent) }
    decimal("ar", in: &object, &ar, .persistence)
    tree.finish(object)
    return sigma.map { .init(sigma: $0, ar: ar) }
  }

  /// Lines react to factors that the scenario has; each line's are put in the order of the factors.
  mutating func settleReactions(_ scenario: inout Scenario) {
    let known = scenario.osäkerhet.faktorer.map(\.nyckel) + ownNames.factors
    for place in scenario.resultaträkning.rader.indices {
      let line = scenario.resultaträkning.rader[place]
      for reaction in line.reaktioner where !known.contains(reaction.faktor) {
        let owner = line.path + ".reagerar_på"
        // Of very many names only the first are told.
        let names = Array(known.prefix(64))
        let problem = Problem.unknownKey(
          reaction.faktor, owner: owner, nearest: nearest(to: reaction.faktor, in: names), known: names)
        tree.report(problem, at: tree.places["\(owner).\(ScenarioPath.segment(reaction.faktor))"])
      }
      let order = line.reaktioner.compactMap { reaction in
        known.firstIndex(of: reaction.faktor).map { (place: $0, reaction) }
      }
      scenario.resultaträkning.rader[place].reaktioner = order.sorted { $0.place < $1.place }.map(\.1)
    }
  }
}
