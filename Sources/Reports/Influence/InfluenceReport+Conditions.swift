import Analysis
import Numerics
import Scenarios

extension InfluenceReport {
  /// When the plan fails, a sentence for each box that stood up to its check.
  var conditions: [Wording] {
    influence.boxes.enumerated().map { place, box in
      Wording { language in
        let list = Self.list(box.conditions.map { clause($0, language) }, language)
        let coverage = percent(box.coverage.value, language, decimals: 0)
        let (density, base) = (text(box.density, language), percent(box.base.value, language, decimals: 0))
        switch (language, place) {
        case (.sv, 0):
          return
            "I \(coverage) av framtiderna där planen bryts är \(list). Där det är så bryts den i \(density), mot \(base) av alla."
        case (.sv, _):
          return "I ytterligare \(coverage) är \(list). Där det är så bryts den i \(density)."
        case (.en, 0):
          return
            "In \(coverage) of the futures where the plan breaks, \(list). Where that is so it breaks in \(density), against \(base) of all."
        case (.en, _):
          return "In a further \(coverage), \(list). Where that is so it breaks in \(density)."
        }
      }
    }
  }

  /// One condition: what lies below or above which limit.
  private func clause(_ condition: FailureBox.Condition, _ language: Language) -> String {
    let name = condition.feature.wording(language)
    let isSwedish = language == .sv
    // In English every condition has its own verb; Swedish puts one before them all.
    let verb = isSwedish ? "" : condition.feature.isPlural ? " are" : " is"
    if case .factor = condition.feature {
      let size = limit(abs(condition.limit), of: condition.feature, language)
      let isAbove = condition.limit > 0 || (condition.limit == 0 && !condition.isBelow)
      // Below a limit above zero is less than so much above it.
      let isMore = condition.isBelow != isAbove
      switch language {
      case .sv: return "\(name) \(isMore ? "mer" : "mindre") än \(size) \(isAbove ? "över" : "under") antagandet"
      case .en:
        return "\(name)\(verb) \(isMore ? "more" : "less") than \(size) \(isAbove ? "above" : "below") the assumption"
      }
    }
    let side = isSwedish ? (condition.isBelow ? "under" : "över") : condition.isBelow ? "below" : "above"
    return "\(name)\(verb) \(side) \(limit(condition.limit, of: condition.feature, language))"
  }

  /// A limit with just the decimals that it has.
  private func limit(_ limit: Double, of feature: Feature, _ language: Language) -> String {
    let digits = ExactDecimal(limit, shift: 2)
    let percent = PercentFormat(decimals: max(0, -digits.exponent), language: language)
    switch feature {
    case .deviation: return signed(limit, exactAmount(limit, language))
    case .realised: return exactAmount(limit, language)
    case .assetReturn: return percent.text(limit)
    case .factor: return percent.number(limit) + Self.points(language)
    }
  }
}

extension Feature {
  /// Whether its wording is a plural.
  fileprivate var isPlural: Bool {
    switch self {
    case .deviation(let years): years.count > 1
    case .realised: true
    case .factor, .assetReturn: false
    }
  }
}
