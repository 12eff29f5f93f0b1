import Analysis
import Law
import Scenarios

/// RunReport: the tables and sentences of a run: the plan itself, and its simulated futures where there are any; one set of figures
/// behind every format.
public struct RunReport: Sendable {
  let summary: Summary
  let simulation: SimulationReport?
  let shown: [Årssammandrag]
  let krav: KravReport
  /// What came of the mått of goals.
  let mått: [Måttbedömning]
  /// Units and the accounts above them; empty where none is simulated.
  let enheter: [Enhetssammandrag]

  /// The report of a run.
  public init(_ summary: Summary, _ simulation: SimulationSummary? = nil) {
    self.init(summary, simulation, shown: summary.visadeÅr)
  }

  init(_ summary: Summary, _ simulation: SimulationSummary?, shown: [Årssammandrag]) {
    self.summary = summary
    self.simulation = simulation.map { SimulationReport(summary.scenario, $0) }
    self.shown = shown
    mått = Måttbedömning.alla(summary, simulation)
    enheter = Enhetssammandrag.alla(summary.scenario)
    krav = KravReport(scenario: summary.scenario, bedömningar: Kravbedömning.alla(summary, simulation))
  }

  var scenario: Scenario { summary.scenario }
  var columns: [Column] { shown.map { Column(year: $0.år) } }

  /// The region's own table: what remains to restore, year by year, and each deficit with its deadline.
  public var restoration: Table {
    let law = Räkenskapsregler.gällande(år: shown.last?.år ?? 0)
    var rows = [
      row(.ingåendeBalans), row(.balanskravsresultat, citation: law?.utredning),
      row(.synnerligaSkäl, citation: law?.synnerligaSkäl),
    ]
    if showsGroundsAbove { rows.swapAt(1, 2) }
    if scenario.synnerligaSkäl.isEmpty { rows.removeLast() }
    if shown.contains(where: { $0.ejUtnyttjat > 0 }) {
      let unused = shown.map { -$0.ejUtnyttjat }
      rows.append(
        Row(Storhet.överskottUtanVerkan.wording, amounts: unused, citation: law?.återställning.short))
    }
    rows.append(row(.utgåendeBalans, emphasis: .total, citation: law?.återställning))
    for (index, deficit) in summary.underskott.enumerated() {
      // What decisions ended or moved in its own year never stood over to the next.
      if shown.allSatisfy({ $0.underskott[index].kvar == 0 && $0.underskott[index].ingående == 0 }) { continue }
      let amounts = shown.map { -$0.underskott[index].kvar }
      let label = Wording(
        sv: "varav \(deficit.från)\(deficit.ärFörlängt ? " förlängt" : ""), senast \(deficit.senast)",
        en: "of which \(deficit.från)\(deficit.ärFörlängt ? " extended" : ""), by \(deficit.senast)")
      rows.append(Row(label, level: 1, amounts: amounts))
    }
    let title = Wording(sv: "Återställning av underskott", en: "Restoration of deficits")
    return Table(title: title, enhet: scenario.enhet, columns: columns, rows: rows)
  }

  /// Whether synnerliga skäl stand above the balanskravsresultat, as in older reports.
  var showsGroundsAbove: Bool {
    scenario.inställningar.synnerligaSkälVisas == .överStrecket && shown.contains { $0.synnerligaSkäl != 0 }
  }

  func row(
    _ storhet: Storhet, level: Int = 0, emphasis: Row.Emphasis = .plain, citation: Lagrum? = nil
  ) -> Row {
    Row(
      storhet.wording, level: level, emphasis: emphasis, amounts: shown.map { $0.belopp(storhet) },
      citation: citation?.short)
  }
}
