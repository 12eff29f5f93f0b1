import Scenarios

extension CheckReport {
  /// A value with what it rests on.
  func item(_ key: String, _ value: Wording, _ isDefault: Bool, _ basis: Wording) -> [Antagande] {
    [Antagande(Wording(verbatim: key), value, isDefault ? .förval : .valt(förval: nil), basis)]
  }

  /// A number with the decimals it has.
  func number(_ number: Decimaltal, _ language: Language) -> String {
    let value = ExactDecimal(number.miljondelar, exponent: -6)
    return value.text(decimals: max(0, -value.exponent), signs: language.numberSigns)
  }

  func skew(_ skew: Decimaltal, _ language: Language) -> String {
    skew == .noll ? "" : ", \(language == .sv ? "skevhet" : "skewness") \(number(skew, language))"
  }

  func text(_ growth: Tillgångsslag.Avkastning, _ language: Language) -> String {
    guard case .egen(let mean, let sigma, let direct) = growth else {
      return language == .sv ? "kort ränta" : "the short rate"
    }
    let (own, part) = language == .sv ? ("avkastning", "varav direkt") : ("return", "direct yield")
    return "\(own) \(number(mean, language))\u{A0}%, σ \(number(sigma, language)), \(part) \(number(direct, language))"
  }
}
