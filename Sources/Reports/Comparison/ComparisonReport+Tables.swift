import Analysis
import Law
import Scenarios
import Simulation

extension ComparisonReport {
  /// The tables for people: the three-year rule, who is best and how bad it gets, differences on the same paths, and the years.
  public var tables: [Table] { [rule, ranking, againstFirst, byYear] }

  private static let error = Wording(sv: "± räknefel", en: "± sampling error")
  static let alone = Wording(sv: "Ensam bäst i", en: "Alone best in")

  /// The plan as it stands, and the three-year rule in the futures.
  var rule: Table {
    var rows = [
      Row(
        Wording(sv: "Planen som den står", en: "The plan as it stands"),
        cells: options.map { .text(Self.wording($0.plan.bedömning.planen)) })
    ]
    for deadline in Set(options.flatMap { $0.plan.bedömning.marginaler.map(\.senast) }).sorted() {
      rows.append(
        Row(
          Wording(sv: "Marginal till \(deadline)", en: "Margin to \(deadline)"), level: 1,
          cells: options.map { option in
            option.plan.bedömning.marginaler.first { $0.senast == deadline }.map { .amount($0.belopp) } ?? .empty
          }))
    }
    rows += probability(Wording(sv: "Planen håller", en: "The plan holds")) { $0.futures.planen.håller }
    if options.contains(where: { $0.futures.planen.hållerMedSkäl.hits > 0 }) {
      rows += probability(
        Wording(sv: "Håller bara med nya synnerliga skäl", en: "Holds only with new exceptional grounds")
      ) {
        $0.futures.planen.hållerMedSkäl
      }
    }
    if options.contains(where: { $0.futures.åtgärdsplanen.håller != $0.futures.planen.håller }) {
      rows += probability(
        Wording(sv: "Underskotten vid start återställs i tid", en: "Deficits at the start restored in time")
      ) { $0.futures.åtgärdsplanen.håller }
    }
    for cohort in cohorts {
      rows += probability(
        Wording(
          sv: "Underskottet \(cohort.från) försenas (senast \(cohort.senast))",
          en: "Deficit of \(cohort.från) is late (by \(cohort.senast))")
      ) { option in
        option.futures.cohorts.first { $0.från == cohort.från }?.försenas
      }
    }
    let law = Räkenskapsregler.gällande(år: comparison.lastPlanYear)?.återställning.wording
    return Table(
      title: Wording(sv: "Treårsregeln (\(law?.sv ?? ""))", en: "The three-year rule (\(law?.en ?? ""))"), enhet: enhet,
      columns: columns, rows: rows)
  }

  /// Deficits of the plan that arise in some option, oldest first.
  var cohorts: [SimulationSummary.Cohort] {
    var found: [SimulationSummary.Cohort] = []
    for cohort in options.flatMap(\.futures.cohorts) where cohort.ärPlanens && cohort.uppstår.hits > 0 {
      if !found.contains(where: { $0.från == cohort.från }) { found.append(cohort) }
    }
    return found.sorted { $0.från < $1.från }
  }

  static func wording(_ outcome: Planbedömning.Utfall) -> Wording {
    switch outcome {
    case .håller: Wording(sv: "håller", en: "holds")
    case .bryts: Wording(sv: "håller inte", en: "does not hold")
    case .oavgjord: Wording(sv: "oavgjord", en: "undetermined")
    }
  }

  private func probability(
    _ label: Wording, _ value: (ComparisonSummary.Option) -> Probability?
  ) -> [Row] {
    let found = options.map(value)
    return [
      Row(label, cells: found.map { $0.map { .percent($0.value) } ?? .empty }),
      Row(
        Self.error, level: 1,
        cells: found.map { $0.map { .percent(max($0.high - $0.value, $0.value - $0.low)) } ?? .empty }),
    ]
  }

