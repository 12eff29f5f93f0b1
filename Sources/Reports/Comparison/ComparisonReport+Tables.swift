import Analysis
import Law
import Scenarios
import Simulation

extension ComparisonReport {
  /// The tables for people: the three-year rule, who is best and how bad it gets, differences on the same paths, and the years.
  public var tables: [Table] { [rule, ranking, againstFirst, byYear] + [units].compactMap { $0 } }

  /// The plan as it stands, and the three-year rule in the futures.
  var rule: Table {
    var rows = standing
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

  /// The plans as they stand: the verdict and the margin to each deadline.
  var standing: [Row] {
    let deadlines = Set(options.flatMap { $0.plan.bedömning.marginaler.map(\.senast) }).sorted()
    return [
      Row(
        Wording(sv: "Planen som den står", en: "The plan as it stands"),
        cells: options.map { .text(Self.wording($0.plan.bedömning.planen)) })
    ]
      + deadlines.map { deadline in
        Row(
          Wording(sv: "Marginal till \(deadline)", en: "Margin to \(deadline)"), level: 1,
          cells: options.map { option in
            option.plan.bedömning.marginaler.first { $0.senast == deadline }.map { .amount($0.belopp) } ?? .empty
          })
      }
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

  private func probability(_ label: Wording, _ value: (ComparisonSummary.Option) -> Probability?) -> [Row] {
    [Row(label, cells: options.map { value($0).map { cell($0) } ?? .empty })]
  }

  /// Who is best on the same path, what choosing another costs, and how bad it gets.
  var ranking: Table {
    let last = comparison.lastPlanYear
    let decimals = first.decimals(options.flatMap { [$0.worstMissing.mean, $0.worstLeft.mean, $0.regretMissing.mean] })
    func regret(_ label: Wording, _ value: (ComparisonSummary.Option) -> Distribution) -> [Row] {
      [
        Row(label, cells: options.map { cell(value($0).mean) }),
        Row(Self.oneInTwenty, level: 1, cells: options.map { cell(value($0)[95].value) }),
      ]
    }
    func worst(_ label: Wording, _ value: (ComparisonSummary.Option) -> WorstTenth) -> Row {
      Row(
        label,
        cells: options.map { option in
          let worst = value(option)
          return cell(worst.mean, plusMinus: worst.high - worst.mean, decimals: decimals)
        })
    }
    let rows =
      [
        Row(Self.best, cells: options.map { cell($0.best.value, $0.best.low, $0.best.high) }),
        Row(Self.alone, level: 1, cells: options.map { cell($0.alone) }),
      ]
      + regret(Wording(sv: "Saknas mer än i det bästa, i snitt", en: "Missing beyond the best, on average")) {
        $0.regretMissing
      }
      + regret(
        Wording(sv: "Kvar \(last) mer än i det bästa, i snitt", en: "Left in \(last) beyond the best, on average")
      ) {
        $0.regretLeft
      }
      + [
        worst(Self.worstMissing) { $0.worstMissing },
        worst(Self.worstLeft(last)) { $0.worstLeft },
      ]
    return Table(
      title: Wording(sv: "Bäst och sämst", en: "Best and worst"), enhet: enhet, unit: enhet.wording, decimals: decimals,
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

  static let best = Wording(sv: "Bäst i", en: "Best in")
  static let alone = Wording(sv: "Ensam bäst i", en: "Alone best in")
  static let oneInTwenty = Wording(sv: "1 av 20 mer än", en: "1 in 20 more than")
  static let worstMissing = Wording(sv: "Värsta tiondelen: saknas i snitt", en: "Worst tenth: missing on average")
  static func worstLeft(_ year: Int) -> Wording {
    Wording(sv: "Värsta tiondelen: kvar \(year) i snitt", en: "Worst tenth: left in \(year) on average")
  }

  /// Differences to the first option, future by future.
  var againstFirst: Table {
    func points(_ label: Wording, _ value: (ComparisonSummary.AgainstFirst) -> PairedDifference?) -> Row {
      Row(label, cells: others.map { value($0).map { cell($0) } ?? .empty })
    }
    let decimals = first.decimals(others.map(\.missing.mean))
    let rows =
      [points(Wording(sv: "Planen håller, procentenheter", en: "The plan holds, percentage points")) { $0.planen }]
      + cohorts.map { cohort in
        points(
          Wording(
            sv: "Underskottet \(cohort.från) försenas, procentenheter",
            en: "Deficit of \(cohort.från) is late, percentage points")
        ) { other in other.försenas.first { $0.från == cohort.från }?.skillnad }
      } + [
        Row(
          Wording(sv: "Saknas i snitt", en: "Missing on average"),
          cells: others.map { cell($0.missing.mean, plusMinus: Self.halfWidth($0.missing), decimals: decimals) }),
        Row(Wording(sv: "Bättre än A i", en: "Better than A in"), cells: others.map { cell($0.better) }),
        Row(Wording(sv: "Sämre än A i", en: "Worse than A in"), cells: others.map { cell($0.worse) }),
        Row(Wording(sv: "Lika i", en: "Equal in"), cells: others.map { .percent(Self.equal($0)) }),
      ]
    return Table(
      title: Wording(sv: "Skillnad mot A i samma framtider", en: "Difference to A in the same futures"), enhet: enhet,
      unit: enhet.wording, columns: otherColumns, rows: rows,
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

  static func halfWidth(_ difference: Distribution) -> Double { Confidence.normal * difference.standardError }
}
