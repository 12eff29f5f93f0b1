import Law
import Scenarios
import Simulation

/// Builds explanations of a summary's figures from the rules that made them.
public struct Förklarare {
  let summary: Summary
  let places: [String: Place]

  /// For a run of a loaded scenario.
  public init(_ summary: Summary, places: [String: Place]) {
    self.summary = summary
    self.places = places
  }

  /// Explains a figure of a year; nil when the year is outside the scenario or the figure is not stated there.
  public func förklara(_ storhet: Storhet, _ år: Int) -> Förklaring? {
    guard let year = summary[år] else { return nil }
    if let ratio = year.nyckeltal(storhet) { return nyckeltal(storhet, ratio, year) }
    guard let amount = year.belopp(storhet) else { return nil }
    let led = Förklaring.Led.storhet(storhet, år: år)
    let rules = regler(år)
    if let post = storhet.post { return rad(post, year, led, amount) }
    if storhet.delsummaTill != nil { return delsumma(storhet, year, amount) }
    switch storhet {
    case .åretsResultat: return åretsResultat(year)
    case .resultatEfterBalanskravsjusteringar, .balanskravsresultat: return utredning(storhet, year, amount)
    case .ingåendeBalans:
      let parts = underskott(year) { $0.ingående }.map { $0.med(.minus) }
      return Förklaring(led, belopp: amount, lagrum: rules.återställning, delar: parts)
    case .synnerligaSkäl: return synnerligaSkäl(year)
    case .återställt:
      return Förklaring(
        led, belopp: amount, lagrum: rules.återställning, delar: underskott(year) { $0.återställt } + surplus(year))
    case .överskottUtanVerkan:
      let parts = [förklara(.balanskravsresultat, år), förklara(.återställt, år)?.med(.minus)].compactMap { $0 }
      return Förklaring(led, belopp: amount, lagrum: rules.återställning, delar: amount == 0 ? [] : parts)
    case .kvarAttÅterställa: return kvar(year)
    case .utgåendeBalans:
      return Förklaring(led, belopp: amount, lagrum: rules.återställning, delar: [kvar(year).med(.minus)])
    case .resultatreserv, .resultatutjämningsreserv: return reserv(storhet, year, amount)
    case .skatterOchBidrag: return skatterOchBidrag(year, amount)
    default: return nil
    }
  }

  func regler(_ år: Int) -> Räkenskapsregler {
    guard let rules = Räkenskapsregler.gällande(år: år) else {
      preconditionFailure("a scenario holds only years whose rules are known")
    }
    return rules
  }

  /// The parts of the year's deficits that are not zero.
  func underskott(
    _ year: Årssammandrag, _ value: (Årssammandrag.Underskottsrörelse) -> Int64
  ) -> [Förklaring] {
    year.underskott.compactMap { movement in
      let amount = value(movement)
      guard amount != 0 else { return nil }
      let deficit = summary.underskott[movement.index]
      return Förklaring(
        .underskott(från: deficit.från, senast: deficit.senast), belopp: amount,
        lagrum: regler(deficit.från).återställning)
    }
  }

  /// The balanskravsresultat that did the restoring, for information.
  private func surplus(_ year: Årssammandrag) -> [Förklaring] {
    guard year.återställt > 0 else { return [] }
    return [förklara(.balanskravsresultat, year.år)?.med(.därav)].compactMap { $0 }
  }
}
