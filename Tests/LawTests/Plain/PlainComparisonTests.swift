import Law
import Numerics
import TestSupport
import Testing

@Suite("The closing over lanes and the plain one")
struct PlainComparisonTests {
  @Test("agree on every figure of every year of 4 000 random histories", arguments: 0..<20)
  func agree(_ seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    for _ in 0..<25 {
      let history = RandomHistory(&random)
      let bokslut = history.bokslut
      var läge = history.läge(bokslut)
      var plain = (0..<8).map { history.plain($0) }
      for (t, år) in history.years.enumerated() {
        let accounts = history.accounts[t]
        let före = läge
        let resultat: Bokslutsresultat
        if history.onlyResult[t] {
          resultat = bokslut.stäng(
            år,
            balanskravsresultat: lanes(accounts.map(\.ar)),
            regelbeslut: lanes(accounts.map(\.ruleWaiver)),
            &läge
          )
          for lane in 0..<8 { plain[lane].close(år, bkr: accounts[lane].ar, ruleWaiver: accounts[lane].ruleWaiver) }
        } else {
          resultat = bokslut.stäng(år, history.underlag(accounts), &läge)
          for lane in 0..<8 { plain[lane].close(år, accounts[lane]) }
        }
        for lane in 0..<8 {
          let difference = Self.difference(resultat, läge, bokslut.register, plain[lane], lane, !history.onlyResult[t])
          #expect(difference == nil, "seed \(seed), \(år), lane \(lane)")
        }
        let broken = Self.brokenIdentity(resultat, före, läge)
        #expect(broken == nil, "seed \(seed), \(år)")
      }
    }
  }

  /// The first figure on which the two differ.
  private static func difference(
    _ resultat: Bokslutsresultat,
    _ läge: Bokslutsläge,
    _ register: Underskottsregister,
    _ plain: PlainLedger,
    _ lane: Int,
    _ full: Bool
  ) -> String? {
    let o = plain.outcome
    let utredning = resultat.utredning
    let avräkning = resultat.avräkning
    let figures: [(String, Lanes, Int64?)] = [
      ("RAB", utredning.resultatEfterBalanskravsjusteringar, full ? o.rab : 0),
      ("BKR", resultat.balanskravsresultat, o.bkr),
      ("room1", resultat.utrymmeÖverTröskel, full ? o.room1 : 0),
      ("room2", resultat.utrymmeUnderTak, full ? o.room2 : 0),
      ("reserved", utredning.reservering, o.reserved),
      ("used RUR", utredning.användningRUR, o.usedRUR),
      ("used RR", utredning.användningResultatreserv, o.usedRR),
      ("dissolved", resultat.upplöstRUR, o.dissolved),
      ("RUR", läge.reserver.rur, plain.rur),
      ("RR", läge.reserver.resultatreserv, plain.rr),
      ("opening", avräkning.ingående, o.opening),
      ("outstanding", avräkning.utestående, o.outstanding),
      ("born", avräkning.nytt, o.born),
      ("restored", avräkning.återställt, o.restored),
      ("unused", avräkning.ejUtnyttjat, o.unused),
      ("waived", avräkning.efterskänkt, o.waived),
      ("waived by rule", avräkning.efterskänktEnligtRegel, o.waivedByRule),
      ("closing", avräkning.utgående, o.closing),
      ("overdue", avräkning.försenat, o.overdue),
    ]
    for (name, lanes, plain) in figures where lanes[lane] != plain.map(Double.init(kronor:)) ?? .infinity {
      return "\(name): \(lanes[lane]), plain \(String(describing: plain))"
    }
    for (i, post) in register.poster.enumerated() {
      let cohort =
        plain.cohorts.first { $0.origin == post.från && $0.deadline == post.senast }
        ?? PlainCohort(origin: post.från, deadline: post.senast, remaining: 0)
      if let difference = Self.difference(läge.återställning.poster[i], cohort, lane) { return difference }
    }
    return nil
  }

  private static func difference(_ läge: Underskottsläge, _ cohort: PlainCohort, _ lane: Int) -> String? {
    let figures: [(String, Lanes, Int64)] = [
      ("remaining", läge.återstående, cohort.remaining),
      ("opening", läge.ingående, cohort.opening),
      ("born", läge.nytt, cohort.born),
      ("waived", läge.efterskänkt, cohort.waived),
      ("moved out", läge.utflyttat, cohort.movedOut),
      ("moved in", läge.inflyttat, cohort.movedIn),
      ("in time", läge.återställtITid, cohort.restoredInTime),
      ("late", läge.återställtSent, cohort.restoredLate),
      ("missing", läge.saknatVidFrist, cohort.missing),
    ]
    for (name, lanes, plain) in figures where lanes[lane] != Double(kronor: plain) {
      return "\(cohort.origin), due \(cohort.deadline), \(name): \(lanes[lane]), plain \(plain)"
    }
    return nil
  }

  /// The first identity that does not hold exactly on every lane.
  private static func brokenIdentity(
    _ resultat: Bokslutsresultat,
    _ före: Bokslutsläge,
    _ efter: Bokslutsläge
  ) -> String? {
    let a = resultat.avräkning
    let u = resultat.utredning
    if a.ingående + a.nytt - a.återställt - a.efterskänkt != a.utgående { return "opening to closing" }
    if a.återställt + a.ejUtnyttjat - a.nytt != resultat.balanskravsresultat { return "what became of the result" }
    let inUtSaldo = före.reserver.rur + före.reserver.resultatreserv + u.reservering - u.användningRUR
    if inUtSaldo - u.användningResultatreserv - resultat.upplöstRUR
      != efter.reserver.rur + efter.reserver.resultatreserv
    {
      return "reserves"
    }
    var summa = Lanes.zero
    for läge in efter.återställning.poster {
      if läge.omfattning - läge.efterskänkt - läge.återställt != läge.återstående { return "a place" }
      if any(läge.återstående .< 0) { return "below zero" }
      summa += läge.återstående
    }
    return summa == a.utgående ? nil : "places to total"
  }
}
