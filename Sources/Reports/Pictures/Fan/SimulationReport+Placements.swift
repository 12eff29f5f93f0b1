import Analysis
import Numerics
import Scenarios
import Simulation

extension SimulationReport {
  /// The placements' market value in the futures, and the mean of what they cost; nil without any.
  ///
  /// What they cost has a mean of its own, the market value's less that of the unrealised gains; its spread is not kept.
  public var placements: Picture? {
    guard let value = simulation[.marknadsvärde], let gain = simulation[.övervärde] else { return nil }
    let title = Wording(
      sv: "Placeringarnas marknadsvärde och anskaffningsvärde", en: "Market value and cost of the placements")
    let cost = zip(value.years, gain.years).map { $0.mean - $1.mean }
    let costWords = Wording(sv: "anskaffningsvärde, medel", en: "cost, mean")
    let chart = FanChart(
      enhet: scenario.enhet, years: years, kinds: years.map(scenario.år.slag),
      bands: [.init(key: FanChart.wideKey, ink: .wide, edges: value.years.map { $0[5].value...$0[95].value })],
      lines: [
        .init(key: FanChart.medianKey, ink: .median, amounts: value.years.map { $0[50].value }),
        .init(
          key: KeyLabel(
            sample: .line(.second), words: costWords, short: Wording(sv: "kostnad", en: "cost")), ink: .second,
          amounts: cost),
      ])
    let description = Wording { language in
      guard let last = value.years.last, let gains = gain.years.last, let year = years.last, let cost = cost.last else {
        return ""
      }
      let (middle, own) = (amount(last[50].value, language), amount(cost, language))
      let (low, gain) = (amount(gains[5].value, language), amount(gains[50].value, language))
      return language == .sv
        ? "\(year) är marknadsvärdets median \(middle) mot ett anskaffningsvärde på i snitt \(own). Övervärdet är då i hälften av framtiderna mer än \(gain), men i 1 av 20 mindre än \(low)."
        : "In \(year) the median of the market value is \(middle) against a cost of \(own) on average. The unrealised gains are then more than \(gain) in half of the futures, but less than \(low) in 1 of 20."
    }
    func row(_ label: Wording, _ fan: SimulationSummary.Fan, _ percent: Int) -> Row {
      Row(label, level: 1, cells: fan.years.map { cell($0[percent].value) })
    }
    func rows(_ figure: Wording, _ fan: SimulationSummary.Fan) -> [Row] {
      [
        .heading(figure), row(Wording(sv: "1 av 20 sämre än", en: "1 in 20 worse than"), fan, 5),
        row(Wording(sv: "Hälften sämre än (median)", en: "Half worse than (median)"), fan, 50),
        row(Wording(sv: "1 av 20 bättre än", en: "1 in 20 better than"), fan, 95),
      ]
    }
    let table = Table(
      title: title, enhet: scenario.enhet, decimals: decimals(value.years.map(\.mean)), columns: columns,
      rows: rows(Figure.marknadsvärde.wording, value) + [Row(costWords.capitalised, cells: cost.map(cell))]
        + rows(Figure.övervärde.wording, gain))
    return Picture(name: "placeringar", title: title, description: description, chart: chart, table: table)
  }
}
