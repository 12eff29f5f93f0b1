import Simulation

extension ScenarioReader {
  /// Reads the beslutsregler, in the order of the file.
  mutating func readDecisionRules(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard var rules = object("beslutsregler", in: &top) else { return }
    for member in rules.takeAll() {
      tree.checkName(member, of: "beslutsregler")
      guard var object = tree.object(member.node, path: rules.path(to: member.key)) else { continue }
      if let rule = readRule(member.key, &object) { scenario.beslutsregler.append(rule) }
    }
  }

  private mutating func readRule(_ key: String, _ object: inout ObjectReader) -> Beslutsregel? {
    let when = word("när", in: &object, Beslutsregel.Villkor.allCases.map { ($0.nyckel, $0) })
    let acts = word("gäller", in: &object, Beslutsregel.Gäller.allCases.map { ($0.nyckel, $0) })
    let från = object.take("från").flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    let till = object.take("till").flatMap { tree.year($0.node, path: object.path(to: $0.key)) }
    let margin = magnitude("säkerhetsmarginal", in: &object)
    let actions = tree.require("åtgärd", in: &object, example: "åtgärd: { besparing: { tak: 50 } }")
      .flatMap { tree.object($0.node, path: object.path + ".åtgärd") }
    tree.finish(object)
    var rule = Beslutsregel(nyckel: key, när: when ?? .återställning, gäller: acts ?? .åretEfter)
    (rule.från, rule.till, rule.säkerhetsmarginal) = (från, till, margin ?? 0)
    guard var actions else { return nil }
    readActions(&actions, into: &rule)
    return when == nil || acts == nil || rule.ordning.isEmpty ? nil : rule
  }

  /// A word that must be there.
  private mutating func word<Value>(
    _ key: String, in object: inout ObjectReader, _ choices: [(String, Value)]
  ) -> Value? {
    tree.require(key, in: &object, example: "\(key): \"\(choices[0].0)\"")
      .flatMap { tree.choice($0.node, path: object.path + "." + key, choices) }
  }

  private mutating func readActions(_ object: inout ObjectReader, into rule: inout Beslutsregel) {
    let order = object.take("ordning")
    rule.besparing = readSaving(&object)
    rule.skattehöjning = readTax(&object)
    rule.realisera = readWithdrawal("realisera", &object)
    rule.reserver = readWithdrawal("reserver", &object)
    tree.finish(object)
    let stated = Beslutsregel.Handling.allCases.filter { object.states($0.nyckel) }
    if stated.isEmpty { tree.reportMissing("besparing", in: object, example: "besparing: { tak: 50 }") }
    let first = order.map { readOrder($0.node, path: object.path + ".ordning", of: stated) } ?? []
    rule.ordning = first + stated.filter { !first.contains($0) }
  }

  /// Which of a rule's actions come first; those not named follow in the default order.
  private mutating func readOrder(
    _ node: Node, path: String, of stated: [Beslutsregel.Handling]
  ) -> [Beslutsregel.Handling] {
    var order: [Beslutsregel.Handling] = []
    for (place, item) in (tree.list(node, path: path) ?? []).enumerated() {
      let left = stated.filter { !order.contains($0) }
      if let next = tree.choice(item, path: "\(path).\(place)", left.map { ($0.nyckel, $0) }) { order.append(next) }
    }
    return order
  }

  private mutating func readSaving(_ owner: inout ObjectReader) -> Beslutsregel.Besparing? {
    guard var object = object("besparing", in: &owner) else { return nil }
    let ceiling = magnitude("tak", in: &object)
    let share = readShare(&object)
    var success = Decimaltal(hundradelar: 10_000)
    decimal("lyckas", in: &object, &success, .percent)
    var lasts = Beslutsregel.Varaktighet.ettÅr
    choose("varar", in: &object, &lasts, Beslutsregel.Varaktighet.allCases.map { ($0.nyckel, $0) })
    tree.finish(object)
    switch (object.states("tak"), object.states("andel_av")) {
    case (false, false): tree.reportMissing("tak", in: object, example: "tak: 50")
    case (true, true):
      let problem = Problem.keyNotUsed("andel_av", owner: object.path, by: "tak", uses: [])
      tree.report(problem, at: tree.places[object.path(to: "andel_av")] ?? object.place)
    default: break
    }
    return (ceiling.map { .belopp($0) } ?? share).map { .init(tak: $0, lyckas: success, varar: lasts) }
  }

  private mutating func readShare(_ owner: inout ObjectReader) -> Beslutsregel.Tak? {
    guard var object = object("andel_av", in: &owner) else { return nil }
    let row = word("post", in: &object, Resultatpost.allCases.filter(\.ärKostnad).map { ($0.nyckel, $0) })
    let share = tree.require("procent", in: &object, example: "procent: 1")
      .flatMap { tree.decimal($0.node, path: object.path + ".procent", .percent) }
    tree.finish(object)
    guard let row, let share else { return nil }
    return .andel(av: row, procent: share)
  }

  private mutating func readTax(_ owner: inout ObjectReader) -> Beslutsregel.Skattehöjning? {
    guard var object = object("skattehöjning", in: &owner) else { return nil }
    let bounds = DecimalBounds(0, 100, includesFrom: false, unit: "kronor per 100 kronor")
    let ceiling = tree.require("tak", in: &object, example: "tak: 0.5")
      .flatMap { tree.decimal($0.node, path: object.path + ".tak", bounds) }
    var lasts = Beslutsregel.Varaktighet.tillsVidare
    choose("varar", in: &object, &lasts, Beslutsregel.Varaktighet.allCases.map { ($0.nyckel, $0) })
    tree.finish(object)
    return ceiling.map { .init(tak: $0, varar: lasts) }
  }

  private mutating func readWithdrawal(_ key: String, _ owner: inout ObjectReader) -> Beslutsregel.Uttag? {
    guard var object = object(key, in: &owner) else { return nil }
    let ceiling = magnitude("tak", in: &object)
    tree.finish(object)
    return Beslutsregel.Uttag(tak: ceiling)
  }
}
