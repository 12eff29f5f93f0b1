import Law
import Simulation

/// Writes a scenario in its one canonical form: keys in a fixed order, settings spelled out, nothing left to other files.
///
/// Reading it again gives the same scenario and the same text. Comments belong to the user's own file and are not kept.
struct ScenarioWriter {
  private let nowhere = Place(SourceText(name: "", bytes: []), 0, 0)
  let scenario: Scenario

  var tree: Node {
    var members: [Node.Member] = []
    members.add("format", number(Int64(ScenarioReader.format)))
    members.add("namn", text(scenario.namn))
    if let källa = scenario.källa { members.add("källa", text(källa)) }
    members.add("enhet", text(scenario.enhet.rawValue))
    members.add("år", years)
    members.add("skatter_och_bidrag", series(scenario.skatterOchBidrag))
    members.add("skatteunderlag", series(scenario.skatteunderlag))
    members.add("befolkning", inhabitants)
    if let skatt = scenario.skatt { members.append(member("skatt", taxes(skatt))) }
    members.add("balanskravsresultat", series(scenario.balanskravsresultat))
    members.add("årets_resultat", series(scenario.åretsResultat))
    members.add("resultaträkning", accounts)
    members.add("balanskravsjusteringar", table(Balanskravsjustering.allCases, scenario.justeringar))
    members.add("synnerliga_skäl", decisions)
    members.add("ingående_underskott", openings)
    members.add("reserver", reserves)
    members.add("balansräkning", table(Balanspost.allCases, scenario.balansräkning))
    members.add("nettoinvesteringar", series(scenario.nettoinvesteringar))
    if let plan = scenario.investeringar { members.append(member("investeringar", investments(plan))) }
    if let plan = scenario.finansiering { members.append(member("finansiering", financing(plan))) }
    members.add("budget", budget)
    members.add("placeringar", placements)
    members.add("pensioner", scenario.pensioner.map(pensions) ?? object([]))
    members.add("osäkerhet", uncertainty)
    let rule = scenario.pensionskostnadsregel.map(pensionRule)
    members.add("framtida_synnerliga_skäl", rule ?? series(scenario.framtidaSynnerligaSkäl))
    members.add("skatteunderlag_tillväxt", percentages(scenario.skatteunderlagTillväxt))
    members.add("åtgärder", measures)
    if !scenario.åtgärder.isEmpty || !scenario.föreslagnaÅtgärder {
      members.append(member("föreslagna_åtgärder", flag(scenario.föreslagnaÅtgärder)))
    }
    members.add("beslutsregler", decisionRules)
    if let own = scenario.organisation { members.append(member("organisation", organisation(own))) }
    if let own = scenario.resultatbalansering { members.append(member("resultatbalansering", carrying(own))) }
    members.add("mål", goals)
    members.add("krav", krav)
    members.add("årshjul", calendar)
    members.add("avstämning", table(Avstämningspost.allCases, scenario.avstämning))
    members.add("inställningar", settings)
    members.add("historik", history)
    return object(members)
  }

  // MARK: Leaves

  func object(_ members: [Node.Member]) -> Node { Node(.object(members), at: nowhere) }
  var nothing: Node { Node(.null, at: nowhere) }
  func list(_ items: [Node]) -> Node { Node(.array(items), at: nowhere) }
  func text(_ text: String) -> Node { Node(.string(text), at: nowhere) }
  func flag(_ flag: Bool) -> Node { Node(.bool(flag), at: nowhere) }
  func number(_ whole: Int64, shift: Int = 0) -> Node {
    Node(.number(Number(whole: whole, shift: shift)), at: nowhere)
  }
  func amount(_ kronor: Int64) -> Node { number(kronor, shift: scenario.enhet.power) }

  func decimal(_ tal: Decimaltal) -> Node { number(tal.miljondelar, shift: 6) }

  func series(_ series: Årsserie) -> Node {
    object(series.poster.map { member(String($0.år), amount($0.belopp)) })
  }

  func percentages(_ series: Årsserie) -> Node {
    object(series.poster.map { member(String($0.år), number($0.belopp, shift: 2)) })
  }

  func member(_ key: String, _ node: Node) -> Node.Member { .init(key: key, keyPlace: nowhere, node: node) }

  private func table<Key: RawRepresentable & Hashable>(_ keys: [Key], _ values: [Key: Årsserie]) -> Node
  where Key.RawValue == String {
    object(keys.compactMap { key in values[key].map { member(key.rawValue, series($0)) } })
  }
}

extension [Node.Member] {
  /// Adds a member unless it is an empty object or list: what says nothing is not written.
  mutating func add(_ key: String, _ node: Node) {
    switch node.value {
    case .object(let members) where members.isEmpty: return
    case .array(let items) where items.isEmpty: return
    default: append(.init(key: key, keyPlace: node.place, node: node))
    }
  }
}
