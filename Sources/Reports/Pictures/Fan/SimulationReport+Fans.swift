import Analysis
import Law
import Numerics
import Scenarios
import Simulation

extension SimulationReport {
  static let nine = Wording(sv: "9 av 10 framtider", en: "9 of 10 futures")
  static let medianWords = Wording(sv: "median", en: "median")
  /// Certain years shown before the futures, at most.
  private static let yearsBefore = 5

  /// Årets balanskravsresultat: what was, what is planned, and where the futures lie.
  public var resultFan: Picture {
    let plan = Summary(scenario)
    let title = Wording(
      sv: "Årets balanskravsresultat i simulerade framtider",
      en: "The balance requirement result in simulated futures")
    let description = Wording { language in
      guard let last = simulation[.balanskravsresultat]?.years.last, let year = years.last,
        let worst = simulation.negativt.enumerated().max(by: {
          ($0.element.hits, $1.offset) < ($1.element.hits, $0.offset)
        })
      else { return "" }
      let middle = amount(last[50].value, language)
      let (low, high) = (amount(last[5].value, language), amount(last[95].value, language))
      let share = PercentFormat(decimals: 0, language: language).text(worst.element.value)
      let worstYear = years[worst.offset]
      return language == .sv
        ? "\(year) är medianen \(middle) och 9 av 10 framtider ligger mellan \(low) och \(high). Underskott är vanligast \(worstYear), i \(share) av framtiderna."
        : "In \(year) the median is \(middle) and 9 of 10 futures lie between \(low) and \(high). A deficit is most common in \(worstYear), in \(share) of the futures."
    }
    return picture(
      "balanskravsresultat", title, description, .balanskravsresultat, plan.år.map { ($0, $0.balanskravsresultat) }, [])
  }

  /// Kvar att återställa when each year closes, with the last years to restore.
  public var remainingFan: Picture {
    let plan = Summary(scenario)
    let title = Wording(
      sv: "Kvar att återställa i simulerade framtider", en: "Left to restore in simulated futures")
    let places = simulation.cohorts.filter { $0.ärPlanens && $0.uppstår.hits > 0 }
    let deadlines = Dictionary(grouping: places, by: \.senast).sorted { $0.key < $1.key }.map {
      FanChart.Deadline(år: $0.key, från: $0.value.map(\.från))
    }
    let description = Wording { language in
      let lastPlanYear = scenario.år.sistaAngivna
      guard let place = years.firstIndex(of: lastPlanYear) ?? years.indices.last,
        let shown = simulation[.kvarAttÅterställa]?.years[place]
      else { return "" }
      let (middle, high) = (amount(shown[50].value, language), amount(shown[95].value, language))
      let holds = percent(simulation.planen.håller.value, language)
      return language == .sv
        ? "När \(years[place]) stängs återstår i hälften av framtiderna mer än \(middle), och i 1 av 20 mer än \(high). Planens alla underskott återställs i tid i \(holds)."
        : "When \(years[place]) closes, more than \(middle) is left in half of the futures, and more than \(high) in 1 of 20. All deficits of the plan are restored in time in \(holds)."
    }
    return picture(
      "kvar-att-aterstalla", title, description, .kvarAttÅterställa, plan.år.map { ($0, $0.kvarAttÅterställa) },
      deadlines)
  }

  private func picture(
    _ name: String, _ title: Wording, _ description: Wording, _ figure: Figure,
    _ plan: [(year: Årssammandrag, amount: Int64)], _ deadlines: [FanChart.Deadline]
  ) -> Picture {
    guard let fan = simulation[figure] else { preconditionFailure("Every simulation keeps the figures of the law.") }
    let before = plan.filter { $0.year.år < simulation.years.lowerBound }.suffix(Self.yearsBefore)
    let shown = Array(before) + plan.filter { simulation.years.contains($0.year.år) }
    let offset = before.count
    func futures<T>(_ value: (Distribution) -> T) -> [T?] {
      shown.indices.map { $0 < offset ? nil : value(fan.years[$0 - offset]) }
    }
    let chart = FanChart(
      enhet: scenario.enhet, years: shown.map(\.year.år), kinds: shown.map(\.year.slag),
      plan: shown.map { Double($0.amount) },
      bands: [
        .init(key: FanChart.wideKey, ink: .wide, edges: futures { $0[5].value...$0[95].value }),
        .init(key: FanChart.halfKey, ink: .half, edges: futures { $0[25].value...$0[75].value }),
      ],
      lines: [.init(key: FanChart.medianKey, ink: .median, amounts: futures { $0[50].value })], deadlines: deadlines)
    return Picture(
      name: name, title: title, description: description, chart: chart,
      table: table(title, shown.map { ($0.year, $0.amount) }, futures { $0 }, figure))
  }

  private func table(
    _ title: Wording, _ plan: [(year: Årssammandrag, amount: Int64)], _ futures: [Distribution?], _ figure: Figure
  ) -> Table {
    let isDebt = figure == .kvarAttÅterställa
    let labels = [
      (isDebt ? 95 : 5, Wording(sv: "1 av 20 sämre än", en: "1 in 20 worse than")),
      (isDebt ? 75 : 25, Wording(sv: "1 av 4 sämre än", en: "1 in 4 worse than")),
      (50, Wording(sv: "Hälften sämre än (median)", en: "Half worse than (median)")),
      (isDebt ? 25 : 75, Wording(sv: "1 av 4 bättre än", en: "1 in 4 better than")),
      (isDebt ? 5 : 95, Wording(sv: "1 av 20 bättre än", en: "1 in 20 better than")),
    ]
    let own = Row(
      Wording(sv: "Utfall och plan", en: "Outcome and plan"), emphasis: .total, amounts: plan.map(\.amount))
    let rows = labels.map { percent, label in
      Row(label, cells: futures.map { $0.map { cell($0[percent].value) } ?? .empty })
    }
    return Table(
      title: title, enhet: scenario.enhet,
      decimals: decimals(plan.map { Double($0.amount) } + futures.compactMap { $0?[95].value }),
      columns: plan.map { Column(year: $0.year.år) }, rows: [own] + rows)
  }
}

extension FanChart {
  static let wideKey = KeyLabel(
    sample: .surface(.wide), words: SimulationReport.nine, short: Wording(sv: "9 av 10", en: "9 of 10"))
  static let halfKey = KeyLabel(
    sample: .surface(.half), words: Wording(sv: "hälften av framtiderna", en: "half of the futures"),
    short: Wording(sv: "hälften", en: "half"))
  static let medianKey = KeyLabel(
    sample: .line(.median), words: SimulationReport.medianWords, short: SimulationReport.medianWords)
}
