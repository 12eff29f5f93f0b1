import Law
import Scenarios
import Simulation

extension Förklarare {
  /// Årets resultat from its rows, or as stated, with the measures that the figures do not hold.
  func åretsResultat(_ year: Årssammandrag) -> Förklaring {
    Förklaring(
      .storhet(.åretsResultat, år: year.år), belopp: year.åretsResultat,
      lagrum: year.utredning?.first { $0.post == .åretsResultat }?.lagrum,
      delar: planeratResultat(year, "årets_resultat"))
  }

  /// RAB or BKR from the lines of the utredning; a stated balanskravsresultat from its place.
  func utredning(_ storhet: Storhet, _ year: Årssammandrag, _ amount: Int64) -> Förklaring {
    let led = Förklaring.Led.storhet(storhet, år: year.år)
    let law = regler(year.år).utredning
    guard let lines = year.utredning else {
      var parts = planeratResultat(year, "balanskravsresultat")
      let gains = summary.scenario.placeringar.iPlanen[year.år] ?? 0
      if summary.scenario.inställningar.placeringsvinster == .undantas && gains != 0 {
        parts = parts.filter { $0.tecken != .därav }
        parts.append(vinster(year.år, gains, .minus))
      }
      return Förklaring(led, belopp: amount, lagrum: law, delar: parts)
    }
    let wanted =
      storhet == .balanskravsresultat ? Utredningspost.balanskravsresultat : .resultatEfterBalanskravsjusteringar
    let parts = lines.filter { !$0.post.ärSumma && $0.post.rawValue < wanted.rawValue }.compactMap { line in
      if line.post == .åretsResultat { return åretsResultat(year) }
      guard line.belopp != 0 else { return nil }
      return Förklaring(
        .utredningsrad(line.post, line.reserv), belopp: line.belopp, lagrum: line.lagrum,
        plats: plats(line.post, year.år))
    }
    return Förklaring(led, belopp: amount, lagrum: law, delar: parts)
  }

  /// The statement of a year's result: rows, one figure, or the repetition of an earlier year; then the measures.
  private func planeratResultat(_ year: Årssammandrag, _ key: String) -> [Förklaring] {
    let scenario = summary.scenario
    // Lines go on after the plan by themselves.
    let isStated = scenario.angivelse(year.år) != nil || year.resultaträkning != nil
    let source = isStated ? year.år : scenario.förebild(year.år)
    var parts: [Förklaring] = []
    if !isStated {
      let planned = scenario.placeringar.iPlanen[source] ?? 0
      parts.append(
        Förklaring(
          .framskrivet(från: source), belopp: scenario.angivetResultat(source), plats: places["\(key).\(source)"]))
      if planned != 0 { parts.append(vinster(source, planned, .minus)) }
      let once = scenario.engångsposter(source)
      if once != 0 { parts.append(Förklaring(.engångsposter, belopp: once, tecken: .minus)) }
    } else if year.resultaträkning != nil {
      parts += Storhet.allCases.filter { $0.post != nil }.compactMap { storhet in
        year.belopp(storhet).flatMap { $0 == 0 ? nil : förklara(storhet, year.år) }
      }
    } else {
      let planned = scenario.placeringar.iPlanen[source] ?? 0
      parts.append(
        Förklaring(.angivet, belopp: scenario.angivetResultat(source), plats: places["\(key).\(source)"]))
      if planned != 0 { parts.append(vinster(source, planned, .därav)) }
    }
    for åtgärd in scenario.åtgärder {
      let effect = scenario.tillägg(av: åtgärd, year.år)
      if effect == 0 { continue }
      let path = "åtgärder.\(ScenarioPath.segment(åtgärd.nyckel))"
      let stated = scenario.effekt(av: åtgärd, year.år).flatMap { places["\(path).effekt.\($0.år)"] }
      parts.append(Förklaring(.åtgärd(åtgärd.namn), belopp: effect, plats: stated ?? places[path]))
    }
    return parts
  }

  private func vinster(_ år: Int, _ amount: Int64, _ tecken: Förklaring.Tecken) -> Förklaring {
    Förklaring(.planeradeVinster, belopp: amount, tecken: tecken, plats: places["placeringar.i_planen.\(år)"])
  }

