import Law

extension ScenarioReader {
  /// Reads the scenario's own yearly cycle: a list of events with a date or a month.
  mutating func readCalendar(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard let member = top.take("årshjul"), let items = tree.list(member.node, path: "årshjul") else { return }
    for (index, item) in items.enumerated() {
      let path = "årshjul.\(index)"
      guard var object = tree.object(item, path: path, expected: "an object { namn: …, datum: … }") else { continue }
      let namn = tree.require("namn", in: &object, example: "namn: \"Detaljbudget beslutas\"")
        .flatMap { tree.text($0.node, path: path + ".namn") }
      let datum = tree.require("datum", in: &object, example: "datum: \"06-15\" or datum: \"juni\"")
        .flatMap { date($0.node, path: path + ".datum") }
      let år = object.take("år").map { wholeNumber($0.node, path: path + ".år", Kalenderpost.avstånd) } ?? 0
      let organ = object.take("organ").flatMap { tree.text($0.node, path: path + ".organ") }
      let källa = object.take("källa").flatMap { tree.text($0.node, path: path + ".källa") }
      tree.finish(object)
      guard let namn, let datum, let år else { continue }
      scenario.årshjul.append(
        Kalenderpost(namn: namn, månad: datum.månad, dag: datum.dag, år: år, organ: organ, källa: källa))
    }
  }

  /// A month and a day as "06-15", or a month by its name. No event stands on 29 February, which most years lack.
  private mutating func date(_ node: Node, path: String) -> (månad: Int, dag: Int?)? {
    let expected = "a date such as \"06-15\" (month and day), or a month such as \"juni\""
    guard case .string(let raw) = node.value else {
      tree.reportType(node, path: path, expected: expected)
      return nil
    }
    tree.remember(node.place, path)
    let text = nfc(raw)
    if let place = Månad.namn.firstIndex(of: text) { return (place + 1, nil) }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let month = Int(parts[0]), let day = Int(parts[1]), (1...12).contains(month),
      (1...Kalenderdag.dagar(month, 2001)).contains(day)
    {
      return (month, day)
    }
    if !text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
      let problem = Problem.unknownChoice(
        what: path, found: raw, choices: Månad.namn, nearest: nearest(to: raw, in: Månad.namn))
      tree.report(problem, at: node.place)
    } else {
      tree.reportType(node, path: path, expected: expected, found: Json5Writer.quoted(raw))
    }
    return nil
  }
}
