import Analysis
import Law
import Numerics
import Scenarios
import Simulation

extension SimulationReport {
  /// The tables for people: the fans that a plan is judged by, the three-year rule, and the placements.
  public var tables: [Table] {
    [
      fan(.balanskravsresultat), fan(.kvarAttÅterställa), accounts, balances, keyFigures, placementsTable, unitOverview,
      unitsByYear, cohorts,
      rules,
    ]
    .compactMap { $0 }
  }

  /// A figure's spread over the years in words: one future in twenty is worse, one in four …
  func fan(_ figure: Figure) -> Table? {
    guard let fan = simulation[figure] else { return nil }
    let isDebt = figure == .kvarAttÅterställa
    // What is left to restore is worse the higher it is.
    let order = isDebt ? [95, 75, 50, 25, 5] : [5, 25, 50, 75, 95]
    let labels = [
      Wording(sv: "1 av 20 sämre än", en: "1 in 20 worse than"),
      Wording(sv: "1 av 4 sämre än", en: "1 in 4 worse than"),
      Wording(sv: "Hälften sämre än (median)", en: "Half worse than (median)"),
      Wording(sv: "1 av 4 bättre än", en: "1 in 4 better than"),
      Wording(sv: "1 av 20 bättre än", en: "1 in 20 better than"),
    ]
    var rows = zip(labels, order).map { label, percent in
      Row(label, emphasis: percent == 50 ? .total : .plain, cells: fan.years.map { cell($0[percent].value) })
    }
    rows.append(Row(Wording(sv: "Medelvärde", en: "Mean"), cells: fan.years.map { cell($0.mean) }))
    rows.append(
      Row(Wording(sv: "Standardavvikelse", en: "Standard deviation"), cells: fan.years.map { cell($0.deviation) }))
    if figure == .balanskravsresultat {
      rows.append(
        Row(
          Wording(sv: "Sannolikhet för underskott", en: "Probability of a deficit"),
          cells: simulation.negativt.map { .percent($0.value) }))
      rows.append(
        Row(
          Wording(sv: "± räknefel", en: "± sampling error"), level: 1,
          cells: simulation.negativt.map { .percent(Self.side($0)) }))
    }
    let amounts = fan.years.flatMap { year in order.map { year[$0].value } }
    return Table(
      title: Wording(
        sv: "\(figure.wording.sv) i simulerade framtider", en: "\(figure.wording.en) in simulated futures"),
      enhet: scenario.enhet, decimals: decimals(amounts), columns: columns, rows: rows, notes: [errorNote(fan, order)])
  }

  func cell(_ kronor: Double) -> Cell { .amount(Int64(kronor: kronor.roundedToKrona)) }

  /// The greatest sampling error of the quantiles shown.
  private func errorNote(_ fan: SimulationSummary.Fan, _ percents: [Int]) -> Wording {
    let errors = fan.years.flatMap { year in
      percents.map { max(year[$0].high - year[$0].value, year[$0].value - year[$0].low) }
    }
    return Wording { language in
      let greatest = amount(errors.max() ?? 0, language)
      return language == .sv
        ? "Räknefelet i gränserna är högst ± \(greatest) (95 %)."
        : "The sampling error of the limits is at most ± \(greatest) (95 %)."
    }
  }

  /// The portfolio in the middle of the futures; nil without one.
  var placementsTable: Table? {
    guard let gain = simulation[.övervärde], let value = simulation[.marknadsvärde],
      let realised = simulation[.realiserat]
    else { return nil }
    func row(_ figure: Figure, _ fan: SimulationSummary.Fan, _ percent: Int, _ words: Wording) -> Row {
      let name = figure.wording
      return Row(
        Wording(sv: "\(name.sv), \(words.sv)", en: "\(name.en), \(words.en)"),
        cells: fan.years.map { cell($0[percent].value) })
    }
    let median = Wording(sv: "median", en: "median")
    let worse = Wording(sv: "1 av 20 sämre än", en: "1 in 20 worse than")
    let rows = [
      row(.marknadsvärde, value, 50, median), row(.övervärde, gain, 50, median), row(.övervärde, gain, 5, worse),
      row(.realiserat, realised, 50, median), row(.realiserat, realised, 5, worse),
    ]
    return Table(
      title: Wording(sv: "Placeringar i simulerade framtider", en: "Placements in simulated futures"),
      enhet: scenario.enhet, decimals: decimals(value.years.map(\.mean)), columns: columns, rows: rows)
  }

