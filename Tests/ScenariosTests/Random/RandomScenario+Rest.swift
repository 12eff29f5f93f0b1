import Scenarios

extension RandomScenario {
  mutating func addBalances() {
    let years = (first - 1)...till
    let isFinanced = canInvest && chance(50)
    var balances: [Node.Member] = []
    if isFinanced {
      // All that the balance sheet has to hold has room in its sum.
      let opening = String((firstOpen ?? till) - 1)
      balances.append(member("eget_kapital", object([member(opening, amount(kronor()))])))
      balances.append(member("tillgångar", object([member(opening, amount(9_000_000_000_000))])))
    } else {
      balances.append(member("eget_kapital", series(years)))
      if chance(50) { balances.append(member("tillgångar", series(years, 0...100_000))) }
    }
    let magnitudes = ["anläggningstillgångar", "avsättningar", "ansvarsförbindelse", "ansvarsförbindelse_löneskatt"]
    for key in magnitudes where chance(50) { balances.append(member(key, series(years, 0...100_000))) }
    if isFinanced || chance(60) { add("balansräkning", object(balances)) }
    if isFinanced { add("finansiering", financing()) }
    if canInvest, chance(50) {
      add("investeringar", investments())
    } else {
      add("nettoinvesteringar", series(first...till))
    }
    if let budgetYear, accounted.contains(budgetYear), chance(50) {
      let grounds = object([member(String(budgetYear), text(name()))])
      add("budget", object([member("synnerliga_skäl", grounds)]))
    }
  }

  mutating func addMeasuresAndTotals() {
    // A measure that changes the result could leave nothing of a deficit that a decision is about.
    let isDecided = members.contains { $0.key == "synnerliga_skäl" }
    let measures = names(3).map { member($0, measure(isDecided: isDecided)) }
    add("åtgärder", object(measures))
    if chance(30) { add("föreslagna_åtgärder", flag(isDecided || chance(50))) }
    addDecisionRules()
    let rows = (first...till).filter { manner[$0] == Self.manners[2] }
    var totals: [Node.Member] = []
    for key in ["verksamhetens_nettokostnader", "verksamhetens_resultat", "resultat_efter_finansiella_poster"]
    where chance(30) {
      totals.append(member(key, series(rows)))
    }
    for key in ["årets_resultat", "resultat_efter_balanskravsjusteringar"] where chance(30) {
      totals.append(member(key, series(accounted)))
    }
    for key in ["balanskravsresultat", "utgående_balans"] where chance(30) {
      totals.append(member(key, series(first...till)))
    }
    add("avstämning", object(totals))
  }

  mutating func addSettings() {
    let words: [(String, [String])] = [
      ("avräkningsordning", ["förfallodag", "äldst_först", "nyast_först"]),
      ("reserveringsregel", ["tröskel_och_återställning", "återställning_först", "endast_lagtext"]),
      ("reservordning", ["rur_först", "resultatreserv_först"]),
      ("rur_villkor", ["angivet", "alltid"]),
      ("placeringsvinster", ["räknas", "undantas"]),
      ("synnerliga_skäl_visas", ["under_strecket", "över_strecket"]),
      ("sena_beslut", ["varning", "fel"]),
    ]
    var settings: [Node.Member] = []
    for (key, choices) in words where chance(40) {
      settings.append(member(key, text(choices.randomElement(using: &random) ?? "")))
    }
    for key in [
      "reserv_över_noll", "budget_kräver_överskott", "övervärde_före_2019_räknas", "ansvarsförbindelse_med_löneskatt",
    ] where chance(40) {
      settings.append(member(key, flag(chance(50))))
    }
    let ranges = [
      ("reserveringströskel", 100...10_000), ("reserveringströskel_vid_negativt_eget_kapital", 200...10_000),
      ("reservtak", 0...500), ("resultatmål", -10_000...10_000),
    ]
    for (key, range) in ranges where chance(40) {
      let hundredths = Int64(Int.random(in: range, using: &random))
      settings.append(member(key, Node(.number(Number(whole: hundredths, shift: 2)), at: Self.place)))
    }
    add("inställningar", object(settings.shuffled(using: &random)))
  }
}
