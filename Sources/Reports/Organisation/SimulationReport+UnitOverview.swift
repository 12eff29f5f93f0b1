import Analysis
import Numerics
import Scenarios

// Units at the end of the plan, one line each.
extension SimulationReport {
  /// How many units each have their years shown to people; of more, only machines read them.
  static let mostUnitsByYear = 12

  /// A line for each unit: what its result of the plan's last year may be, what it then carries on average, and how likely it is to miss
  /// a deadline of its own; nil where no unit is simulated.
  public var unitOverview: Table? {
    guard let own = simulation.organisation else { return nil }
    let year = min(max(scenario.år.sistaAngivna, own.years.lowerBound), own.years.upperBound)
    let place = year - own.years.lowerBound
    let shown = zip(scenario.simuleradeEnheter, own.units).map { (unit: $0, all: $1, last: $1.years[place]) }
    let carries = shown.contains { $0.unit.balanseras != nil }
    let carrying: [(heading: Wording, cell: (Int) -> Cell)] = [
      (Wording(sv: "Överskott", en: "Surplus"), { cell(shown[$0].last.mean(.surplus)) }),
      (Wording(sv: "Underskott", en: "Deficit"), { cell(shown[$0].last.mean(.deficit)) }),
      (
        Wording(sv: "Missar egen frist", en: "Misses its deadline"),
        { index in .text(Wording { text(shown[index].all.isEverLate, $0) }) }
      ),
    ]
    let columns: [(heading: Wording, cell: (Int) -> Cell)] =
      [
        (Wording(sv: "Ram", en: "Frame"), { cell(Double(scenario.organisation?.slutram(shown[$0].unit, year) ?? 0)) }),
        (Wording(sv: "1 av 20 sämre", en: "1 in 20 worse"), { cell(shown[$0].last.result[5].value) }),
        (Wording(sv: "1 av 20 bättre", en: "1 in 20 better"), { cell(shown[$0].last.result[95].value) }),
      ] + (carries ? carrying : [])
    let rows = shown.indices.map { index in
      let isCarried = shown[index].unit.balanseras != nil
      return Row(
        Wording(verbatim: shown[index].unit.namn),
        cells: columns.enumerated().map { $0 < 3 || isCarried ? $1.cell(index) : .empty })
    }
    return Table(
      title: Wording(
        sv: "Enheterna i simulerade framtider, \(year)", en: "The units in simulated futures, \(year)"),
      enhet: scenario.enhet, decimals: decimals([smallestUnit(own)]), columns: columns.map { Column($0.heading) },
      rows: rows,
      notes: [
        Wording(
          sv: "Resultat mot ram och nyttjat överskott; över- och underskott att föra vidare är medelvärden.",
          en: "Results against frame and used surplus; surplus and deficit carried are means.")
      ] + (carries ? [Self.everLate(own.years), RunReport.ownRule] : []))
  }

  /// The years of each unit, where they are few enough to read.
  var unitsByYear: Table? { scenario.simuleradeEnheter.count > Self.mostUnitsByYear ? nil : units }

  private static func everLate(_ years: ClosedRange<Int>) -> Wording {
    Wording(
      sv:
        "Missar egen frist: någon gång \(years.lowerBound)–\(years.upperBound) är ett underskott inte återhämtat i tid.",
      en:
        "Misses its deadline: at some time in \(years.lowerBound)–\(years.upperBound) a deficit is not recovered in time."
    )
  }

  /// The largest deviation of the unit whose deviations are the smallest: it is to be read too.
  func smallestUnit(_ own: OrganisationSummary) -> Double {
    own.units.map { unit in unit.years.map { max(-$0.result.least, $0.result.greatest) }.max() ?? 0 }.min() ?? 0
  }
}
