extension Condition {
  /// The condition as it is written, decimals after a point.
  public var text: String {
    switch measure {
    case .verdict(let subject): subject.rawValue
    case .plan(let amount): "\(amount.text) \(comparison)"
    case .probability(let event): "P(\(event.text)) \(comparison)"
    case .quantile(let percent, let amount):
      percent.number == Decimaltal(hundradelar: 5_000)
        ? "median(\(amount.text)) \(comparison)" : "kvantil \(percent.number.text) (\(amount.text)) \(comparison)"
    case .mean(let amount): "medel(\(amount.text)) \(comparison)"
    }
  }

  private var comparison: String { "\(side.ascii) \(limit.text)" }
}

extension Condition.Event {
  /// `planen håller`, `balanskravsresultat.2028 >= 0`
  public var text: String {
    switch self {
    case .verdict(let subject): subject.rawValue
    case .amount(let amount, let side, let limit): "\(amount.text) \(side.ascii) \(limit.text)"
    }
  }
}

extension Condition.Side {
  var ascii: String {
    switch self {
    case .atLeast: ">="
    case .atMost: "<="
    case .above, .below: rawValue
    }
  }
}

extension Condition.Amount {
  /// `balanskravsresultat.2028`, or of several years `resultatandel 2026–2028`
  public var text: String {
    years.count == 1 ? "\(name).\(years.lowerBound)" : "\(name) \(years.lowerBound)–\(years.upperBound)"
  }
}

extension Condition.Limit {
  var text: String {
    switch unit {
    case .none: number.text
    case .percent: number.text + " %"
    case .money(let enhet): "\(number.text) \(enhet.rawValue)"
    }
  }
}