  /// Who is best on the same path, what choosing another costs, and how bad it gets.
  var ranking: Table {
    let last = comparison.lastPlanYear
    func regret(_ label: Wording, _ value: (ComparisonSummary.Option) -> Distribution) -> [Row] {
      [
        Row(label, cells: options.map { cell(value($0).mean) }),
        Row(
          Wording(sv: "1 av 20 mer än", en: "1 in 20 more than"), level: 1,
          cells: options.map { cell(value($0)[95].value) }),
      ]
    }
    func worst(_ label: Wording, _ value: (ComparisonSummary.Option) -> WorstTenth) -> [Row] {
      [
        Row(label, cells: options.map { cell(value($0).mean) }),
        Row(Self.error, level: 1, cells: options.map { cell(value($0).high - value($0).mean) }),
      ]
    }
    let rows =
      [
        Row(Wording(sv: "Bäst i", en: "Best in"), cells: options.map { .percent($0.best.value) }),
        Row(
          Self.error, level: 1,
          cells: options.map { .percent(max($0.best.high - $0.best.value, $0.best.value - $0.best.low)) }),
      ]
      + [
        Row(
          Self.alone, level: 1, cells: options.map { .percent($0.alone.value) })
      ]
      + regret(Wording(sv: "Saknas mer än i det bästa, i snitt", en: "Missing beyond the best, on average")) {
        $0.regretMissing
      }
      + regret(
        Wording(sv: "Kvar \(last) mer än i det bästa, i snitt", en: "Left in \(last) beyond the best, on average")
      ) {
        $0.regretLeft
      }
      + worst(Wording(sv: "Värsta tiondelen: saknas i snitt", en: "Worst tenth: missing on average")) {
        $0.worstMissing
      }
      + worst(Wording(sv: "Värsta tiondelen: kvar \(last) i snitt", en: "Worst tenth: left in \(last) on average")) {
        $0.worstLeft
      }
    let amounts = options.flatMap { [$0.worstMissing.mean, $0.worstLeft.mean, $0.regretMissing.mean] }
    return Table(
      title: Wording(sv: "Bäst och sämst", en: "Best and worst"), enhet: enhet, decimals: first.decimals(amounts),
      columns: columns, rows: rows,
      notes: [
        Wording(
          sv:
            "Bäst i en framtid: minst saknas av planens underskott när deras sista år stängs, och där lika mycket saknas, minst är kvar att återställa \(last); lika delas.",
          en:
            "Best in a future: least is missing of the plan's deficits when their last years close, and where as much is missing, least is left to restore in \(last); ties are shared."
        ),
        Wording(
          sv: "Mer än i det bästa: mot det alternativ där minst saknas, respektive är kvar, i samma framtid.",
          en: "Beyond the best: against the option in which least is missing, or left, in the same future."),
      ])
  }

  /// Differences to the first option, future by future.
  var againstFirst: Table {
    func points(_ label: Wording, _ value: (ComparisonSummary.AgainstFirst) -> PairedDifference?) -> [Row] {
      [
        Row(
          label,
          cells: others.map(value).map { found in
            found.map { found in .text(Wording { self.points(found.value, $0) }) } ?? .empty
          }),
        Row(
          Self.error, level: 1,
          cells: others.map(value).map { found in found.map { found in .text(Wording { error(found, $0) }) } ?? .empty }
        ),
      ]
    }
    var rows = points(Wording(sv: "Planen håller, procentenheter", en: "The plan holds, percentage points")) {
      $0.planen
    }
    for cohort in cohorts {
      rows += points(
        Wording(
          sv: "Underskottet \(cohort.från) försenas, procentenheter",
          en: "Deficit of \(cohort.från) is late, percentage points")
      ) { other in other.försenas.first { $0.från == cohort.från }?.skillnad }
    }
    rows.append(
      Row(
        Wording(sv: "Saknas i snitt", en: "Missing on average"), cells: others.map { cell($0.missing.mean) }))
    rows.append(Row(Self.error, level: 1, cells: others.map { cell(Self.halfWidth($0.missing)) }))
    let better = others.map { ($0.better.value, $0.worse.value, Self.equal($0)) }
    rows.append(Row(Wording(sv: "Bättre än A i", en: "Better than A in"), cells: better.map { .percent($0.0) }))
    rows.append(Row(Wording(sv: "Sämre än A i", en: "Worse than A in"), cells: better.map { .percent($0.1) }))
    rows.append(Row(Wording(sv: "Lika i", en: "Equal in"), cells: better.map { .percent($0.2) }))
    return Table(
      title: Wording(sv: "Skillnad mot A i samma framtider", en: "Difference to A in the same futures"), enhet: enhet,
      decimals: first.decimals(others.map(\.missing.mean)), columns: otherColumns, rows: rows,
      notes: [
        Wording(
          sv:
            "Alternativen möter samma framtider, så bara framtider där det går olika bidrar till räknefelet; därför är ± här mindre än de två alternativens egna tillsammans.",
          en:
            "The options meet the same futures, so only those in which they part add to the sampling error; hence ± here is less than those of the two options together."
        )
      ])
  }

  /// The share of futures in which an option comes to the same as the first.
  static func equal(_ other: ComparisonSummary.AgainstFirst) -> Double {
    Double(other.better.paths - other.better.hits - other.worse.hits) / Double(other.better.paths)
  }

  static func halfWidth(_ difference: Distribution) -> Double { 1.959_963_984_540_054 * difference.standardError }
}
