@testable import Reports

/// Charts of small numbers, and of random ones.
enum ChartSamples {
  static func words(_ text: String) -> Wording { Wording(verbatim: text) }

  static let key = KeyLabel(sample: .line(.median), words: words("planen håller"), short: words("håller"))

  static let fan = FanChart(
    enhet: .mnkr, years: [2024, 2025, 2026], kinds: [.utfall, .budget, .plan], plan: [-10e6, 5e6, 20e6],
    bands: [.init(key: FanChart.wideKey, ink: .wide, edges: [nil, -10e6...20e6, -10e6...40e6])],
    lines: [.init(key: FanChart.medianKey, ink: .median, amounts: [nil, 5e6, 15e6])],
    deadlines: [.init(år: 2026, från: [2023])])
  static let timeline = TimelineChart(
    years: [2024, 2025, 2026, 2027],
    lanes: [
      .init(
        heading: words("Underskott 2024"), outcome: words("För sent"), isLate: true, från: 2024, senast: 2026,
        lateUntil: 2027,
        years: [
          .init(restored: 0, waived: 0.25), .init(restored: 0, waived: 0), .init(restored: 0.45, waived: 0),
          .init(restored: 0.3, waived: 0),
        ])
    ])
  static let waterfall = WaterfallChart(
    enhet: .mnkr,
    lines: [
      .init(label: words("Årets resultat"), citation: words("LKBR 11:10"), amount: 30_000_000, isSum: true),
      .init(label: words("Vinster"), citation: words("LKBR 11:10"), amount: -45_000_000, isSum: false),
      .init(label: words("Balanskravsresultat"), citation: nil, amount: -15_000_000, isSum: true),
    ])
  static let curve = CurveChart(
    across: .number(words("mnkr om året")), upright: .share,
    samples: [
      .init(value: 0, low: 3_000, middle: 4_000, high: 5_000),
      .init(value: 10e6, low: 9_000, middle: 9_500, high: 9_900),
    ], key: key, limit: .init(height: 9_000, key: key),
    answer: .init(value: 9e6, low: 8e6, high: 10e6, words: words("9 (8–10)")))
  static let tornado = TornadoChart(
    unit: .points,
    bars: [.init(label: words("Avvikelse"), low: words("−10"), high: words("+12"), atLow: -4_000, atHigh: 3_000)])
  static let intervals = IntervalChart(
    items: [
      .init(label: words("A Bas"), note: words("som nu"), value: 0.4, low: 0.35, high: 0.45, text: words("40 % (± 5)"))
    ], limit: 0.9)
  static let heat = HeatMap(
    columns: [words("1"), words("2")], rows: [words("0"), words("5")], columnName: words("a"), rowName: words("b"),
    shares: [[0.1, 0.6], [nil, 0.9]],
    limit: 0.5)

  static let all: [(String, any Chart)] = [
    ("fan", fan), ("timeline", timeline), ("waterfall", waterfall), ("curve", curve), ("tornado", tornado),
    ("intervals", intervals), ("heat", heat),
  ]
}
