import Law

extension ScenarioChecks {
  /// Reserves move only in years whose law has them, one way a year, and with what their limits need.
  mutating func checkReserves() {
    check(scenario.resultatreserv, .resultatreserv, "resultatreserv")
    check(scenario.resultatutjämningsreserv, .resultatutjämningsreserv, "resultatutjämningsreserv")
    let path = "reserver.resultatutjämningsreserv"
    for post in scenario.rurVillkor { requireAccounts(post.år, "\(path).villkor_uppfyllt.\(post.år)") }
    guard scenario.inställningar.rurVillkor == .tioårsmedel else { return }
    for wish in scenario.resultatutjämningsreserv.använd {
      let years = (wish.år - 9)...wish.år
      if !years.allSatisfy({ scenario.skatteunderlagTillväxt[$0] != nil }) {
        report(.rurConditionUnknown(wish.år), at: "\(path).använd.\(wish.år)")
      }
    }
  }

  private mutating func check(_ reserve: Reservplan, _ slag: Reservslag, _ key: String) {
    let path = "reserver.\(key)"
    for wish in reserve.reservera {
      let at = "\(path).reservera.\(wish.år)"
      requireAccounts(wish.år, at)
      requireYear(wish.år, "a reservation to \(key)", at) { $0.reserveringTill == slag }
      let needsTaxes = wish.önskan == .max || Räkenskapsregler.gällande(år: wish.år)?.reservtak != nil
      if needsTaxes, scenario.skatterOchBidrag(wish.år) == nil { report(.taxesMissing(wish.år), at: at) }
      let uses = scenario.resultatreserv.använd + scenario.resultatutjämningsreserv.använd
      if uses.contains(where: { $0.år == wish.år }) { report(.reserveBothWays(wish.år), at: at) }
    }
    for wish in reserve.använd {
      let at = "\(path).använd.\(wish.år)"
      requireAccounts(wish.år, at)
      requireYear(wish.år, "use of \(key)", at) {
        slag == .resultatreserv ? $0.resultatreservFårAnvändas : $0.rurFårAnvändas
      }
    }
    if reserve.ingående > 0 {
      // An opening balance was there when the year before closed; 2024 is the first that can leave a resultatreserv.
      requireYear(scenario.år.första, "an opening balance of \(key)", "\(path).ingående") {
        let before = Räkenskapsregler.gällande(år: $0.år - 1)
        return slag == .resultatreserv ? before?.resultatreservFårAnvändas == true : $0.rurFårAnvändas
      }
    }
  }

  private mutating func requireYear(
    _ year: Int,
    _ what: String,
    _ path: String,
    _ isPossible: (Räkenskapsregler) -> Bool
  ) {
    guard let rules = Räkenskapsregler.gällande(år: year), !isPossible(rules) else { return }
    let possible = Räkenskapsregler.kändaÅr.filter { Räkenskapsregler.gällande(år: $0).map(isPossible) ?? false }
    let problem = Problem.reserveOutsideItsYears(
      what: what,
      year: year,
      first: possible.first ?? 0,
      last: possible.last ?? 0
    )
    report(problem, at: path)
  }
}
