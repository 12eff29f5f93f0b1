extension ScenarioReader {
  /// Reads how units' results are carried forward.
  ///
  /// - Parameter named: the rules that units name; a built-in one among them need not be stated.
  mutating func readCarrying(_ top: inout ObjectReader, named: [String]) -> Resultatbalansering? {
    guard var object = object("resultatbalansering", in: &top) else { return nil }
    let inPlan = inPlan(of: &object)
    var carrying = Resultatbalansering(ingårIPlanen: inPlan ?? true)
    if var rules = self.object("regler", in: &object) {
      for member in rules.takeAll() {
        tree.checkName(member, of: rules.path)
        let path = rules.path(to: member.key)
        ruleKeys.append(member.key)
        if case .array(let versions) = member.node.value {
          tree.remember(member.node.place, path)
          for (place, version) in versions.enumerated() {
            if let rule = readRule(member.key, version, path: "\(path).\(place)") { carrying.regler.append(rule) }
          }
        } else if let rule = readRule(member.key, member.node, path: path) {
          carrying.regler.append(rule)
        }
      }
    }
    for own in Balanseringsregel.Förlaga.allCases where named.contains(own.rawValue) && !ruleKeys.contains(own.rawValue)
    {
      carrying.regler.append(Balanseringsregel(own.rawValue, own))
    }
    carrying.buffert = series("buffert", in: &object, isMagnitude: true)
    let orders = Resultatbalansering.Rationering.allCases.map { ($0.rawValue, $0) }
    choose("fördelning", in: &object, &carrying.rationering, orders)
    carrying.justeringar = readEach("justeringar", in: &object) { $0.readAdjustment(&$1) }
    carrying.beslut = readEach("beslut", in: &object) { $0.readRecovery(&$1) }
    tree.finish(object)
    return inPlan == nil ? nil : carrying
  }

  /// The objects of an optional list.
  private mutating func readEach<Value>(
    _ key: String, in owner: inout ObjectReader, _ read: (inout ScenarioReader, inout ObjectReader) -> Value?
  ) -> [Value] {
    guard let member = owner.take(key) else { return [] }
    let path = owner.path(to: key)
    return (tree.list(member.node, path: path) ?? []).enumerated().compactMap { place, item in
      guard var object = tree.object(item, path: "\(path).\(place)") else { return nil }
      let value = read(&self, &object)
      tree.finish(object)
      return value
    }
  }

  private mutating func readAdjustment(_ object: inout ObjectReader) -> Resultatbalansering.Justering? {
    let unit = requiredText("enhet", in: &object, example: "enhet: \"a unit\"")
    let year = tree.require("år", in: &object, example: "år: \(years.upperBound)")
      .flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    let amount = tree.require("belopp", in: &object, example: "belopp: 1.5")
      .flatMap { tree.amount($0.node, path: object.path(to: $0.key)) }
    let reason = requiredText("skäl", in: &object, example: "skäl: \"Ändrad lag\"")
    guard let unit, let year, let amount, let reason else { return nil }
    return .init(enhet: unit, år: year, belopp: amount, skäl: reason)
  }

  private mutating func readRecovery(_ object: inout ObjectReader) -> Resultatbalansering.Återhämtningsbeslut? {
    let unit = requiredText("enhet", in: &object, example: "enhet: \"a unit\"")
    let from = tree.require("underskott_från", in: &object, example: "underskott_från: \(years.lowerBound)")
      .flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    let last = tree.require("återhämtas_senast", in: &object, example: "återhämtas_senast: \(years.upperBound)")
      .flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    let decision = requiredText("beslut", in: &object, example: "beslut: \"Regionstyrelsen § 12\"")
    guard let unit, let from, let last, let decision else { return nil }
    return .init(enhet: unit, underskottFrån: from, återhämtasSenast: last, beslut: decision)
  }

  /// A text that must be there.
  mutating func requiredText(_ key: String, in object: inout ObjectReader, example: String) -> String? {
    tree.require(key, in: &object, example: example)
      .flatMap { tree.text($0.node, path: object.path(to: $0.key)) }
  }
}
