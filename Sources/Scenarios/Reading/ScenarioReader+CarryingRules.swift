extension ScenarioReader {
  /// Reads a version of a rule: a built-in one with changes, or one of the scenario's own.
  mutating func readRule(_ key: String, _ node: Node, path: String) -> Balanseringsregel? {
    guard var object = tree.object(node, path: path) else { return nil }
    let choices = Balanseringsregel.Förlaga.allCases.map { ($0.rawValue, $0) }
    let model = object.take("förlaga").flatMap { tree.choice($0.node, path: object.path(to: $0.key), choices) }
    let before = tree.diagnostics.count
    let surplus = object.take("överskott").flatMap { readShares($0.node, path: object.path(to: $0.key)) }
    let deficit = object.take("underskott").flatMap { readShares($0.node, path: object.path(to: $0.key)) }
    if !object.states("förlaga") {
      for missing in ["överskott", "underskott"] where !object.states(missing) {
        tree.reportMissing(missing, in: object, example: "\(missing): { enhet: 100 }, or förlaga: \"tredjedelar\"")
      }
    }
    var rule = Balanseringsregel(key, överskott: .init(enhet: .allt), underskott: .init(enhet: .allt))
    if let model { rule = Balanseringsregel(key, model) }
    if let surplus { rule.överskott = surplus }
    if let deficit { rule.underskott = deficit }
    rule.namn = text("namn", in: &object) ?? rule.namn
    rule.källa = text("källa", in: &object) ?? rule.källa
    if var span = self.object("gäller", in: &object) {
      if span.states("från") { rule.från = readTurn("från", "-01-01", in: &span) }
      if span.states("till") { rule.till = readTurn("till", "-12-31", in: &span) }
      if let from = rule.från, let to = rule.till, to < from {
        let what = span.path + ".till"
        tree.report(.outOfRange(what: what, found: String(to), range: "at least från, \(from)"), at: tree.places[what])
      }
      tree.finish(span)
    }
    flag("centralt_i_budget", in: &object, &rule.centraltIBudget)
    if let member = object.take("grind") { rule.grind = readGate(member.node, path: object.path(to: member.key)) }
    if var recovery = self.object("återhämtning", in: &object) {
      let count = tree.require("år", in: &recovery, example: "år: 3")
      if let count, let stated = wholeNumber(count.node, path: recovery.path(to: "år"), 1...10) {
        rule.återhämtningsår = stated
      }
      tree.finish(recovery)
    }
    flag("inom_buffert", in: &object, &rule.inomBuffert)
    flag("outnyttjat_kvar", in: &object, &rule.outnyttjatKvar)
    decimal("nyttjas", in: &object, &rule.nyttjas, .percent)
    decimal("återhämtas", in: &object, &rule.återhämtas, .percent)
    tree.finish(object)
    return tree.diagnostics.count == before ? rule : nil
  }

  /// The shares of a result, which are all of it together.
  private mutating func readShares(_ node: Node, path: String) -> Balanseringsregel.Fördelning? {
    guard var object = tree.object(node, path: path, expected: "shares { enhet: …, nämnd: …, centralt: … }") else {
      return nil
    }
    let before = tree.diagnostics.count
    func share(_ key: String, _ reader: inout ScenarioReader) -> Andel {
      guard let member = object.take(key) else { return .ingen }
      return reader.readShare(member.node, path: object.path(to: key)) ?? .ingen
    }
    let shares = Balanseringsregel.Fördelning(
      enhet: share("enhet", &self), nämnd: share("nämnd", &self), centralt: share("centralt", &self))
    tree.finish(object)
    guard tree.diagnostics.count == before else { return nil }
    let all = [shares.enhet, shares.nämnd, shares.centralt]
    guard Andel.ärHelhet(all) else {
      tree.report(.sharesDoNotSum(path, sum: Andel.summa(all)), at: node.place)
      return nil
    }
    // What a split is worked out in must stay exact.
    let common = Andel.gemensamNämnare(all)
    if common > 1_000_000 {
      let range = "shares with a common denominator of at most 1000000"
      tree.report(.outOfRange(what: path, found: "shares of \(common)", range: range), at: node.place)
      return nil
    }
    return shares
  }

  /// A percentage, or a fraction in quotes.
  private mutating func readShare(_ node: Node, path: String) -> Andel? {
    guard case .string(let raw) = node.value else {
      let expected = "a percentage, or a fraction in quotes such as \"1/3\""
      return tree.decimal(node, path: path, .percent, expected: expected).map { Andel(procent: $0) }
    }
    tree.remember(node.place, path)
    if let share = Andel(written: raw) { return share }
    let range = "a fraction such as \"1/3\", at most 1, with a denominator of at most 1000"
    tree.report(.outOfRange(what: path, found: raw, range: range), at: node.place)
    return nil
  }

  /// A year, or the day at which it begins or ends; null for no end.
  private mutating func readTurn(_ key: String, _ day: String, in object: inout ObjectReader) -> Int? {
    guard let member = object.take(key) else { return nil }
    let path = object.path(to: key)
    if case .null = member.node.value { return nil }
    guard case .string(let date) = member.node.value else { return tree.year(member.node, path: path) }
    tree.remember(member.node.place, path)
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ Int($0) != nil }), let year = Int(parts[0]) else {
      tree.reportType(member.node, path: path, expected: "a year, or a day such as \"2026\(day)\"")
      return nil
    }
    guard date.hasSuffix(day) else {
      tree.report(.ruleChangedInYear(year, date: date), at: member.node.place)
      return nil
    }
    return year
  }

  private mutating func readGate(_ node: Node, path: String) -> Balanseringsregel.Grind? {
    // A rule that is built in may have a gate that the scenario has not.
    if case .null = node.value { return nil }
    guard var object = tree.object(node, path: path) else { return nil }
    var asked: [String] = []
    if let member = object.take("mått") {
      let list = object.path(to: member.key)
      asked = (tree.list(member.node, path: list) ?? []).enumerated().compactMap { place, item in
        tree.text(item, path: "\(list).\(place)")
      }
    }
    let least = object.take("minst").flatMap { readShare($0.node, path: object.path(to: $0.key)) }
    tree.finish(object)
    return Balanseringsregel.Grind(mått: asked, minst: least ?? .allt)
  }
}
