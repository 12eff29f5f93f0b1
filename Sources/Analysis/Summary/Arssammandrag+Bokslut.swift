import Law
import Numerics
import Scenarios
import Simulation

extension Årssammandrag {
  /// Reads a closed year off the first lane; in a deterministic run all lanes are alike.
  init(
    _ år: Int,
    _ scenario: Scenario,
    _ regler: Räkenskapsregler,
    before: Bokslutsläge,
    closed: Projektion.År,
    _ existing: [Int],
    _ register: Underskottsregister
  ) {
    let resultat = closed.resultat
    let avräkning = resultat.avräkning
    func kronor(_ lanes: Lanes) -> Int64 { Int64(lanes[0]) }
    self.år = år
    slag = scenario.år.slag(år)
    let rows = Resultatpost.allCases.compactMap { post in scenario.räkenskaper.summa(post, år).map { (post, $0) } }
    resultaträkning = rows.isEmpty ? nil : Dictionary(uniqueKeysWithValues: rows)
    let hasAccounts = scenario.planensAngivelse(år) == .räkenskaper
    utredning =
      hasAccounts
      ? resultat.utredning.rader(regler).map {
        Rad(post: $0.post, belopp: kronor($0.belopp), lagrum: $0.lagrum, reserv: $0.reserv)
      } : nil
    balanskravsresultat = kronor(resultat.balanskravsresultat)
    ingåendeUnderskott = kronor(avräkning.ingående)
    synnerligaSkäl = kronor(avräkning.efterskänkt)
    återställt = kronor(avräkning.återställt)
    ejUtnyttjat = kronor(avräkning.ejUtnyttjat)
    kvarAttÅterställa = kronor(avräkning.utgående)
    status = avräkning.status(0)
    underskott = existing.enumerated().map { index, plats in
      let old = before.återställning.poster[plats]
      let new = closed.läge.återställning.poster[plats]
      return Underskottsrörelse(
        index: index,
        ingående: kronor(old.återstående),
        nytt: kronor(new.nytt - old.nytt),
        efterskänkt: kronor(new.efterskänkt - old.efterskänkt),
        flyttat: kronor((new.inflyttat - old.inflyttat) - (new.utflyttat - old.utflyttat)),
        återställt: kronor(new.återställt - old.återställt),
        kvar: kronor(new.återstående)
      )
    }
    resultatreserv = kronor(closed.läge.reserver.resultatreserv)
    resultatutjämningsreserv = kronor(closed.läge.reserver.rur)
    upplöstRUR = kronor(resultat.upplöstRUR)
    skatterOchBidrag = scenario.skatterOchBidrag(år)
    nettoinvesteringar = scenario.nettoinvestering(år)
    let result = hasAccounts ? kronor(resultat.utredning.åretsResultat) : nil
    nyckeltal = Nyckeltalsvärde.alla(scenario, år: [(år, result)])
    budgetprövning = slag == .budget ? scenario.budgetprövning(resultat, före: before.reserver) : nil
  }
}