  /// The three-year rule for each deficit that may arise.
  var cohorts: Table? {
    let shown = simulation.cohorts.filter { $0.ärPlanens && $0.uppstår.hits > 0 }
    guard !shown.isEmpty else { return nil }
    let law = Räkenskapsregler.gällande(år: scenario.år.sistaAngivna)?.återställning.wording
    let rows = shown.map { cohort in
      let missing = [50, 95].map { percent in cohort.saknas.map { cell($0[percent].value) } ?? .empty }
      return Row(
        Wording(sv: "\(cohort.från), senast \(cohort.senast)", en: "\(cohort.från), by \(cohort.senast)"),
        cells: [.percent(cohort.uppstår.value), .percent(cohort.försenas.value), .percent(Self.side(cohort.försenas))]
          + missing)
    }
    let amounts = shown.compactMap { $0.saknas?[95].value }
    return Table(
      title: Wording(
        sv: "Underskott som inte återställs i tid (\(law?.sv ?? ""))",
        en: "Deficits not restored in time (\(law?.en ?? ""))"),
      enhet: scenario.enhet, decimals: decimals(amounts),
      labelHeading: Wording(sv: "Underskott", en: "Deficit"),
      columns: [
        Column(Wording(sv: "Uppstår", en: "Arises")), Column(Wording(sv: "Försenas", en: "Is late")),
        Column(Wording(sv: "± räknefel", en: "± error")), Column(Wording(sv: "Saknas, median", en: "Missing, median")),
        Column(Wording(sv: "1 av 20 mer än", en: "1 in 20 more than")),
      ],
      rows: rows,
      notes: [
        Wording(
          sv: "Saknas: det som är kvar när det sista året stängs, i de framtider där något är det.",
          en: "Missing: what is left at the close of the last year, in the futures where something is.")
      ])
  }

  /// Every figure with every quantile, for machines; rows with a cell for each of some years.
  public func allRows(_ columns: [Int]) -> [Row] {
    func row(_ label: Wording, _ cells: [Cell]) -> Row {
      let byYear = Dictionary(uniqueKeysWithValues: zip(years, cells))
      return Row(label, cells: columns.map { byYear[$0] ?? .empty })
    }
    return simulation.fans.flatMap { fan -> [Row] in
      func cell(_ value: Double) -> Cell {
        fan.figure.isRatio ? .percent(value.roundedToKrona / 100_000) : self.cell(value)
      }
      let heading = Wording(
        sv: "\(fan.figure.wording.sv) i simulerade framtider", en: "\(fan.figure.wording.en) in simulated futures")
      let quantiles = Distribution.percentages.map { percent in
        row(Wording(sv: "Kvantil \(percent) %", en: "Quantile \(percent)%"), fan.years.map { cell($0[percent].value) })
      }
      return [Row.heading(heading)] + quantiles + [
        row(Wording(sv: "Medelvärde", en: "Mean"), fan.years.map { cell($0.mean) }),
        row(Wording(sv: "Standardavvikelse", en: "Standard deviation"), fan.years.map { cell($0.deviation) }),
        row(Wording(sv: "Minst", en: "Least"), fan.years.map { cell($0.least) }),
        row(Wording(sv: "Störst", en: "Greatest"), fan.years.map { cell($0.greatest) }),
      ]
    } + [
      row(
        Wording(sv: "Sannolikhet för underskott", en: "Probability of a deficit"),
        simulation.negativt.map { .percent($0.value) })
    ]
      + (units.map { table in
        [Row.heading(table.title)]
          + table.rows.map { $0.emphasis == .heading ? $0 : row($0.label, $0.cells) }
      } ?? [])
  }
}
