import Law

extension ScenarioReader {
  /// Reads opening deficits and the decisions on synnerliga skäl.
  mutating func readDeficits(_ top: inout ObjectReader, into scenario: inout Scenario) {
    if let member = top.take("ingående_underskott") {
      for (index, item) in (tree.list(member.node, path: "ingående_underskott") ?? []).enumerated() {
        let opening = readOpening(item, path: "ingående_underskott.\(index)")
        if let opening { scenario.ingåendeUnderskott.append(opening) }
      }
    }
    if let member = top.take("synnerliga_skäl") {
      for (index, item) in (tree.list(member.node, path: "synnerliga_skäl") ?? []).enumerated() {
        if let beslut = readDecision(item, path: "synnerliga_skäl.\(index)") { scenario.synnerligaSkäl.append(beslut) }
      }
    }
  }

  private mutating func readOpening(_ node: Node, path: String) -> IngåendeUnderskott? {
    guard var object = tree.object(node, path: path) else { return nil }
    let från = tree.require("från", in: &object, example: "från: 2021")
      .flatMap { tree.year($0.node, path: path + ".från") }
    let senast = object.take("senast").flatMap { tree.year($0.node, path: path + ".senast") }
    let kvar = tree.require("kvar", in: &object, example: "kvar: 40")
      .flatMap { tree.magnitude($0.node, path: path + ".kvar") }
    tree.finish(object)
    guard let från, let kvar else { return nil }
    return IngåendeUnderskott(från: från, senast: senast ?? från + 3, belopp: kvar)
  }

  private mutating func readDecision(_ node: Node, path: String) -> Beslut? {
    guard var object = tree.object(node, path: path) else { return nil }
    let år = tree.require("år", in: &object, example: "år: 2023").flatMap { tree.year($0.node, path: path + ".år") }
    let amount = tree.require("belopp", in: &object, example: "belopp: 514, or belopp: \"allt\"")
    var belopp: Int64?
    var hasAmount = false
    if let node = amount?.node {
      if case .string = node.value {
        let all: Bool? = tree.choice(node, path: path + ".belopp", [("allt", true)])
        hasAmount = all != nil
      } else {
        belopp = tree.magnitude(node, path: path + ".belopp")
        hasAmount = belopp != nil
      }
    }
    let till = object.take("förläng_till").flatMap { tree.year($0.node, path: path + ".förläng_till") }
    let redovisat = object.take("redovisat").flatMap { tree.year($0.node, path: path + ".redovisat") }
    let ground = object.take("skäl")
    let skäl = ground.flatMap { tree.text($0.node, path: path + ".skäl") }
    if ground == nil { tree.report(.decisionWithoutGround(år ?? 0), at: node.place) }
    tree.finish(object)
    guard let år, hasAmount, let skäl else { return nil }
    return Beslut(
      år: år,
      belopp: belopp,
      slag: till.map { .förläng(till: $0) } ?? .avstå,
      skäl: skäl,
      redovisat: redovisat ?? år
    )
  }
}
