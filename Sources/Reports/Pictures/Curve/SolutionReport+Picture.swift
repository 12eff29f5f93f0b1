import Analysis
import Numerics
import Scenarios

extension SolutionReport {
  /// How what is asked about goes with the lever, and where it reaches its limit; nil of a plain verdict.
  public var picture: Picture? {
    let samples = solution.samples.compactMap(sample)
    guard samples.count == solution.samples.count, samples.count > 1 else { return nil }
    let title = Self.heading
    var tried = solution.samples.map { (value: $0.value, outcome: $0.outcome, isFound: false) }
    // The answer is seldom one of the values tried.
    if case .found(let crossing) = solution.finding {
      tried.removeAll { $0.value == crossing.value }
      tried.append((crossing.value, solution.atFinding, true))
    }
    let rows = tried.sorted { $0.value < $1.value }.map { sample in
      Row(
        Wording { bare(sample.value, $0) }, emphasis: sample.isFound ? .total : .plain,
        cells: Self.cells(sample.outcome))
    }
    return Picture(
      name: "racker", title: title,
      description: Wording { language in
        let lowest = outcome(solution.atLowEnd, language)
        let start = bare(solution.grid.first, language)
        return answer(language) + (language == .sv ? " Vid \(start): \(lowest)." : " At \(start): \(lowest).")
      },
      chart: CurveChart(
        across: .number(unit), upright: upright, samples: samples, key: curveKey, limit: limit, answer: found),
      table: Table(
        title: title, enhet: scenario.enhet, labelHeading: unit,
        columns: [Column(measureHeading), Column(Wording(sv: "± räknefel", en: "± error"))], rows: rows))
  }

  private func sample(_ sample: Solution.Sample) -> CurveChart.Sample? {
    let value = Double(sample.value.miljondelar)
    func even(_ middle: Double, half: Double = 0) -> CurveChart.Sample {
      CurveChart.Sample(value: value, low: middle - half, middle: middle, high: middle + half)
    }
    switch sample.outcome {
    case .probability(let share):
      return CurveChart.Sample(
        value: value, low: share.low * 10_000, middle: share.value * 10_000, high: share.high * 10_000)
    case .mean(let mean, let half): return even(mean, half: half ?? 0)
    case .amount(let kronor): return even(Double(kronor))
    case .percent(let percent): return even(percent * 100)
    case .verdict: return nil
    }
  }

  private var isShare: Bool {
    switch solution.atLowEnd {
    case .probability, .percent: true
    case .mean, .amount, .verdict: false
    }
  }

  private var upright: ValueAxis.Unit {
    if case .percent = solution.atLowEnd { return .percent }
    return isShare ? .share : .amount(scenario.enhet)
  }

  private var curveKey: KeyLabel {
    let words: Wording =
      switch solution.condition.measure {
      case .probability(.verdict): Wording(sv: "planen håller", en: "the plan holds")
      case .probability, .quantile: Wording(sv: "sannolikhet", en: "probability")
      case .mean: Wording(sv: "medelvärde", en: "mean")
      case .plan, .verdict: Wording(sv: "planen", en: "the plan")
      }
    return KeyLabel(sample: .line(.median), words: words, short: words)
  }

  private var limit: CurveChart.Limit? {
    let own = solution.condition.limit
    let height: Double?
    switch solution.condition.measure {
    case .probability: height = own.share * 10_000
    case .quantile(let percent, _):
      // The quantile is at least the limit where what lies below has at most its share.
      height = (solution.condition.side == .atLeast ? 1 - percent.share : percent.share) * 10_000
    case .mean, .plan:
      height = isShare ? Double(own.number.miljondelar) / 10_000 : own.kronor(scenario.enhet).map { Double($0) }
    case .verdict: height = nil
    }
    return height.map { height in
      let words = Wording { language in
        let text =
          isShare
          ? percent(height / 10_000, language, decimals: 0)
          : AmountFormat(enhet: scenario.enhet, language: language).text(Int64(kronor: height))
        return (language == .sv ? "gräns " : "limit ") + text
      }
      return CurveChart.Limit(height: height, key: KeyLabel(sample: .line(.limit), words: words, short: words))
    }
  }

  /// The answer, where the range has one.
  private var found: CurveChart.Answer? {
    guard case .found(let crossing) = solution.finding else { return nil }
    func number(_ value: Decimaltal) -> Double { Double(value.miljondelar) }
    return CurveChart.Answer(
      value: number(crossing.value), low: number(crossing.low ?? solution.grid.first),
      high: number(crossing.high ?? solution.grid.last),
      words: Wording { bare(crossing.value, $0) + interval(crossing, $0) })
  }
}
