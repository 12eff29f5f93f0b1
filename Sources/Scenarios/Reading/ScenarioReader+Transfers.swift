extension ScenarioReader {
  /// Reads the växlingar and what has been decided of them in total.
  mutating func readTransfers(_ owner: inout ObjectReader, into organisation: inout Organisationsplan) {
    guard var object = object("växlingar", in: &owner) else { return }
    if let member = object.take("beslutat") {
      for entry in tree.byYear(member.node, path: object.path(to: member.key), years: years) {
        guard var year = tree.object(entry.node, path: entry.path) else { continue }
        readDecided(&year, entry.year, underÅret: false, into: &organisation)
        if var during = self.object("under_året", in: &year) {
          readDecided(&during, entry.year, underÅret: true, into: &organisation)
          tree.finish(during)
        }
        tree.finish(year)
      }
    }
    if var items = self.object("poster", in: &object) {
      let members = items.takeAll()
      let drafts = members.compactMap { readTransfer($0, of: items) }
      for draft in drafts {
        if let transfer = settle(draft, among: drafts, members.map(\.key)) { organisation.växlingar.append(transfer) }
      }
    }
    tree.finish(object)
  }

  private mutating func readDecided(
    _ object: inout ObjectReader, _ year: Int, underÅret: Bool, into organisation: inout Organisationsplan
  ) {
    for slag in Budgetväxling.Slag.allCases {
      guard let member = object.take(slag.rawValue) else { continue }
      guard let total = tree.amount(member.node, path: object.path(to: member.key)) else { continue }
      organisation.beslutat.append(.init(år: year, underÅret: underÅret, slag: slag, belopp: total))
    }
  }

  /// Draft: a växling as it stands in the file; one that gives back another has from that what it does not state.
  private struct Draft {
    let nyckel: String
    let path: String
    var namn: String?
    var år: Int?
    var slag: Budgetväxling.Slag?
    var från: Budgetväxling.Part?
    var till: Budgetväxling.Part?
    var belopp: Int64?
    var underÅret = false
    var av: String?
    /// Whether what it states could be read.
    var isWhole = true
  }

  private mutating func readTransfer(_ member: Node.Member, of items: ObjectReader) -> Draft? {
    tree.checkName(member, of: items.path)
    guard var object = tree.object(member.node, path: items.path(to: member.key)) else { return nil }
    let before = tree.diagnostics.count
    var draft = Draft(nyckel: member.key, path: object.path)
    draft.namn = text("namn", in: &object)
    let earlier = (years.lowerBound - Self.longestMemory)...years.upperBound
    if let member = tree.require("år", in: &object, example: "år: \(years.upperBound)") {
      draft.år = tree.year(member.node, path: object.path(to: member.key))
      if let year = draft.år, !earlier.contains(year) {
        let problem = Problem.yearOutsideScenario(year, first: earlier.lowerBound, last: earlier.upperBound)
        tree.report(problem, at: member.node.place)
      }
    }
    let kinds = Budgetväxling.Slag.allCases.map { ($0.rawValue, $0) }
    draft.slag = tree.require("slag", in: &object, example: "slag: \"permanent\"")
      .flatMap { tree.choice($0.node, path: object.path(to: $0.key), kinds) }
    draft.från = object.take("från").flatMap { readPart($0.node, path: object.path(to: $0.key)) }
    draft.till = object.take("till").flatMap { readPart($0.node, path: object.path(to: $0.key)) }
    draft.belopp = magnitude("belopp", in: &object)
    flag("under_året", in: &object, &draft.underÅret)
    if draft.slag == .återväxling {
      draft.av = tree.require("av", in: &object, example: "av: \"the temporary one\"")
        .flatMap { tree.text($0.node, path: object.path(to: $0.key)) }
    } else if draft.slag != nil {
      for (key, example) in [
        ("från", "från: { motpart: \"…\" }"), ("till", "till: \"a unit\""), ("belopp", "belopp: 12"),
      ]
      where !object.states(key) {
        tree.reportMissing(key, in: object, example: example)
      }
      if let member = object.take("av") {
        let problem = Problem.keyNotUsed("av", owner: object.path, by: "a växling that gives nothing back", uses: [])
        tree.report(problem, at: member.keyPlace)
      }
    }
    tree.finish(object)
    draft.isWhole = tree.diagnostics.count == before
    return draft
  }

  /// A unit, or someone outside.
  private mutating func readPart(_ node: Node, path: String) -> Budgetväxling.Part? {
    guard case .object = node.value else { return tree.text(node, path: path).map { .enhet($0) } }
    guard var object = tree.object(node, path: path) else { return nil }
    let name = tree.require("motpart", in: &object, example: "motpart: \"Regiondirektören\"")
      .flatMap { tree.text($0.node, path: object.path(to: $0.key)) }
    tree.finish(object)
    return name.map { .motpart($0) }
  }

  private mutating func settle(_ draft: Draft, among drafts: [Draft], _ keys: [String]) -> Budgetväxling? {
    guard draft.isWhole, let år = draft.år, let slag = draft.slag else { return nil }
    var (from, to, amount) = (draft.från, draft.till, draft.belopp)
    if let key = draft.av {
      guard keys.contains(key) else {
        let problem = Problem.unknownName(key, .växling, nearest: nearest(to: key, in: keys), known: keys)
        tree.report(problem, at: tree.places[draft.path + ".av"])
        return nil
      }
      guard let first = drafts.first(where: { $0.nyckel == key }), first.isWhole else { return nil }
      from = from ?? first.till
      to = to ?? first.från
      amount = amount ?? first.belopp
    }
    // What is given back of something that gives back is reported by the checks; it may have no ends.
    guard let from, let to, let amount else {
      if let key = draft.av {
        tree.report(.reversalImpossible(key, .notTemporary), at: tree.places[draft.path + ".av"])
      }
      return nil
    }
    return Budgetväxling(
      nyckel: draft.nyckel, namn: draft.namn ?? draft.nyckel, år: år, slag: slag, från: from, till: to, belopp: amount,
      underÅret: draft.underÅret, av: draft.av)
  }
}
