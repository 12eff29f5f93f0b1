import TestSupport

/// Measures that may fail or come late, and rules of decision.
extension RandomFuture {
  mutating func addMeasures() {
    let posts = ["verksamhetens_intäkter", "finansiella_kostnader", "avskrivningar"]
    var measures: [String] = []
    for key in ["inköp", "lokaler", "hyrpersonal"] where random.oneIn(3) {
      var parts = ["ingår_i_planen: \(random.oneIn(2))", "effekt: \(pick(stated) { "\($0.int(-30...120))" })"]
      if random.oneIn(3) { parts.append("post: \"\(posts.randomElement(using: &random)!)\"") }
      if random.oneIn(3) { parts.append("engångskostnad: \(pick(stated) { "\($0.int(1...40))" })") }
      if random.oneIn(3) { parts.append("status: \"föreslagen\"") }
      if random.oneIn(2) {
        let (low, width) = (random.int(0...60), random.int(0...40))
        let form = random.oneIn(4) ? "pert" : "triangel"
        parts.append(
          "lyckas: { låg: \(low), trolig: \(low + random.int(0...width)), hög: \(low + width), form: \"\(form)\" }")
      }
      if random.oneIn(2) {
        parts.append("försening: { sannolikhet: \(random.int(0...100)), år: \(random.int(1...2)) }")
      }
      measures.append("\(key): { \(parts.joined(separator: ", ")) }")
    }
    if !measures.isEmpty { members.append("åtgärder: { \(measures.joined(separator: ", ")) }") }
    if random.oneIn(3) { members.append("föreslagna_åtgärder: false") }
  }

  mutating func addRules() {
    var rules: [String] = []
    for key in ["sen", "tidig", "noll"] where random.oneIn(3) {
      var parts = ["när: \"\(random.oneIn(2) ? "underskott" : "återställning")\""]
      parts.append("gäller: \"\(random.oneIn(2) ? "två_år_efter" : "året_efter")\"")
      if random.oneIn(3) { parts.append("från: \(random.int(firstSimulated...till))") }
      if random.oneIn(3) { parts.append("säkerhetsmarginal: \(random.int(1...40))") }
      parts.append("åtgärd: { \(actions()) }")
      rules.append("\(key): { \(parts.joined(separator: ", ")) }")
    }
    guard !rules.isEmpty else { return }
    members.append("beslutsregler: { \(rules.joined(separator: ", ")) }")
  }

  private mutating func actions() -> String {
    var actions: [String] = []
    func lasting() -> String { ", varar: \"\(random.oneIn(2) ? "ett_år" : "tills_vidare")\"" }
    if random.oneIn(2) || classKeys.isEmpty && !hasAccounts {
      let cap =
        hasLines && random.oneIn(2)
        ? "andel_av: { post: \"verksamhetens_kostnader\", procent: \(decimal(0...300)) }" : "tak: \(random.int(1...90))"
      actions.append("besparing: { \(cap), lyckas: \(random.int(0...100))\(lasting()) }")
    }
    if random.oneIn(3) { actions.append("skattehöjning: { tak: \(decimal(1...90))\(lasting()) }") }
    let cap = random.oneIn(2) ? "tak: \(random.int(0...80))" : ""
    if !classKeys.isEmpty && random.oneIn(2) { actions.append("realisera: { \(cap) }") }
    if hasAccounts && (random.oneIn(2) || actions.isEmpty) { actions.append("reserver: { \(cap) }") }
    if actions.isEmpty { actions.append("besparing: { tak: 30 }") }
    let order = actions.map { "\"\($0.prefix { $0 != ":" })\"" }.shuffled(using: &random)
    return (actions + ["ordning: [\(order.joined(separator: ", "))]"]).joined(separator: ", ")
  }
}
