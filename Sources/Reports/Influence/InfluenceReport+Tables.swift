import Analysis
import Numerics
import Scenarios

extension InfluenceReport {
  /// How many single years the table of swings shows.
  private static let yearsShown = 8

  /// The swings, the shares of the spread, and the levers.
  public var tables: [Table] { [swings, spread, levers].compactMap { $0 } }

  private var swings: Table? {
    guard !influence.swings.isEmpty else { return nil }
    // What happens after the plan matters to it only by what it goes with; JSON has those years too.
    let singles = Array(
      influence.yearlySwings.filter { $0.feature.years.upperBound <= influence.lastPlanYear }.prefix(Self.yearsShown))
    let all = influence.swings + singles
    let tenths = all.flatMap { [$0.lowest, $0.highest] }
    let rows =
      influence.swings.map(row) + [Row.heading(Wording(sv: "Enskilda år", en: "Single years"))] + singles.map(row)
    let holds = Wording(sv: "håller i", en: "holds in")
    let left = Wording(sv: "kvar \(influence.lastPlanYear)", en: "left \(influence.lastPlanYear)")
    return Table(
      title: Wording(
        sv: "Medelvärden i den tiondel av framtiderna där något är lägst, och där det är högst",
        en: "Means in the tenth of the futures where something is lowest, and where it is highest"),
      enhet: scenario.enhet, decimals: decimals(tenths.map(\.remaining.value)),
      columns: [
        Column(Wording(sv: "lägst", en: "lowest")), Column(holds), Column(left),
        Column(Wording(sv: "högst", en: "highest")), Column(holds), Column(left),
      ],
      rows: rows,
      notes: [
        Wording { language in
          let points = PercentFormat(language: language).number(tenths.map(\.holds.halfWidth).max() ?? 0)
          let largest = amount(tenths.map(\.remaining.halfWidth).max() ?? 0, language)
          return language == .sv
            ? "Räknefelet är högst ± \(points) procentenheter och ± \(largest) (95 %). Det som följer med en faktor räknas in."
            : "The sampling error is at most ± \(points) percentage points and ± \(largest) (95%). What goes with a factor is counted in."
        }
      ])
  }

  private func row(_ swing: Swing) -> Row {
    func cells(_ tenth: Swing.Tenth) -> [Cell] {
      [
        cell(tenth.mean, of: swing.feature), .percent(tenth.holds.value),
        .amount(Int64(kronor: tenth.remaining.value.roundedToKrona)),
      ]
    }
    return Row(swing.feature.rowWording, cells: cells(swing.lowest) + cells(swing.highest))
  }

  private func cell(_ value: Double, of feature: Feature) -> Cell {
    switch feature {
    case .deviation, .realised: .amount(Int64(kronor: value.roundedToKrona))
    case .assetReturn: .percent(value)
    case .factor: .text(Wording { signed(value, PercentFormat(language: $0).number(value)) })
    }
  }

  private var spread: Table? {
    guard influence.groups.contains(where: { $0.holds != nil || $0.remaining != nil }) else { return nil }
    func cell(_ estimate: Estimate?) -> Cell {
      estimate.map { estimate in .text(Wording { text(estimate, $0) }) } ?? .empty
    }
    let rows = influence.groups.map { group in
      Row(
        Self.group(group.nyckel).capitalised,
        cells: [group.holds?.first, group.holds?.total, group.remaining?.first, group.remaining?.total].map(cell))
    }
    let left = influence.lastPlanYear
    return Table(
      title: Wording(sv: "Vad spridningen beror på, alla år tillsammans", en: "What the spread depends on, all years"),
      columns: [
        Column(Wording(sv: "håller: ensamt", en: "holds: alone")),
        Column(Wording(sv: "håller: med samspel", en: "holds: with interplay")),
        Column(Wording(sv: "kvar \(left): ensamt", en: "left \(left): alone")),
        Column(Wording(sv: "kvar \(left): med samspel", en: "left \(left): with interplay")),
      ],
      rows: rows,
      notes: [
        Wording(
          sv:
            "Andelar av variansen. En faktors del är det som den inte delar med dem före den i korrelationernas ordning.",
          en:
            "Shares of the variance. A factor's part is what it does not share with those before it in the order of correlations."
        )
      ])
  }

  private var levers: Table? {
    guard let first = influence.levers.first, first.failing > 0 else { return nil }
    let rows = influence.levers.map { lever in
      Row(
        Self.action(lever).capitalised,
        cells: [lever.median, lever.low, lever.high].map { $0.map(Cell.amount) ?? .text("–") } + [
          .percent(lever.hundred.share.value), .percent(lever.onePercent.share.value),
          .amount(lever.onePercent.belopp),
        ])
    }
    let amounts = influence.levers.flatMap { [$0.median, $0.onePercent.belopp].compactMap { $0.map { Double($0) } } }
    return Table(
      title: Wording(
        sv: "Vad som vänder de framtider där planen bryts", en: "What turns the futures where the plan breaks"),
      enhet: scenario.enhet, decimals: decimals(amounts),
      columns: [
        Column(Wording(sv: "räcker i hälften", en: "enough in half")), Column(Wording(sv: "från", en: "from")),
        Column(Wording(sv: "till", en: "to")),
        Column(Wording { "\(amount(1e8, $0))\($0 == .sv ? " räcker i" : " enough in")" }),
        Column(Wording(sv: "1 % av skatter räcker i", en: "1% of taxes enough in")),
        Column(Wording(sv: "1 % är", en: "1% is")),
      ],
      rows: rows,
      notes: [
        Wording { language in
          let errors = influence.levers.flatMap { [$0.hundred.share.halfWidth, $0.onePercent.share.halfWidth] }
          let points = PercentFormat(language: language).number(errors.max() ?? 0)
          return language == .sv
            ? "–: inget belopp upp till en tiondel av årets skatter och bidrag. Räknefelet i andelarna är högst ± \(points) procentenheter (95 %)."
            : "–: no amount up to a tenth of the year's taxes and grants. The sampling error of the shares is at most ± \(points) percentage points (95%)."
        }
      ])
  }
}
