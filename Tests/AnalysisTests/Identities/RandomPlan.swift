import Scenarios
import TestSupport

/// A random scenario with everything that can move an amount, and what its rows and lines should add up to.
struct RandomPlan {
  enum Statement { case balanskravsresultat, åretsResultat, rows }

  static let rowKeys = [
    "verksamhetens_intäkter", "verksamhetens_kostnader", "avskrivningar", "skatteintäkter",
    "generella_statsbidrag_och_utjämning", "finansiella_intäkter", "finansiella_kostnader", "extraordinära_poster",
  ]
  static let isCost = [false, true, true, false, false, false, true, false]
  /// Lines 2–6 with their signs in the sum.
  static let adjustments = [
    ("realisationsvinster", -1), ("realisationsvinster_enligt_undantag", 1),
    ("realisationsförluster_enligt_undantag", 1), ("orealiserade_vinster", -1), ("orealiserade_förluster", 1),
    ("återföring_orealiserade_förluster", -1), ("återföring_orealiserade_vinster", 1),
  ]

  let first: Int
  let lastStated: Int
  private(set) var statements: [Int: Statement] = [:]
  /// Årets resultat, or balanskravsresultat where only that is stated, measures included.
  private(set) var results: [Int: Int64] = [:]
  /// Årets resultat after adjustments less before.
  private(set) var adjusted: [Int: Int64] = [:]
  /// Sums of rows.
  private(set) var rows: [Int: [Int64]] = [:]
  private(set) var text = ""

  init(_ random: inout SplitMix64) {
    first = random.int(2012...2034)
    lastStated = first + random.int(2...7)
    let years = Array(first...lastStated)
    let onlyResults = random.oneIn(3)
    for year in years { statements[year] = onlyResults ? .balanskravsresultat : Self.statement(&random) }
    let hasAccounts = statements.values.allSatisfy { $0 != .balanskravsresultat }
    var members = ["namn: \"x\"", "enhet: \"kr\"", kinds(years, &random)]
    members += resultMembers(years, &random)
    if hasAccounts && random.oneIn(3) {
      members.append(unrealised(years, &random))
    } else {
      members.append(lines(years, &random))
    }
    members.append(measures(years, &random))
    if !onlyResults { members.append(reserves(years, &random)) }
    members += deficits(years, &random)
    members.append(settings(&random))
    text = "{\n  \(members.joined(separator: ",\n  "))\n}"
  }

  private static func statement(_ random: inout SplitMix64) -> Statement {
    switch random.int(0...9) {
    case 0: .balanskravsresultat
    case 1...5: .åretsResultat
    default: .rows
    }
  }

  private func kinds(_ years: [Int], _ random: inout SplitMix64) -> String {
    let settled = random.int(0...years.count)
    let rest = Array(years.dropFirst(settled))
    guard let budget = rest.first else { return "år: { utfall: \(years) }" }
    let till = lastStated + random.int(0...4)
    return
      "år: { utfall: \(Array(years.prefix(settled))), budget: \(budget), plan: \(Array(rest.dropFirst())), till: \(till) }"
  }

  private func object(_ amounts: [(Int, String)]) -> String {
    "{ " + amounts.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + " }"
  }

  private mutating func resultMembers(_ years: [Int], _ random: inout SplitMix64) -> [String] {
    var members: [String] = []
    for (kind, key) in [(Statement.balanskravsresultat, "balanskravsresultat"), (.åretsResultat, "årets_resultat")] {
      let own = years.filter { statements[$0] == kind }
      for year in own { results[year] = Int64(random.int(-500...600)) }
      members.append("\(key): \(object(own.map { ($0, "\(results[$0]!)") }))")
    }
    let own = years.filter { statements[$0] == .rows }
    for year in own {
      rows[year] = Self.isCost.map { $0 ? -Int64(random.int(0...3000)) : Int64(random.int(0...3200)) }
      results[year] = rows[year]!.reduce(0, +)
    }
    let texts = Self.rowKeys.indices.map { row in
      // A row of two lines must add up to the same as one sum.
      let sum = object(own.map { ($0, "\(rows[$0]![row])") })
      let parts = "{ ena: \(sum), andra: \(object(own.map { ($0, "7") })), tredje: \(object(own.map { ($0, "-7") })) }"
      return "\(Self.rowKeys[row]): \(random.oneIn(4) && !own.isEmpty ? parts : sum)"
    }
    members.append("resultaträkning: { \(texts.joined(separator: ", ")) }")
    let taxes = years.filter { statements[$0] != .rows }.map { ($0, "\(random.int(1000...9000))") }
    members.append("skatter_och_bidrag: \(object(taxes))")
    return members
  }

