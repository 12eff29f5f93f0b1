extension ScenarioReader {
  /// Reads what the scenario demands: a list of conditions, or of objects with a condition, a name and a source.
  mutating func readKrav(_ top: inout ObjectReader, into scenario: inout Scenario) {
    guard let member = top.take("krav"), let items = tree.list(member.node, path: "krav") else { return }
    for (index, item) in items.enumerated() {
      let path = "krav.\(index)"
      guard case .object = item.value else {
        if let villkor = condition(item, path: path, expected: "a condition in quotes, or an object { krav: … }") {
          scenario.krav.append(Krav(villkor))
        }
        continue
      }
      guard var object = tree.object(item, path: path) else { continue }
      let villkor = tree.require("krav", in: &object, example: "krav: \"resultatandel \(years.upperBound) ≥ 2 %\"")
        .flatMap { condition($0.node, path: path + ".krav", expected: "a condition in quotes") }
      let namn = object.take("namn").flatMap { tree.text($0.node, path: path + ".namn") }
      let källa = object.take("källa").flatMap { tree.text($0.node, path: path + ".källa") }
      tree.finish(object)
      if let villkor { scenario.krav.append(Krav(villkor, namn: namn, källa: källa)) }
    }
  }

  /// Reads a condition; what is wrong with it is shown at its own characters.
  private mutating func condition(_ node: Node, path: String, expected: String) -> Condition? {
    guard case .string(let raw) = node.value else {
      tree.reportType(node, path: path, expected: expected)
      return nil
    }
    guard tree.text(node, path: path) != nil else { return nil }
    do throws(ConditionFault.Placed) { return try ConditionReader.read(raw) } catch {
      tree.report(.conditionMalformed(error.fault), at: node.place.part(error.characters, of: raw))
      return nil
    }
  }
}

extension Place {
  /// Characters of a text that stands here, in quotes or not; the whole place where it is written with escapes.
  fileprivate func part(_ characters: Range<Int>, of text: String) -> Place {
    let length = text.utf8.count
    let quote = end - start == length + 2 ? 1 : 0
    guard end - start == length + 2 * quote,
      source.bytes[start + quote..<start + quote + length].elementsEqual(text.utf8)
    else { return self }
    func offset(_ count: Int) -> Int { start + quote + text.prefix(count).utf8.count }
    let (first, last) = (offset(characters.lowerBound), offset(characters.upperBound))
    // At the end of the text its closing quotation mark is what can be shown.
    return Place(source, first, first == last ? min(last + 1, end) : last)
  }
}
