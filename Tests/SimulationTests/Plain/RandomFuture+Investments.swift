import TestSupport

/// Investments and how they are financed.
extension RandomFuture {
  mutating func addInvestments() {
    let hasProjects = hasLines && random.oneIn(2)
    if hasProjects { members.append("investeringar: { \(investments()) }") }
    guard hasLines && !isWhole && !settled.isEmpty && random.oneIn(2) else {
      if hasAccounts && random.oneIn(3) {
        members.append("balansräkning: { eget_kapital: \(series(stated) { $0.int(-500...2000) }) }")
      }
      return
    }
    if !hasProjects { members.append("nettoinvesteringar: \(series(stated) { $0.int(-20...200) })") }
    let first = firstSimulated - 1
    members.append(
      """
      balansräkning: { eget_kapital: { "\(first)": \(random.int(-900...2000)) }, tillgångar: { "\(first)": \(random.int(9000...12_000)) },
        ansvarsförbindelse: { "\(first)": \(random.int(0...2000)) } }
      """)
    var parts = ["ingår_i_planen: \(random.oneIn(2))", "låneskuld: \(random.int(0...2500))"]
    parts += ["likvida_medel: \(random.int(0...500))", "bunden_andel: \(decimal(0...100))"]
    parts += ["löptid: \(random.int(1...6))", "bunden_ränta: \(decimal(0...500))"]
    if random.oneIn(2) { parts.append("likviditetsmål: \(random.int(0...500))") }
    if random.oneIn(2) { parts.append("påslag: \(decimal(-20...80)), inlåningspåslag: \(decimal(-80...20))") }
    members.append("finansiering: { \(parts.joined(separator: ", ")) }")
  }

  private mutating func investments() -> String {
    var projects: [String] = []
    for key in ["hus", "väg", "maskiner"] where random.oneIn(2) {
      let years = Array(stated[0] - 4...stated.last!)
      var parts = [
        "utgift: { \"\(years[0])\": 60, \(pick(Array(years.dropFirst())) { "\($0.int(1...300))" }.dropFirst())"
      ]
      if random.oneIn(3) {
        parts.append("bidrag: { \"\(years.randomElement(using: &random)!)\": \(random.int(1...60)) }")
      }
      let isRolling = random.oneIn(3)
      parts.append("tas_i_bruk: \(isRolling ? "\"löpande\"" : "\(random.int(years[0] + 1...till))")")
      parts.append("nyttjandetid: \(random.int(1...12))")
      if !isRolling && random.oneIn(2) { parts.append("driftkostnad: \(random.int(1...40))") }
      projects.append("\(key): { \(parts.joined(separator: ", ")) }")
    }
    var parts = ["ingår_i_planen: \(random.oneIn(2))", "projekt: { \(projects.joined(separator: ", ")) }"]
    if random.oneIn(2) { parts.append("befintliga_avskrivningar: \(pick(stated) { "\($0.int(1...60))" })") }
    if random.oneIn(2) {
      parts.append("följer: { kostnadsindex: \(["0", "0.5", "1", "2"].randomElement(using: &random)!) }")
    }
    return parts.joined(separator: ", ")
  }
}
