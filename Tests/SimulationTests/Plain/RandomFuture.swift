import Scenarios
import TestSupport

/// A random scenario with everything that a simulated path can meet, as text.
struct RandomFuture {
  let settled: [Int]
  let running: Int?
  let planned: [Int]
  let till: Int
  /// Whether years state accounts; else only balanskravsresultat.
  let hasAccounts: Bool
  /// Whether these are stated by lines.
  let hasLines: Bool
  private(set) var results: [Int: Int] = [:]
  var random: SplitMix64
  var members: [String] = []
  /// Whether the result deviates as a whole although lines state it.
  var isWhole = false
  /// What stands for `krisår`, nil for none.
  var crisis: String?
  /// Classes of the portfolio.
  var classKeys: [String] = []
  /// Factors of the scenario's own, and lines with a precision of their own.
  var ownFactors: [String] = []
  var preciseLines: [String] = []

  var firstSimulated: Int { running ?? planned[0] }
  var stated: [Int] { settled + [running].compactMap { $0 } + planned }
  private var first: Int { stated[0] }

  init(seed: UInt64) {
    var random = SplitMix64(state: seed)
    let first = random.int(2020...2034)
    settled = Array(first..<first + random.int(0...3))
    running = random.oneIn(2) ? first + settled.count : nil
    let next = first + settled.count + (running == nil ? 0 : 1)
    planned = Array(next..<next + random.int(1...3))
    till = next + planned.count - 1 + random.int(0...4)
    hasAccounts = !random.oneIn(3)
    hasLines = hasAccounts && random.oneIn(2)
    ownFactors = ["bränsle", "väder", "arbetslöshet"].filter { _ in random.oneIn(4) }
    isWhole = hasLines && random.oneIn(5)
    self.random = random
    addYears()
    addResults()
    addDeficits()
    addPlacements()
    addPensions()
    addTaxes()
    addMeasures()
    addRules()
    addInvestments()
    addUncertainty()
    addSettings()
  }

  /// The scenario; `settings` are further members of the top.
  func text(_ settings: String...) -> String { "{\n  \((members + settings).joined(separator: ",\n  "))\n}" }

  private mutating func addYears() {
    var parts = ["utfall: \(settled)", "budget: \(planned[0])", "plan: \(Array(planned.dropFirst()))", "till: \(till)"]
    if let running {
      let months = ["april", "augusti", "oktober", "december"]
      parts.append("prognos: { år: \(running), efter: \"\(months[random.int(0...3)])\" }")
    }
    members = ["namn: \"x\"", "enhet: \"\(["mnkr", "tkr", "kr"][random.int(0...2)])\""]
    members.append("år: { \(parts.joined(separator: ", ")) }")
    if !hasLines { members.append("skatter_och_bidrag: \(series(stated) { $0.int(1000...9000) })") }
  }

  private mutating func addResults() {
    for year in stated { results[year] = random.int(-200...250) }
    let results = self.results
    let key = hasAccounts ? "årets_resultat" : "balanskravsresultat"
    if hasLines { addLines() } else { members.append("\(key): \(series(stated) { _, year in results[year]! })") }
    guard hasAccounts else { return }
    let gains = series(stated) { $0.oneIn(2) ? 0 : $0.int(0...40) }
    let losses = series(stated) { $0.oneIn(2) ? 0 : $0.int(0...20) }
    members.append("balanskravsjusteringar: { realisationsvinster: \(gains), orealiserade_förluster: \(losses) }")
    if random.oneIn(2) { addReserves() }
  }

  private mutating func addReserves() {
    let new = stated.filter { $0 >= 2024 }
    let old = stated.filter { $0 < 2024 }
    let amounts: (inout SplitMix64) -> String = { $0.oneIn(2) ? "\"max\"" : "\($0.int(0...80))" }
    let into = pick(new, amounts)
    let used = pick(new, amounts)
    let usedOld = pick(stated.filter { $0 <= 2033 }, amounts)
    let intoOld = pick(old, amounts)
    let opening = first >= 2024 ? random.int(0...150) : 0
    let openingOld = first <= 2033 ? random.int(0...150) : 0
    members.append(
      """
      reserver: { resultatreserv: { ingående: \(opening), reservera: \(into), använd: \(used) }, \
      resultatutjämningsreserv: { ingående: \(openingOld), reservera: \(intoOld), använd: \(usedOld) } }
      """)
  }

  private mutating func addDeficits() {
    var openings: [String] = []
    var decisions: [String] = []
    for age in 1...4 where random.oneIn(2) {
      let longer = random.oneIn(3) ? random.int(1...3) : 0
      openings.append("{ från: \(first - age), senast: \(first - age + 3 + longer), kvar: \(random.int(60...300)) }")
      if random.oneIn(3) { decisions.append(decision(first - age)) }
    }
    for year in stated where results[year]! < -120 && random.oneIn(2) { decisions.append(decision(year)) }
    members.append("ingående_underskott: [\(openings.joined(separator: ", "))]")
    members.append("synnerliga_skäl: [\(decisions.joined(separator: ", "))]")
  }

  private mutating func decision(_ year: Int) -> String {
    let recorded = random.int(max(year, first)...max(first, min(year + 2, stated.last!)))
    let amount = random.oneIn(3) ? "\"allt\"" : "\(random.int(1...50))"
    let longer = random.oneIn(2) ? ", förläng_till: \(max(year + random.int(4...6), recorded))" : ""
    return "{ år: \(year), belopp: \(amount)\(longer), skäl: \"x\", redovisat: \(recorded) }"
  }

  private mutating func addSettings() {
    func choice(_ keys: [String]) -> String { "\"\(keys.randomElement(using: &random)!)\"" }
    let settings = [
      "avräkningsordning: \(choice(["förfallodag", "förfallodag", "äldst_först", "nyast_först"]))",
      "reserveringsregel: \(choice(["tröskel_och_återställning", "återställning_först", "endast_lagtext"]))",
      "reserv_över_noll: \(random.oneIn(3))",
      "placeringsvinster: \(choice(["räknas", "räknas", "undantas"]))",
    ]
    members.append("inställningar: { \(settings.joined(separator: ", ")) }")
  }

  // MARK: Pieces

  mutating func series(_ years: [Int], _ amount: (inout SplitMix64, Int) -> Int) -> String {
    "{ \(years.map { "\"\($0)\": \(amount(&random, $0))" }.joined(separator: ", ")) }"
  }

  mutating func series(_ years: [Int], _ amount: (inout SplitMix64) -> Int) -> String {
    series(years) { random, _ in amount(&random) }
  }

  mutating func pick(_ years: [Int], _ amount: (inout SplitMix64) -> String) -> String {
    let some = years.filter { _ in random.oneIn(3) }
    return "{ \(some.map { "\"\($0)\": \(amount(&random))" }.joined(separator: ", ")) }"
  }

  mutating func decimal(_ range: ClosedRange<Int>) -> String {
    let hundredths = random.int(range)
    return
      "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(abs(hundredths) % 100 < 10 ? "0" : "")\(abs(hundredths) % 100)"
  }
}
