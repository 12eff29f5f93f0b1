import Analysis
import Numerics
import Scenarios

extension ComparisonReport {
  /// What those who decide set against each other: an option a row, a criterion a column, every one of them a number that can be sorted.
  public var decision: Table {
    let last = comparison.lastPlanYear
    let first = comparison.years.lowerBound
    let deadlines = Set(options.flatMap { $0.plan.bedömning.marginaler.map(\.senast) }).sorted()
    let span = first == last ? "\(first)" : "\(first)–\(last)"
    return Table(
      title: Wording(sv: "Beslut", en: "Decision"), enhet: enhet, unit: enhet.wording, decimals: decisionDecimals,
      labelHeading: Wording(sv: "Alternativ", en: "Option"),
      columns: [Column(Wording(sv: "Planen som den står", en: "The plan as it stands"), alignment: .left)]
        + interval(Wording(sv: "Planen håller", en: "The plan holds"))
        + interval(Wording(sv: "Skillnad mot A", en: "Difference to A"))
        + [
          Column(Wording(sv: "Bäst i", en: "Best in")),
          Column(Wording(sv: "Saknas när planen bryts, median", en: "Missing when the plan breaks, median")),
          Column(Wording(sv: "Saknas, 1 av 20 mer än", en: "Missing, 1 in 20 more than")),
          Column(Self.worstMissing), Column(Self.worstLeft(last)),
        ] + deadlines.map { Column(Wording(sv: "Marginal till \($0)", en: "Margin to \($0)")) }
        + [
          Column(
            Wording(sv: "Planens resultat \(span) mot A", en: "The plan's result \(span) against A")),
          Column(Wording(sv: "Engångskostnad \(span)", en: "One-off cost \(span)")),
          Column(Wording(sv: "Ändrade värden", en: "Changed values")),
          Column(Wording(sv: "Vad som ändras", en: "What changes"), alignment: .left),
        ],
      rows: options.indices.map { row($0, deadlines, first...last) }, notes: decisionNotes)
  }

  private func interval(_ heading: Wording) -> [Column] {
    [Column(heading), Column(Wording(sv: "från", en: "from")), Column(Wording(sv: "till", en: "to"))]
  }

  /// An option's criteria.
  private func row(_ place: Int, _ deadlines: [Int], _ years: ClosedRange<Int>) -> Row {
    let option = options[place]
    let (holds, missing) = (option.futures.planen.håller, option.futures.saknas)
    let difference = option.againstFirst?.planen
    let changed = comparison.differences.filter { !$0.isSame(0, place) }
    let margins = deadlines.map { deadline in
      option.plan.bedömning.marginaler.first { $0.senast == deadline }.map { Cell.amount($0.belopp) } ?? .empty
    }
    return Row(
      Wording(verbatim: "\(Self.letter(place)): \(option.name)"),
      cells: [.text(Self.wording(option.plan.bedömning.planen))]
        + [holds.value, holds.low, holds.high].map(Cell.percent)
        + (difference.map { [$0.value, $0.low, $0.high].map(Cell.percent) } ?? [.empty, .empty, .empty])
        + [
          .percent(option.best.value), missing.map { cell($0[50].value) } ?? .amount(0),
          missing.map { cell($0[95].value) } ?? .amount(0), cell(option.worstMissing.mean), cell(option.worstLeft.mean),
        ] + margins
        + [
          place == 0 ? .empty : planned(option, years).map { .amount($0) } ?? .missing,
          .amount(oneOff(option.scenario, years)), .count(Int64(changed.count)),
          .text(Wording { list(changed, place, $0) }),
        ])
  }

  /// How much better the plan's own balanskravsresultat is than that of the first option, all years together; nil where a year states none.
  private func planned(_ option: ComparisonSummary.Option, _ years: ClosedRange<Int>) -> Int64? {
    func sum(_ plan: Summary) -> Int64? {
      years.reduce(0 as Int64?) { sum, year in
        guard let sum, let own = plan[year]?.belopp(.balanskravsresultat) else { return nil }
        return sum + own
      }
    }
    guard let own = sum(option.plan), let first = sum(options[0].plan) else { return nil }
    return own - first
  }

  /// What the measures that count cost once.
  private func oneOff(_ scenario: Scenario, _ years: ClosedRange<Int>) -> Int64 {
    scenario.åtgärder.filter { scenario.räknas($0) }.reduce(0) { sum, measure in
      sum + years.reduce(0) { $0 + (measure.engångskostnad[$1] ?? 0) }
    }
  }

  /// The first changes, from A to here.
  private func list(_ changed: [OptionDifference], _ place: Int, _ language: Language) -> String {
    let none = Cell.missingWording(language)
    let shown = changed.prefix(5).map { difference in
      let (before, after) = (difference.values[0], difference.values[place])
      return "\(difference.path): \(before.map { OptionDifference.text($0) } ?? none) → "
        + (after.map { OptionDifference.text($0) } ?? none)
    }
    let left = changed.count - shown.count
    return (shown + (left > 0 ? [language == .sv ? "och \(left) till" : "and \(left) more"] : [])).joined(
      separator: "; ")
  }

  private var decisionDecimals: Int {
    first.decimals(options.flatMap { [$0.worstMissing.mean, $0.worstLeft.mean] })
  }

  private var decisionNotes: [Wording] {
    [
      Wording(
        sv:
          "Från och till: 95 %-intervall för räknefelet, av att framtiderna är ändligt många. Skillnad mot A är procentenheter i samma framtider.",
        en:
          "From and to: 95% intervals of the sampling error, since the futures are finitely many. The difference to A is percentage points in the same futures."
      ),
      Wording(
        sv:
          "Saknas: det av planens underskott som är kvar när deras sista år stängs. Värsta tiondelen: i snitt över den tiondel av framtiderna där det går sämst.",
        en:
          "Missing: what is left of the plan's deficits when their last years close. Worst tenth: on average over the tenth of the futures in which it goes worst."
      ),
      Wording(
        sv:
          "Marginal: hur mycket sämre åren till och med förfallodagen får gå, tillsammans, som planen står. Planens resultat mot A: summan av årens balanskravsresultat, så mycket mer alternativet räknar med.",
        en:
          "Margin: how much worse the years up to the deadline may go, together, as the plan stands. The plan's result against A: the sum of the years' balanskravsresultat, so much more the option counts on."
      ),
    ]
  }
}
