import Analysis
import Law
import Scenarios

/// The deficits: what each came to under the three-year rule, as planned and in the futures.
extension RunReport {
  /// Nil where there is no deficit and none may arise.
  var deficits: Section? {
    let sentences: [Wording?] =
      [existing, simulation?.existing, pending, margins, unused] + calendar
      + [simulation?.missing, simulation?.later]
    return Section(
      "underskott", Wording(sv: "Underskotten och treårsregeln", en: "The deficits and the three-year rule"),
      [timeline.map(Block.picture), .table(restoration), verdicts.map(Block.table), delays.map(Block.table)],
      sentences.compactMap { $0 })
  }

  /// Each deficit of the plan with its last year, what became of it, and how likely it is to be late; nil without any.
  var verdicts: Table? {
    guard !summary.underskott.isEmpty else { return nil }
    let hasMoved = summary.underskott.contains { $0.efterskänkt != 0 }
    let isSimulated = simulation != nil
    var columns = [
      Column(Wording(sv: "Belopp", en: "Amount")), Column(Wording(sv: "Återställt i tid", en: "Restored in time")),
      Column(Wording(sv: "Saknas vid fristen", en: "Missing at its deadline")),
      Column(Wording(sv: "Som planen står", en: "As planned"), alignment: .left),
    ]
    if hasMoved { columns.insert(Column(Wording(sv: "Synnerliga skäl", en: "Exceptional grounds")), at: 1) }
    if isSimulated {
      columns += [
        Column(Wording(sv: "Försenas", en: "Is late")), Column(Wording(sv: "Brister först", en: "Fails first")),
      ]
    }
    let rows = summary.underskott.map { deficit -> Row in
      var cells: [Cell] = [
        .amount(deficit.omfattning), .amount(deficit.återställtITid), .amount(deficit.saknas),
        .text(
          deficit.ärFlyttat ? Wording(sv: "flyttat till senare år", en: "moved to later years") : deficit.klass.wording),
      ]
      if hasMoved { cells.insert(.amount(deficit.efterskänkt), at: 1) }
      if let simulation {
        let late = simulation.simulation.cohorts.first { $0.från == deficit.från && !deficit.ärFörlängt }
        let first = simulation.simulation.first.first { ($0.från, $0.senast) == (deficit.från, deficit.senast) }
        cells.append(late.map { .percent($0.försenas.value) } ?? .empty)
        cells.append(
          simulation.failures == 0 ? .empty : .percent(Double(first?.paths ?? 0) / Double(simulation.failures)))
      }
      let law = Räkenskapsregler.gällande(år: deficit.från)?.återställning.short
      return Row(Self.name(deficit.från, deficit.senast), cells: cells, citation: law)
    }
    let note = Wording(
      sv: "Försenas: del av framtiderna. Brister först: del av de framtider där planen bryts.",
      en: "Is late: share of the futures. Fails first: share of those in which the plan breaks.")
    return Table(
      title: Wording(sv: "Underskotten ett för ett", en: "The deficits one by one"), enhet: scenario.enhet,
      labelHeading: Wording(sv: "Underskott", en: "Deficit"), columns: columns, rows: rows,
      notes: isSimulated ? [note] : [])
  }

  /// How often each deficit arises in the futures, and what is missing where it is late; those too that the plan itself does not have.
  private var delays: Table? {
    guard let simulation else { return nil }
    let shown = simulation.simulation.cohorts.filter { $0.ärPlanens && $0.uppstår.hits > 0 }
    guard !shown.isEmpty else { return nil }
    let rows = shown.map { cohort in
      Row(
        Self.name(cohort.från, cohort.senast),
        cells: [
          .percent(cohort.uppstår.value), .percent(cohort.försenas.value),
          .percent(SimulationReport.side(cohort.försenas)),
        ] + [50, 95].map { percent in cohort.saknas.map { simulation.cell($0[percent].value) } ?? .empty })
    }
    return simulation.cohorts.map { usual in
      Table(
        title: Wording(sv: "När de försenas i framtiderna", en: "When they are late in the futures"),
        enhet: usual.enhet,
        decimals: usual.decimals, labelHeading: usual.labelHeading, columns: usual.columns, rows: rows,
        notes: usual.notes)
    }
  }

  private static func name(_ från: Int, _ senast: Int) -> Wording {
    Wording(sv: "\(från), senast \(senast)", en: "\(från), by \(senast)")
  }
}
