import Law
import Scenarios

extension Förklarare {
  /// What remains: what remained before, the year's own deficit, less what decisions and the surplus took away.
  func kvar(_ year: Årssammandrag) -> Förklaring {
    let law = regler(year.år).återställning
    var parts: [Förklaring] = []
    if year.ingåendeUnderskott != 0 {
      parts.append(
        Förklaring(.ingående, belopp: year.ingåendeUnderskott, delar: underskott(year) { $0.ingående }))
    }
    let new = year.underskott.reduce(Int64(0)) { $0 + $1.nytt }
    if new != 0, let balance = förklara(.balanskravsresultat, year.år) {
      parts.append(Förklaring(.nyttUnderskott, belopp: new, lagrum: law, delar: [balance.med(.minus)]))
    }
    if year.synnerligaSkäl != 0 { parts.append(synnerligaSkäl(year).med(.minus)) }
    if year.återställt != 0, let restored = förklara(.återställt, year.år) { parts.append(restored.med(.minus)) }
    return Förklaring(
      .storhet(.kvarAttÅterställa, år: year.år), belopp: year.kvarAttÅterställa, lagrum: law, delar: parts)
  }

  /// What decisions took away, per deficit, with the grounds.
  func synnerligaSkäl(_ year: Årssammandrag) -> Förklaring {
    let parts = underskott(year) { $0.efterskänkt }.map { part in
      guard case .underskott(let från, _) = part.led else { return part }
      let grounds = summary.scenario.synnerligaSkäl.enumerated().filter {
        $0.element.år == från && $0.element.redovisat == year.år && $0.element.slag == .avstå
      }
      // With one decision the amount is its own; several share it and are listed for their grounds.
      let decisions = grounds.map { index, decision in
        Förklaring(
          .beslut(skäl: decision.skäl), belopp: grounds.count == 1 ? part.belopp : decision.belopp,
          tecken: grounds.count == 1 ? .plus : .därav, plats: places["synnerliga_skäl.\(index)"])
      }
      return Förklaring(part.led, belopp: part.belopp, lagrum: part.lagrum, delar: decisions)
    }
    return Förklaring(
      .storhet(.synnerligaSkäl, år: year.år), belopp: year.synnerligaSkäl, lagrum: regler(year.år).synnerligaSkäl,
      delar: parts)
  }

  /// A reserve: what it held before, what was added, used and dissolved.
  func reserv(_ storhet: Storhet, _ year: Årssammandrag, _ amount: Int64) -> Förklaring {
    let rules = regler(year.år)
    let isNew = storhet == .resultatreserv
    let slag: Reservslag = isNew ? .resultatreserv : .resultatutjämningsreserv
    let key = isNew ? "resultatreserv" : "resultatutjämningsreserv"
    let opening =
      summary[year.år - 1]?.belopp(storhet)
      ?? (isNew ? summary.scenario.resultatreserv : summary.scenario.resultatutjämningsreserv).ingående
    let added = rules.reserveringTill == slag ? -(year.rad(.reservering) ?? 0) : 0
    let used = year.rad(isNew ? .användningResultatreserv : .användningRUR) ?? 0
    let dissolved = isNew ? 0 : year.upplöstRUR
    var parts: [Förklaring] = []
    func add(_ led: Förklaring.Led, _ value: Int64, _ tecken: Förklaring.Tecken, _ law: Lagrum?, _ path: String) {
      guard value != 0 else { return }
      parts.append(
        Förklaring(led, belopp: value, tecken: tecken, lagrum: law, plats: places["reserver.\(key).\(path)"]))
    }
    add(.ingående, opening, .plus, nil, "ingående")
    add(.reserverat, added, .plus, rules.reservering, "reservera.\(year.år)")
    add(.använt, used, .minus, isNew ? rules.reservering : rules.rurAnvändning, "använd.\(year.år)")
    add(.upplöst, dissolved, .minus, rules.rurAnvändning, "ingående")
    return Förklaring(.storhet(storhet, år: year.år), belopp: amount, delar: parts)
  }
}
