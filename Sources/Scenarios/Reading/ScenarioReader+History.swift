extension ScenarioReader {
  /// Reads what the scenario said before it was rolled forward.
  mutating func readHistory(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard let member = top.take("historik") else { return }
    for (index, item) in (tree.list(member.node, path: "historik") ?? []).enumerated() {
      if let post = readRoll(item, path: "historik.\(index)") { scenario.historik.append(post) }
    }
  }

  private mutating func readRoll(_ node: Node, path: String) -> Historikpost? {
    guard var object = tree.object(node, path: path) else { return nil }
    let rullning = tree.require("rullad", in: &object, example: "rullad: \"utfall \(years.lowerBound)\"")
      .flatMap { readRolled($0.node, path: path + ".rullad") }
    let källa = object.take("källa").flatMap { tree.text($0.node, path: path + ".källa") }
    let från = tree.require("från", in: &object, example: "från: \"sha256:…\"")
      .flatMap { readHash($0.node, path: path + ".från") }
    let result = tree.require("balanskravsresultat", in: &object, example: "balanskravsresultat: -427")
      .flatMap { tree.amount($0.node, path: path + ".balanskravsresultat") }
    let ersatte = object.take("ersatte").map { readReplaced($0.node, path: path + ".ersatte") } ?? []
    tree.finish(object)
    guard let rullning, let från, let result else { return nil }
    return Historikpost(rullning: rullning, källa: källa, från: från, balanskravsresultat: result, ersatte: ersatte)
  }

  private mutating func readRolled(_ node: Node, path: String) -> Rullning? {
    guard let text = tree.text(node, path: path) else { return nil }
    guard let rullning = Rullning(text) else {
      let choices = [
        Rullning(.utfall, år: years.lowerBound), Rullning(.prognos(efter: 8), år: years.lowerBound),
      ].map(\.text)
      tree.report(.unknownChoice(what: path, found: text, choices: choices, nearest: nil), at: node.place)
      return nil
    }
    if !years.contains(rullning.år) {
      let problem = Problem.yearOutsideScenario(rullning.år, first: years.lowerBound, last: years.upperBound)
      tree.report(problem, at: node.place)
    }
    return rullning
  }

  private mutating func readHash(_ node: Node, path: String) -> String? {
    let prefix = "sha256:"
    guard case .string(let text) = node.value, text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 64,
      text.utf8.dropFirst(prefix.utf8.count).allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      tree.reportType(
        node, path: path, expected: "the hash that 'balanskrav roll' wrote, sha256: and 64 digits a–f, 0–9")
      return nil
    }
    tree.remember(node.place, path)
    return String(text.dropFirst(prefix.count))
  }

  private mutating func readReplaced(_ node: Node, path: String) -> [Historikpost.Ersatt] {
    guard var object = tree.object(node, path: path, expected: "an object { \"path\": earlier value }") else {
      return []
    }
    return object.takeAll().compactMap { member in
      guard ScenarioPath(member.key) != nil else {
        tree.report(.pathMalformed(member.key), at: member.keyPlace)
        return nil
      }
      let own = object.path(to: member.key)
      tree.remember(member.node.place, own)
      let value: Historikpost.Värde
      switch member.node.value {
      case .null: value = .inget
      case .bool(let flag): value = .flagga(flag)
      case .string(let word): value = .ord(nfc(word))
      case .number:
        guard let number = tree.finiteNumber(member.node, path: own, expected: "a number") else { return nil }
        value = .tal(number)
      default:
        tree.reportType(member.node, path: own, expected: "a number, a text, true, false or null")
        return nil
      }
      return .init(sökväg: member.key, värde: value)
    }
  }
}
