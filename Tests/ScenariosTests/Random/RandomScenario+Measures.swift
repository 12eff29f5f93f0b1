import Scenarios

extension RandomScenario {
  private static let costs = ["verksamhetens_kostnader", "avskrivningar", "finansiella_kostnader"]
  private static let whole: Int64 = 1_000_000

  /// A measure; of a scenario with decisions on its deficits one that changes nothing that is stated.
  mutating func measure(isDecided: Bool) -> Node {
    var parts = [member("ingår_i_planen", flag(isDecided || chance(50))), member("effekt", series(first...till))]
    for key in ["namn", "nämnd", "ansvarig"] where chance(40) { parts.append(member(key, text(name()))) }
    // The key of the goal, where there is one.
    if chance(40) { parts.append(member("mål", text("mål"))) }
    if chance(50) { parts.append(member("status", text(chance(50) ? "föreslagen" : "beslutad"))) }
    if !isDecided, chance(40) { parts.append(member("engångskostnad", series(first...till, 0...1000))) }
    if chance(40) { parts.append(member("post", text(Self.costs.randomElement(using: &random) ?? ""))) }
    if firstOpen != nil, chance(60) { parts.append(member("lyckas", success())) }
    if firstOpen != nil, chance(40) {
      var late = [member("sannolikhet", decimal(0...(100 * Self.whole)))]
      if chance(50) { late.append(member("år", number(Int.random(in: 1...10, using: &random)))) }
      parts.append(member("försening", object(late.shuffled(using: &random))))
    }
    return object(parts.shuffled(using: &random))
  }

  private mutating func success() -> Node {
    if chance(20) { return decimal(0...(200 * Self.whole)) }
    let shares = (0..<3).map { _ in Int64.random(in: 0...(200 * Self.whole), using: &random) }.sorted()
    var parts = zip(["låg", "trolig", "hög"], shares).map { key, share in
      member(key, Node(.number(Number(whole: share, shift: 6)), at: Self.place))
    }
    if chance(50) { parts.append(member("form", text(chance(50) ? "pert" : "triangel"))) }
    return object(parts.shuffled(using: &random))
  }

  /// Rules whose actions need nothing else of the scenario.
  mutating func addDecisionRules() {
    guard let open = firstOpen, open < till else { return }
    let rules = names(2).map { key in
      var parts = [
        member("när", text(chance(50) ? "underskott" : "återställning")),
        member("gäller", text(chance(50) ? "året_efter" : "två_år_efter")), member("åtgärd", actions()),
      ]
      let years = [Int.random(in: open...till, using: &random), Int.random(in: open...till, using: &random)].sorted()
      if chance(40) { parts += [member("från", number(years[0])), member("till", number(years[1]))] }
      if chance(40) { parts.append(member("säkerhetsmarginal", amount(kronor(0...1000)))) }
      return member(key, object(parts.shuffled(using: &random)))
    }
    add("beslutsregler", object(rules))
  }

  private mutating func actions() -> Node {
    var saving = [member("tak", amount(kronor(0...1000)))]
    if chance(50) { saving.append(member("lyckas", decimal(0...(100 * Self.whole)))) }
    if chance(50) { saving.append(member("varar", text(chance(50) ? "ett_år" : "tills_vidare"))) }
    var parts = [member("besparing", object(saving.shuffled(using: &random)))]
    if chance(20) { parts.append(member("ordning", Node(.array([text("besparing")]), at: Self.place))) }
    return object(parts.shuffled(using: &random))
  }
}
