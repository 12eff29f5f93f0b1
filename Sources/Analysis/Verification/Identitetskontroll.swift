import Law
import Scenarios
import Simulation

/// Identitetskontroll: the identities that every year of a run must satisfy to the krona, checked from its figures alone.
public struct Identitetskontroll: Sendable {
  /// An identity that did not hold.
  public struct Avvikelse: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// Which identity, as a formula.
    public let identitet: String
    /// Left side less right side, whole kronor.
    public let skillnad: Int64
  }

  /// How many equations were checked.
  public private(set) var antal = 0
  /// Those that did not hold; empty unless the program is at fault.
  public private(set) var avvikelser: [Avvikelse] = []

  /// Checks every year of a run.
  public init(_ summary: Summary) {
    for (index, year) in summary.år.enumerated() {
      let before = index > 0 ? summary.år[index - 1] : nil
      kontrollera(year, before, summary.scenario)
      kontrolleraReserver(year, before, summary.scenario)
    }
    if let organisation = summary.scenario.organisation { kontrolleraRamar(organisation, summary.scenario.år.alla) }
  }

  mutating func lika(_ år: Int, _ identitet: String, _ left: Int64, _ right: Int64) {
    antal += 1
    if left != right { avvikelser.append(Avvikelse(år: år, identitet: identitet, skillnad: left - right)) }
  }

  private mutating func kontrollera(_ year: Årssammandrag, _ before: Årssammandrag?, _ scenario: Scenario) {
    let år = year.år
    if let before { lika(år, "ingående = föregående års kvar", year.ingåendeUnderskott, before.kvarAttÅterställa) }
    for deficit in year.underskott {
      lika(
        år, "ingående + nytt + flyttat − återställt − efterskänkt = kvar, per underskott",
        deficit.ingående + deficit.nytt + deficit.flyttat - deficit.återställt - deficit.efterskänkt, deficit.kvar)
    }
    func sum(_ value: (Årssammandrag.Underskottsrörelse) -> Int64) -> Int64 {
      year.underskott.reduce(0) { $0 + value($1) }
    }
    lika(år, "Σ kvar per underskott = kvar", sum(\.kvar), year.kvarAttÅterställa)
    lika(år, "Σ flyttat = 0", sum(\.flyttat), 0)
    lika(
      år, "ingående + nytt − återställt − efterskänkt = kvar",
      year.ingåendeUnderskott + sum(\.nytt) - year.återställt - year.synnerligaSkäl, year.kvarAttÅterställa)
    lika(
      år, "balanskravsresultat = återställt + överskott utan verkan − nytt underskott", year.balanskravsresultat,
      year.återställt + year.ejUtnyttjat - sum(\.nytt))
    guard let lines = year.utredning, let adjusted = year.resultatEfterBalanskravsjusteringar else { return }
    func upTo(_ post: Utredningspost) -> Int64 {
      lines.filter { !$0.post.ärSumma && $0.post.rawValue < post.rawValue }.reduce(0) { $0 + $1.belopp }
    }
    lika(
      år, "Σ rader 1–6 = resultat efter balanskravsjusteringar", upTo(.resultatEfterBalanskravsjusteringar), adjusted)
    lika(år, "Σ rader 1–10 = balanskravsresultat", upTo(.balanskravsresultat), year.balanskravsresultat)
    if let rows = year.resultaträkning, let result = year.åretsResultat {
      let sum = Resultatpost.allCases.reduce(scenario.åtgärdseffekt(år)) { $0 + (rows[$1] ?? 0) }
      lika(år, "årets resultat = Σ resultaträkningens rader + åtgärder utanför planen", result, sum)
    }
  }

  private mutating func kontrolleraReserver(_ year: Årssammandrag, _ before: Årssammandrag?, _ scenario: Scenario) {
    let reserved = -(year.rad(.reservering) ?? 0)
    let used = (year.rad(.användningResultatreserv) ?? 0) + (year.rad(.användningRUR) ?? 0)
    let opening =
      before.map { $0.resultatreserv + $0.resultatutjämningsreserv }
      ?? scenario.resultatreserv.ingående + scenario.resultatutjämningsreserv.ingående
    lika(
      year.år, "ingående reserver + reserverat − använt − upplöst = reserver",
      opening + reserved - used - year.upplöstRUR, year.resultatreserv + year.resultatutjämningsreserv)
  }
}