  /// A row from its named lines, or as stated.
  func rad(_ post: Resultatpost, _ year: Årssammandrag, _ led: Förklaring.Led, _ amount: Int64) -> Förklaring {
    let lines = summary.scenario.räkenskaper.rader.filter { $0.post == post }
    if lines.allSatisfy({ $0.namn.isEmpty }) {
      return Förklaring(led, belopp: amount, plats: places["resultaträkning.\(post.nyckel).\(year.år)"])
    }
    let parts = lines.compactMap { line in
      line.belopp[year.år].map { amount in
        let place = places["\(line.path).\(year.år)"]
        let isCarried = place == nil && line.namn == Scenario.balanseringsrad
        return Förklaring(
          .rad(post, namn: line.namn), belopp: amount, plats: place, delar: isCarried ? balanserat(post, year.år) : [])
      }
    }
    return Förklaring(led, belopp: amount, delar: parts)
  }

  /// What each unit recovers less what it uses, and the buffer that is in the plan's cost.
  private func balanserat(_ post: Resultatpost, _ år: Int) -> [Förklaring] {
    let (units, buffer) = summary.scenario.balanserat(post, år)
    let parts = units.filter { $0.belopp != 0 }.map { unit, amount in
      Förklaring(
        .balansering(enhet: unit?.namn), belopp: amount,
        plats: unit.flatMap { places["organisation.enheter.\(ScenarioPath.segment($0.nyckel))"] })
    }
    guard buffer != 0 else { return parts }
    let own = Förklaring(
      .buffert, belopp: buffer, plats: places["resultatbalansering.buffert.\(år)"])
    return parts + [own]
  }

  func delsumma(_ storhet: Storhet, _ year: Årssammandrag, _ amount: Int64) -> Förklaring {
    let parts = Storhet.allCases.filter { part in
      guard let post = part.post, let last = storhet.delsummaTill else { return false }
      return post.rawValue <= last.rawValue && year.belopp(part) != 0
    }
    return Förklaring(
      .storhet(storhet, år: year.år), belopp: amount, delar: parts.compactMap { förklara($0, year.år) })
  }

  /// S from the two rows, or as stated.
  func skatterOchBidrag(_ year: Årssammandrag, _ amount: Int64) -> Förklaring {
    let led = Förklaring.Led.storhet(.skatterOchBidrag, år: year.år)
    if summary.scenario.räkenskaper.skatterOchBidrag(year.år) != nil {
      let rows: [Storhet] = [.skatteintäkter, .statsbidragOchUtjämning]
      return Förklaring(
        led, belopp: amount, delar: rows.filter { year.belopp($0) != 0 }.compactMap { förklara($0, year.år) })
    }
    let stated = summary.scenario.skatterOchBidrag.senaste(före: year.år)?.år ?? year.år
    return Förklaring(led, belopp: amount, plats: places["skatter_och_bidrag.\(stated)"])
  }

  private func plats(_ post: Utredningspost, _ år: Int) -> Place? {
    let key: String? =
      switch post {
      case .realisationsvinster: "realisationsvinster"
      case .undantagnaRealisationsvinster: "realisationsvinster_enligt_undantag"
      case .undantagnaRealisationsförluster: "realisationsförluster_enligt_undantag"
      case .orealiseradeVinster: "orealiserade_vinster"
      case .orealiseradeFörluster: "orealiserade_förluster"
      case .återföringFörluster: "återföring_orealiserade_förluster"
      case .återföringVinster: "återföring_orealiserade_vinster"
      default: nil
      }
    if let key, let place = places["balanskravsjusteringar.\(key).\(år)"] { return place }
    switch post {
    case .orealiseradeVinster, .orealiseradeFörluster, .återföringFörluster, .återföringVinster:
      return places["placeringar.övervärde.\(år)"]
    case .användningResultatreserv: return places["reserver.resultatreserv.använd.\(år)"]
    case .användningRUR: return places["reserver.resultatutjämningsreserv.använd.\(år)"]
    case .reservering:
      return places["reserver.resultatreserv.reservera.\(år)"]
        ?? places["reserver.resultatutjämningsreserv.reservera.\(år)"]
    default: return nil
    }
  }
}
