import Analysis
import Scenarios
import Simulation

extension ComparisonReport {
  /// What units and the accounts above them carry out of the plan's last year in each option, and how often each unit misses a deadline of its
  /// own; nil where no option has units.
  var units: Table? {
    let found = options.compactMap { $0.futures.organisation }
    guard let years = found.first?.years else { return nil }
    let year = min(max(comparison.lastPlanYear, years.lowerBound), years.upperBound)
    let place = year - years.lowerBound
    var keys: [(key: String, name: String)] = []
    for unit in options.flatMap(\.scenario.simuleradeEnheter) where unit.balanseras != nil {
      if !keys.contains(where: { $0.key == unit.nyckel }) { keys.append((unit.nyckel, unit.namn)) }
    }
    func byUnit(_ heading: Wording, _ cell: (OrganisationSummary.Unit) -> Cell) -> [Row] {
      let rows = keys.map { key, name in
        Row(
          Wording(verbatim: name), level: 1,
          cells: options.map { option in Self.unit(key, option).map(cell) ?? .empty })
      }
      // What no option changes for anyone is left out.
      return rows.allSatisfy { row in row.cells.allSatisfy { $0 == row.cells[0] } } ? [] : [.heading(heading)] + rows
    }
    let rows =
      totals(place)
      + byUnit(Wording(sv: "Överskott att föra vidare", en: "Surplus carried")) {
        self.cell($0.years[place].mean(.surplus))
      }
      + byUnit(Wording(sv: "Underskott kvar att återhämta", en: "Deficit left to recover")) {
        self.cell($0.years[place].mean(.deficit))
      }
      + byUnit(Wording(sv: "Missar någon gång sin egen frist", en: "Misses its own deadline at some time")) {
        .percent($0.isEverLate.value)
      }
    return Table(
      title: Wording(sv: "Nämnder och enheter, \(year)", en: "Nämnder and units, \(year)"), enhet: enhet,
      unit: enhet.wording, decimals: 1, columns: columns, rows: rows,
      notes: [Wording(sv: "Belopp är medelvärden.", en: "Amounts are means."), RunReport.ownRule])
  }

  /// The units of an option that is its own, by key.
  private static func unit(_ key: String, _ option: ComparisonSummary.Option) -> OrganisationSummary.Unit? {
    option.scenario.simuleradeEnheter.firstIndex { $0.nyckel == key }.flatMap { place in
      option.futures.organisation?.units[place]
    }
  }

  /// All units together, and the accounts above them.
  private func totals(_ place: Int) -> [Row] {
    func row(_ label: Wording, _ value: (OrganisationSummary) -> Double) -> Row {
      Row(label, cells: options.map { $0.futures.organisation.map { cell(value($0)) } ?? .empty })
    }
    let hasLevels = options.contains { !($0.futures.organisation?.levels.isEmpty ?? true) }
    let above = row(Wording(sv: "Överskott ovanför enheterna", en: "Surplus above the units")) { own in
      own.levels.reduce(0) { $0 + $1[place].mean(.surplus) - $1[place].mean(.deficit) }
    }
    return [
      row(Wording(sv: "Överskott hos enheterna", en: "Surplus of the units")) { own in
        own.units.reduce(0) { $0 + $1.years[place].mean(.surplus) }
      },
      row(Wording(sv: "Underskott hos enheterna", en: "Deficits of the units")) { own in
        own.units.reduce(0) { $0 + $1.years[place].mean(.deficit) }
      },
    ] + (hasLevels ? [above] : [])
      + [
        row(Wording(sv: "Nyttjat till och med året", en: "Used up to the year")) { own in
          own.totals[...place].reduce(0) { $0 + $1.mean(.used) }
        },
        row(Wording(sv: "varav utöver bufferten", en: "of which beyond the buffer")) { own in
          own.totals[...place].reduce(0) { $0 + $1.mean(.beyondBuffer) }
        },
      ]
  }
}
