import Scenarios

extension Condition {
  /// The condition in symbols: P(planen håller) ≥ 90 %, median(balanskravsresultat.2028) ≥ 0 mnkr, resultatandel 2026–2028 ≥ 2 %.
  ///
  /// - Parameter enhet: the unit of amounts without one of their own.
  func text(_ enhet: Enhet, _ language: Language) -> String {
    func number(_ limit: Limit, of amount: Amount) -> String {
      limit.text(amount.nyckeltal == nil ? enhet.rawValue : "%", language)
    }
    let sign = side.rawValue
    switch measure {
    case .verdict(let subject): return subject.rawValue
    case .plan(let amount): return "\(amount.text) \(sign) \(number(limit, of: amount))"
    case .probability(.verdict(let subject)): return "P(\(subject.rawValue)) \(sign) \(limit.text(share: language))"
    case .probability(.amount(let amount, let inner, let own)):
      return "P(\(amount.text) \(inner.rawValue) \(number(own, of: amount))) \(sign) \(limit.text(share: language))"
    case .quantile(let percent, let amount):
      let name = percent.share == 0.5 ? "median" : "kvantil \(percent.number.text) "
      return "\(name)(\(amount.text)) \(sign) \(number(limit, of: amount))"
    case .mean(let amount): return "medel(\(amount.text)) \(sign) \(number(limit, of: amount))"
    }
  }
}

extension Condition.Limit {
  /// The number with its unit, or with another where none is stated.
  func text(_ unit: String, _ language: Language) -> String {
    let number = ExactDecimal(self.number.miljondelar, exponent: -6)
    let text = number.text(decimals: max(0, -number.exponent), signs: language.numberSigns)
    switch self.unit {
    case .none: return text + "\u{A0}" + unit
    case .percent: return text + "\u{A0}%"
    case .money(let enhet): return text + "\u{A0}\(enhet.rawValue)"
    }
  }

  /// A share as it was written, as per cent.
  func text(share language: Language) -> String {
    // Millionths of a whole are ten-thousandths of a per cent; trailing zeros go.
    let shift = unit == .percent ? -6 : -4
    let number = ExactDecimal(self.number.miljondelar, exponent: shift)
    let text = number.text(decimals: max(0, -number.exponent), signs: language.numberSigns)
    return text + (language == .sv ? "\u{A0}%" : "%")
  }
}
