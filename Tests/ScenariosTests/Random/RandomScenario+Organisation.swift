import Scenarios

extension RandomScenario {
  private static let whole: Int64 = 1_000_000

  /// Units in a tree with frames and växlingar between those at its bottom, the rules they are carried by, and a goal chain.
  mutating func addOrganisation() {
    let levels = names(2).map { "nivå " + $0 }
    let leaves = names(4).map { "enhet " + $0 }
    let rules = names(2).map { "regel " + $0 }
    guard chance(60), !leaves.isEmpty else { return }
    let marks = names(3).map { "mått " + $0 }
    var units = levels.map { member($0, object(chance(50) ? [member("namn", text(name()))] : [])) }
    // Frames of units that are simulated begin no later than the simulation, and move rows.
    let isSimulated = canInvest && chance(70)
    let start = Int.random(in: first...(isSimulated ? min(firstOpen ?? last, till) : till), using: &random)
    for key in leaves { units.append(member(key, leaf(from: start, levels, isSimulated ? rules : nil))) }
    var parts = [member("enheter", object(units))]
    if chance(50) { parts.append(member("samvariation", decimal(0...(99 * Self.whole)))) }
    if chance(60) { parts.append(member("växlingar", transfers(leaves, from: start))) }
    add("organisation", object(parts.shuffled(using: &random)))
    add("resultatbalansering", carrying(rules, leaves, marks))
    add("mål", goals(levels + leaves, marks))
  }

  /// - Parameter rules: nil for one that is not simulated.
  private mutating func leaf(from start: Int, _ levels: [String], _ rules: [String]?) -> Node {
    var parts = [member("ram", object([member(String(start), amount(kronor()))]))]
    if chance(50) { parts.append(member("namn", text(name()))) }
    let level = levels.randomElement(using: &random)
    if let level { parts.append(member("under", text(level))) }
    if chance(30) { parts.append(member("uppräkning", decimal(0...(5 * Self.whole)))) }
    if chance(50) { parts.append(member("utfall", series(first..<(firstOpen ?? last + 1)))) }
    if rules != nil, chance(40) {
      var precision = [member("sigma", decimal(0...(9 * Self.whole)))]
      if chance(50) { precision.append(member("ar", decimal(0...(Self.whole - 1)))) }
      if chance(50) { precision.append(member("omsättning", amount(kronor(0...1000)))) }
      parts.append(member("precision", object(precision.shuffled(using: &random))))
    }
    if level != nil, let rules, let rule = (rules + ["västmanland", "tredjedelar"]).randomElement(using: &random),
      chance(70)
    {
      parts.append(member("balanseras", text(rule)))
      if chance(50) { parts.append(member("överskott", amount(kronor(0...1000)))) }
      if chance(50) { parts.append(member("underskott", series((first - 2)..<first, 0...1000))) }
    }
    return object(parts.shuffled(using: &random))
  }

  private mutating func transfers(_ leaves: [String], from start: Int) -> Node {
    var items: [Node.Member] = []
    for (place, key) in names(3).enumerated() {
      guard let unit = leaves.randomElement(using: &random) else { break }
      let other = object([member("motpart", text(name()))])
      let isGiver = chance(50)
      let year = Int.random(in: first...till, using: &random)
      let isTemporary = chance(60)
      let own = [
        member("år", number(year)), member("slag", text(isTemporary ? "tillfällig" : "permanent")),
        member("från", isGiver ? text(unit) : other), member("till", isGiver ? other : text(unit)),
        member("belopp", amount(kronor(0...1000))),
      ]
      items.append(member("\(place) \(key)", object(own.shuffled(using: &random))))
      guard isTemporary, chance(70) else { continue }
      let back = [
        member("år", number(year)), member("slag", text("återväxling")), member("av", text("\(place) \(key)")),
        member("under_året", flag(true)),
      ]
      items.insert(member("\(place) åter", object(back.shuffled(using: &random))), at: chance(50) ? 0 : items.count)
    }
    var parts = [member("poster", object(items))]
    if chance(50) {
      // No permanent one is made during a year here.
      let nothing = object([member("permanent", amount(0))])
      parts.append(member("beslutat", object([member(String(first), object([member("under_året", nothing)]))])))
    }
    return object(parts.shuffled(using: &random))
  }

  private mutating func carrying(_ rules: [String], _ leaves: [String], _ marks: [String]) -> Node {
    let stated = rules.map { key in
      guard chance(30) else { return member(key, rule(marks, nil)) }
      let year = Int.random(in: first...till, using: &random)
      // A built-in rule would begin with a year of its own.
      let always = Node(.null, at: Self.place)
      let versions = [
        rule(marks, [member("från", always), member("till", number(year))]),
        rule(marks, [member("från", number(year + 1))]),
      ]
      return member(key, Node(.array(versions), at: Self.place))
    }
    var parts = [member("ingår_i_planen", flag(chance(50))), member("regler", object(stated))]
    if chance(50) { parts.append(member("buffert", series(first...till, 0...1000))) }
    if chance(50) { parts.append(member("fördelning", text(chance(50) ? "turordning" : "proportionell"))) }
    if let unit = leaves.randomElement(using: &random), chance(60) {
      let own = [
        member("enhet", text(unit)), member("år", number(first)), member("belopp", amount(kronor())),
        member("skäl", text(name())),
      ]
      parts.append(member("justeringar", Node(.array([object(own.shuffled(using: &random))]), at: Self.place)))
      let decision = [
        member("enhet", text(unit)), member("underskott_från", number(first)),
        member("återhämtas_senast", number(first + 5)), member("beslut", text(name())),
      ]
      parts.append(member("beslut", Node(.array([object(decision.shuffled(using: &random))]), at: Self.place)))
    }
    return object(parts.shuffled(using: &random))
  }

  private mutating func rule(_ marks: [String], _ span: [Node.Member]?) -> Node {
    var parts: [Node.Member] = []
    if chance(40) {
      parts.append(member("förlaga", text(chance(50) ? "västmanland" : "tredjedelar")))
    } else {
      parts.append(member("överskott", object([member("enhet", text("1/3")), member("nämnd", text("2/3"))])))
      parts.append(
        member(
          "underskott", object([member("enhet", number(99)), member("centralt", decimal(Self.whole...Self.whole))])))
    }
    for key in ["namn", "källa"] where chance(40) { parts.append(member(key, text(name()))) }
    if let span { parts.append(member("gäller", object(span))) }
    for key in ["centralt_i_budget", "inom_buffert", "outnyttjat_kvar"] where chance(40) {
      parts.append(member(key, flag(chance(50))))
    }
    if chance(50) {
      var gate = [member("mått", Node(.array(marks.map { text($0) }), at: Self.place))]
      if chance(50) { gate.append(member("minst", chance(50) ? number(75) : text("2/3"))) }
      parts.append(member("grind", object(gate.shuffled(using: &random))))
    }
    if chance(40) { parts.append(member("återhämtning", object([member("år", number(3))]))) }
    for key in ["nyttjas", "återhämtas"] where chance(40) { parts.append(member(key, decimal(0...(100 * Self.whole)))) }
    return object(parts.shuffled(using: &random))
  }
}
