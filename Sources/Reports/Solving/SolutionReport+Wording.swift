import Analysis
import Numerics
import Scenarios

extension SolutionReport {
  /// A value of the dial in a sentence, with what it is and when: "412 mnkr till per år från 2026".
  func amount(_ value: Decimaltal, _ language: Language) -> String {
    let number = bare(value, language)
    switch (dial, language) {
    case (.besparing, .sv): return "\(number)\u{A0}\(scenario.enhet.wording.sv) till \(when(language))"
    case (.besparing, .en):
      let own = Condition.Limit(value).kronor(scenario.enhet) ?? 0
      return
        "\(AmountFormat(enhet: scenario.enhet, decimals: decimals, language: .en).textWithUnit(own)) more \(when(language))"
    case (.skatt, .sv): return "\(number)\u{A0}kr högre skatt per 100\u{A0}kr \(when(language))"
    case (.skatt, .en): return "SEK\u{A0}\(number) more tax per SEK\u{A0}100 \(when(language))"
    case (.avkastning, .sv): return "\(number) procentenheter högre avkastning om året i alla tillgångsslag"
    case (.avkastning, .en): return "\(number) percentage points more return a year in every class of assets"
    case (.key(let path, _), _): return "\(path) = \(number)"
    }
  }

  private func when(_ language: Language) -> String {
    guard let years = dial.years else { return "" }
    let (first, last) = (years.lowerBound, years.upperBound)
    if first == last { return language == .sv ? "\(first)" : "in \(first)" }
    let isToTheEnd = last == scenario.år.till
    switch language {
    case .sv: return "per år " + (isToTheEnd ? "från \(first)" : "\(first)–\(last)")
    case .en: return "a year " + (isToTheEnd ? "from \(first)" : "in \(first)–\(last)")
    }
  }

  /// The interval of a value: (389–436); an end that lies outside the range is said to be.
  func interval(_ crossing: Solution.Crossing, _ language: Language) -> String {
    if crossing.low == crossing.value && crossing.high == crossing.value { return "" }
    let isSwedish = language == .sv
    let low =
      crossing.low.map { bare($0, language) }
      ?? (isSwedish ? "mindre än " : "less than ") + bare(solution.grid.first, language)
    let high =
      crossing.high.map { bare($0, language) }
      ?? (isSwedish ? "mer än " : "more than ") + bare(solution.grid.last, language)
    // Long ends, and negative ones, read better apart.
    let isPlain = crossing.low != nil && crossing.high != nil && (crossing.low ?? .noll) >= .noll
    return " (\(low)\(isPlain ? "–" : isSwedish ? " till " : " to ")\(high))"
  }

  /// The condition as the beginning of a sentence: "För 90 %"; others as they are written.
  func goal(_ language: Language) -> String {
    if case .probability(.verdict(.planen)) = solution.condition.measure, solution.condition.side == .atLeast {
      return (language == .sv ? "För " : "For ") + solution.condition.limit.text(share: language)
    }
    if case .verdict(let subject) = solution.condition.measure {
      let isPlan = subject == .planen
      return language == .sv
        ? "För att \(isPlan ? "planen" : "åtgärdsplanen") ska hålla"
        : "For the \(isPlan ? "plan" : "plan of measures") to hold"
    }
    return (language == .sv ? "För " : "For ") + condition(language)
  }

  /// The condition in symbols.
  func condition(_ language: Language) -> String { solution.condition.text(scenario.enhet, language) }

  /// What the measure comes to: "håller planen i 40,3 % (± 0,2)" and the like, as a sentence without its beginning.
  func outcome(_ outcome: Solution.Outcome, _ language: Language) -> String {
    let isSwedish = language == .sv
    func money(_ kronor: Double) -> String {
      let power = scenario.enhet == .kr ? 0 : 1
      return AmountFormat(enhet: scenario.enhet, decimals: power, language: language)
        .textWithUnit(Int64(kronor: kronor.roundedToKrona))
    }
    switch outcome {
    case .probability(let probability):
      return "\(event) = \(percent(probability.value, language)) (\(error(probability, language)))"
    case .mean(let mean, let half):
      let name: String = if case .mean(let amount) = solution.condition.measure { amount.text } else { "" }
      return "medel(\(name)) = \(money(mean))" + (half.map { " (±\u{A0}\(money($0)))" } ?? "")
    case .amount(let kronor): return "\(planName) = \(money(Double(kronor)))"
    case .percent(let value): return "\(planName) = \(percent(value / 100, language))"
    case .verdict(let holds):
      let name =
        isActionPlan ? (isSwedish ? "åtgärdsplanen" : "the plan of measures") : isSwedish ? "planen" : "the plan"
      return name + (isSwedish ? (holds ? " håller" : " håller inte") : holds ? " holds" : " does not hold")
    }
  }

  private var isActionPlan: Bool {
    if case .verdict(let subject) = solution.condition.measure { subject == .åtgärdsplanen } else { false }
  }

  private var planName: String { if case .plan(let amount) = solution.condition.measure { amount.text } else { "" } }

  /// The event whose probability is given: of a quantile, being on the right side of the limit.
  var event: String {
    switch solution.condition.measure {
    case .probability(.verdict(let subject)): "P(\(subject.rawValue))"
    case .probability(.amount(let amount, let side, let limit)):
      "P(\(amount.text) \(side.rawValue) \(text(limit, of: amount)))"
    case .quantile(_, let amount):
      "P(\(amount.text) \(solution.condition.side.rawValue) \(text(solution.condition.limit, of: amount)))"
    case .mean, .plan, .verdict: ""
    }
  }

  private func text(_ limit: Condition.Limit, of amount: Condition.Amount) -> String {
    limit.number.text + (amount.nyckeltal == nil ? "" : "\u{A0}%")
  }

  /// The larger side of an interval, in percentage points.
  private func error(_ probability: Probability, _ language: Language) -> String {
    let side = max(probability.high - probability.value, probability.value - probability.low)
    let format = PercentFormat(language: language)
    return side < 0.0005 ? "±\u{A0}<\u{A0}\(format.number(0.001))" : "±\u{A0}\(format.number(side))"
  }
}