  private mutating func lines(_ years: [Int], _ random: inout SplitMix64) -> String {
    var texts = [[(Int, String)]](repeating: [], count: Self.adjustments.count)
    for year in years where statements[year] != .balanskravsresultat {
      var gains = 0
      for (index, adjustment) in Self.adjustments.enumerated() where !random.oneIn(3) {
        let isGain = adjustment.0.hasSuffix("orealiserade_vinster")
        if isGain && year < 2019 { continue }
        let amount = index == 1 ? random.int(0...gains) : random.int(0...150)
        if index == 0 { gains = amount }
        texts[index].append((year, "\(amount)"))
        adjusted[year, default: 0] += Int64(adjustment.1 * amount)
      }
    }
    let members = Self.adjustments.indices.map { "\(Self.adjustments[$0].0): \(object(texts[$0]))" }
    return "balanskravsjusteringar: { \(members.joined(separator: ", ")) }"
  }

  private mutating func unrealised(_ years: [Int], _ random: inout SplitMix64) -> String {
    var before = random.int(-200...300)
    var texts = [(first - 1, "\(before)")]
    for year in years {
      let after = random.int(-200...300)
      // Before 2019 only losses were booked.
      let booked = year < 2019 ? min(after, 0) - min(before, 0) : after - before
      adjusted[year] = Int64(-booked)
      texts.append((year, "\(after)"))
      before = after
    }
    return "placeringar: { övervärde: \(object(texts)) }"
  }

  private mutating func measures(_ years: [Int], _ random: inout SplitMix64) -> String {
    let members = (0..<random.int(0...2)).map { index in
      let isHeld = random.oneIn(2)
      let effects = years.filter { _ in random.oneIn(2) }.map { ($0, Int64(random.int(-80...200))) }
      if !isHeld { for (year, effect) in effects { results[year]! += effect } }
      return "å\(index): { ingår_i_planen: \(isHeld), effekt: \(object(effects.map { ($0.0, "\($0.1)") })) }"
    }
    return "åtgärder: { \(members.joined(separator: ", ")) }"
  }

  private func reserves(_ years: [Int], _ random: inout SplitMix64) -> String {
    var wishes: [String: [(Int, String)]] = [:]
    for year in years where statements[year] != .balanskravsresultat {
      let amount = random.oneIn(2) ? "\"max\"" : "\(random.int(0...200))"
      switch random.int(0...3) {
      case 0: wishes[year < 2024 ? "rur+" : "rr+", default: []].append((year, amount))
      case 1:
        if (2013...2033).contains(year) { wishes["rur-", default: []].append((year, amount)) }
        if year >= 2024 && random.oneIn(2) { wishes["rr-", default: []].append((year, "\"max\"")) }
      default: break
      }
    }
    func reserve(_ key: String, _ exists: Bool, _ random: inout SplitMix64) -> String {
      let opening = exists ? random.int(0...400) : 0
      let (into, out) = (object(wishes[key + "+"] ?? []), object(wishes[key + "-"] ?? []))
      return "{ ingående: \(opening), reservera: \(into), använd: \(out) }"
    }
    let new = reserve("rr", first >= 2025, &random)
    let old = reserve("rur", (2013...2033).contains(first), &random)
    return "reserver: { resultatreserv: \(new), resultatutjämningsreserv: \(old) }"
  }

  private func deficits(_ years: [Int], _ random: inout SplitMix64) -> [String] {
    var openings: [String] = []
    var decisions: [String] = []
    func decide(_ year: Int, _ random: inout SplitMix64) {
      let recorded = random.int(max(year, first)...min(max(year + 3, first), lastStated))
      let amount = random.oneIn(2) ? "\"allt\"" : "\(random.int(1...40))"
      let longer = random.oneIn(2) ? ", förläng_till: \(max(year + random.int(4...7), recorded))" : ""
      decisions.append("{ år: \(year), belopp: \(amount)\(longer), skäl: \"x\", redovisat: \(recorded) }")
    }
    for age in 1...4 where random.oneIn(3) {
      let longer = random.oneIn(3) ? random.int(1...4) : 0
      openings.append("{ från: \(first - age), senast: \(first - age + 3 + longer), kvar: \(random.int(40...300)) }")
      if random.oneIn(4) { decide(first - age, &random) }
    }
    for year in years where (results[year] ?? 0) + (adjusted[year] ?? 0) < -60 && random.oneIn(3) {
      decide(year, &random)
    }
    return [
      "ingående_underskott: [\(openings.joined(separator: ", "))]",
      "synnerliga_skäl: [\(decisions.joined(separator: ", "))]",
    ]
  }

  private func settings(_ random: inout SplitMix64) -> String {
    func choice(_ keys: [String]) -> String { "\"\(keys.randomElement(using: &random)!)\"" }
    let members = [
      "avräkningsordning: \(choice(["förfallodag", "förfallodag", "äldst_först", "nyast_först"]))",
      "reserveringsregel: \(choice(["tröskel_och_återställning", "återställning_först", "endast_lagtext"]))",
      "reservordning: \(choice(["rur_först", "resultatreserv_först"]))",
      "reserv_över_noll: \(random.oneIn(3))",
      "rur_villkor: \(choice(["angivet", "alltid"]))",
    ]
    return "inställningar: { \(members.joined(separator: ", ")) }"
  }
}
