import Analysis
import Scenarios
import Simulation

extension ComparisonReport {
  /// Every figure, for machines: a row for each, with a cell for each option; differences are to the first one, which has none.
  var allRows: [Row] {
    [Row(Wording(sv: "Namn", en: "Name"), cells: options.map { .text($0.name) })]
      + comparison.differences.map { difference in
        Row(
          Wording(verbatim: difference.path),
          cells: difference.values.map(value))
      }
      + standing
      + probabilities + best + differenceRows + years.indices.flatMap(rows(year:))
      + (units.map { [Row.heading($0.title)] + $0.rows } ?? [])
  }

  private func ends(_ label: Wording, _ values: [(value: Double, low: Double, high: Double)?]) -> [Row] {
    func row(_ words: Wording, _ part: KeyPath<(value: Double, low: Double, high: Double), Double>) -> Row {
      Row(
        Wording(sv: label.sv + words.sv, en: label.en + words.en),
        cells: values.map { $0.map { .percent($0[keyPath: part]) } ?? .empty })
    }
    return [
      row(Wording(verbatim: ""), \.value), row(Wording(sv: ", från", en: ", from"), \.low),
      row(Wording(sv: ", till", en: ", to"), \.high),
    ]
  }

  private var probabilities: [Row] {
    func rows(_ label: Wording, _ value: (ComparisonSummary.Option) -> Probability?) -> [Row] {
      ends(label, options.map { value($0).map { ($0.value, $0.low, $0.high) } })
    }
    return rows(Wording(sv: "Planen håller", en: "The plan holds")) { $0.futures.planen.håller }
      + rows(Wording(sv: "Underskotten vid start återställs i tid", en: "Deficits at the start restored in time")) {
        $0.futures.åtgärdsplanen.håller
      }
      + cohorts.flatMap { cohort in
        rows(Wording(sv: "Underskottet \(cohort.från) försenas", en: "Deficit of \(cohort.från) is late")) { option in
          option.futures.cohorts.first { $0.från == cohort.från }?.försenas
        }
      }
  }

  private var best: [Row] {
    let last = comparison.lastPlanYear
    func regret(_ label: Wording, _ value: (ComparisonSummary.Option) -> Distribution) -> [Row] {
      [
        Row(Wording(sv: "\(label.sv), medel", en: "\(label.en), mean"), cells: options.map { cell(value($0).mean) }),
        Row(
          Wording(sv: "\(label.sv), kvantil 95 %", en: "\(label.en), quantile 95%"),
          cells: options.map { cell(value($0)[95].value) }),
      ]
    }
    func worst(_ label: Wording, _ value: (ComparisonSummary.Option) -> WorstTenth) -> [Row] {
      [
        Row(label, cells: options.map { cell(value($0).mean) }),
        Row(
          Wording(sv: "\(label.sv), ± räknefel", en: "\(label.en), ± sampling error"),
          cells: options.map { cell(value($0).high - value($0).mean) }),
      ]
    }
    return ends(Self.best, options.map { ($0.best.value, $0.best.low, $0.best.high) })
      + ends(Self.alone, options.map { ($0.alone.value, $0.alone.low, $0.alone.high) })
      + regret(Wording(sv: "Saknas mer än i det bästa", en: "Missing beyond the best")) { $0.regretMissing }
      + regret(Wording(sv: "Kvar \(last) mer än i det bästa", en: "Left in \(last) beyond the best")) { $0.regretLeft }
      + worst(Self.worstMissing) { $0.worstMissing } + worst(Self.worstLeft(last)) { $0.worstLeft }
  }

  private var differenceRows: [Row] {
    func rows(_ label: Wording, _ value: (ComparisonSummary.AgainstFirst) -> PairedDifference?) -> [Row] {
      ends(label, [nil] + others.map { value($0).map { ($0.value, $0.low, $0.high) } })
    }
    func shares(_ label: Wording, _ value: (ComparisonSummary.AgainstFirst) -> Double) -> Row {
      Row(label, cells: [.empty] + others.map { .percent(value($0)) })
    }
    return rows(Wording(sv: "Skillnad mot A: planen håller", en: "Difference to A: the plan holds")) { $0.planen }
      + rows(
        Wording(
          sv: "Skillnad mot A: underskotten vid start återställs i tid",
          en: "Difference to A: deficits at the start restored in time")
      ) { $0.åtgärdsplanen }
      + cohorts.flatMap { cohort in
        rows(
          Wording(
            sv: "Skillnad mot A: underskottet \(cohort.från) försenas",
            en: "Difference to A: deficit of \(cohort.från) is late")
        ) { other in other.försenas.first { $0.från == cohort.från }?.skillnad }
      } + [
        shares(Wording(sv: "Bättre än A", en: "Better than A")) { $0.better.value },
        shares(Wording(sv: "Sämre än A", en: "Worse than A")) { $0.worse.value },
      ] + amounts(Wording(sv: "Skillnad mot A: saknas", en: "Difference to A: missing")) { $0.missing }
  }

  private func amounts(_ label: Wording, _ value: (ComparisonSummary.AgainstFirst) -> Distribution) -> [Row] {
    [
      Row(
        Wording(sv: "\(label.sv), medel", en: "\(label.en), mean"),
        cells: [.empty] + others.map { cell(value($0).mean) }),
      Row(
        Wording(sv: "\(label.sv), ± räknefel", en: "\(label.en), ± sampling error"),
        cells: [.empty] + others.map { cell(Self.halfWidth(value($0))) }),
    ]
  }

  private func rows(year place: Int) -> [Row] {
    let year = years[place]
    return [Figure.balanskravsresultat, .kvarAttÅterställa].flatMap { figure -> [Row] in
      let name = Wording(sv: "\(figure.wording.sv) \(year)", en: "\(figure.wording.en) \(year)")
      func quantile(_ percent: Int) -> Row {
        Row(
          Wording(sv: "\(name.sv), kvantil \(percent) %", en: "\(name.en), quantile \(percent)%"),
          cells: options.map { option in option.futures[figure].map { cell($0.years[place][percent].value) } ?? .empty }
        )
      }
      return [5, 50, 95].map(quantile)
        + amounts(
          Wording(
            sv: "Skillnad mot A: \(name.sv)", en: "Difference to A: \(name.en)")
        ) { figure == .balanskravsresultat ? $0.results[place] : $0.left[place] }
    }
      + Nyckeltalsvärde.Slag.allCases.compactMap { kind in
        guard let storhet = Storhet(rawValue: kind.rawValue) else { return nil }
        let found = options.map { $0.plan[year]?.nyckeltal(storhet)?.procent }
        guard found.contains(where: { $0 != nil }) else { return nil }
        let name = storhet.wording
        return Row(
          Wording(sv: "\(name.sv) \(year), planen", en: "\(name.en) \(year), the plan"),
          cells: found.map { $0.map { .percent($0 / 100) } ?? .missing })
      }
  }
}
