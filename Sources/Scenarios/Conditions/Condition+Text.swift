extension Condition {
  /// The condition as it is written, decimals after a point.
  public var text: String {
    switch measure {
    case .verdict(let subject): subject.rawValue
    case .plan(let amount): "\(amount.text) \(comparison)"
    case .probability(.verdict(let subject)): "P(\(subject.rawValue)) \(comparison)"
    case .probability(.amount(let amount, let side, let limit)):
      "P(\(amount.text) \(side.ascii) \(limit.text)) \(comparison)"
    case .quantile(let percent, let amount):
      percent.number == Decimaltal(hundradelar: 5_000)
        ? "median(\(amount.text)) \(comparison)" : "kvantil \(percent.number.text) (\(amount.text)) \(comparison)"
    case .mean(let amount): "medel(\(amount.text)) \(comparison)"
    }
  }

  private var comparison: String { "\(side.ascii) \(limit.text)" }
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
  /// `balanskravsresultat.2028`
  public var text: String { "\(name).\(year)" }
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
