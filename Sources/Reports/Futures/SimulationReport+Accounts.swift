import Analysis
import Numerics
import Scenarios
import Simulation

/// What a plan that is stated by its rows comes to in futures, beside its results.
extension SimulationReport {
  private static let worse = Wording(sv: "1 av 20 sämre än", en: "1 in 20 worse than")
  private static let better = Wording(sv: "1 av 20 bättre än", en: "1 in 20 better than")

  /// The income statement, row by row: the median and below it what one future in twenty is worse and better than; nil without rows.
  ///
  /// The limits of the rows do not add up to those of the result: that all go badly in the same future is rarer than one in twenty.
  var accounts: Table? {
    let posts = Resultatpost.allCases.map { Figure($0) }.compactMap { simulation[$0] }
    guard !posts.isEmpty, let result = simulation[.åretsResultat] else { return nil }
    let used = posts.filter { fan in fan.years.contains { $0.least != 0 || $0.greatest != 0 } }
    let rows = used.flatMap { spread($0) } + spread(result, .total)
    return Table(
      title: Wording(
        sv: "Resultaträkningen i simulerade framtider, medianer",
        en: "The income statement in simulated futures, medians"),
      enhet: scenario.enhet, decimals: decimals(used.flatMap { $0.years.map(\.mean) }), columns: columns, rows: rows,
      notes: [
        Wording(
          sv: "Gränserna går inte att summera: att allt går illa i samma framtid är ovanligare än 1 av 20.",
          en: "The limits cannot be added up: that all goes badly in the same future is rarer than 1 in 20.")
      ])
  }

  /// Debt, cash and equity when years close; nil where they are not followed.
  var balances: Table? {
    let fans = [Figure.nettoinvesteringar, .låneskuld, .likvidaMedel, .egetKapital].compactMap { simulation[$0] }
    guard !fans.isEmpty else { return nil }
    return Table(
      title: Wording(
        sv: "Investeringar och ställning i simulerade framtider, medianer",
        en: "Investments and position in simulated futures, medians"),
      enhet: scenario.enhet, decimals: decimals(fans.flatMap { $0.years.map(\.mean) }), columns: columns,
      rows: fans.flatMap { spread($0, isWorseHigh: $0.figure == .låneskuld || $0.figure == .nettoinvesteringar) })
  }

  /// The key figures that plans are steered by; nil where none are followed. Net cost shares, which tell the result over again, are in CSV and JSON.
  var keyFigures: Table? {
    let shown: [Figure] = [
      .resultatandel, .självfinansieringsgrad, .soliditet, .soliditetInklusiveAnsvarsförbindelse,
    ]
    let fans = shown.compactMap { simulation[$0] }
    guard !fans.isEmpty else { return nil }
    return Table(
      title: Wording(sv: "Nyckeltal i simulerade framtider, medianer", en: "Key figures in simulated futures, medians"),
      columns: columns,
      rows: fans.flatMap { spread($0) })
  }

  /// A figure's median, and its limits where it varies.
  private func spread(
    _ fan: SimulationSummary.Fan, _ emphasis: Row.Emphasis = .plain, isWorseHigh: Bool = false
  ) -> [Row] {
    func row(_ label: Wording, _ percent: Int, level: Int = 0, _ emphasis: Row.Emphasis = .plain) -> Row {
      Row(
        label, level: level, emphasis: emphasis,
        cells: fan.years.map { year in
          let value = year[percent].value
          return fan.figure.isRatio ? .percent(value.roundedToKrona / 100_000) : cell(value)
        })
    }
    let median = row(fan.figure.wording, 50, emphasis)
    guard fan.years.contains(where: { $0.least < $0.greatest }) else { return [median] }
    let (low, high) = isWorseHigh ? (95, 5) : (5, 95)
    return [median, row(Self.worse, low, level: 1), row(Self.better, high, level: 1)]
  }
}
