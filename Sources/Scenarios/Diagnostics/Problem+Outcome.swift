/// The words for what can be wrong with an outcome that a scenario is rolled forward with.
extension Problem {
  var outcomeMessage: String {
    switch self {
    case .outcomeOfOption(let base): "an option file cannot be rolled forward: its figures stand in \(quoted(base))"
    case .outcomeOutOfTurn(let year, true, _): "\(year) has settled accounts already"
    case .outcomeOutOfTurn(let year, false, let next?):
      year > next ? "\(year) cannot be rolled before \(next), which is not settled" : "\(year) is before the scenario"
    case .outcomeOutOfTurn(let year, false, nil): "\(year) is after the scenario, whose years are all settled"
    case .outcomeNotYearly(let what): "\(name(what)) has no value per year that an outcome could give"
    default: preconditionFailure("every problem has a message")
    }
  }

  var outcomeRemedy: String? {
    switch self {
    case .outcomeOfOption(let base): "roll \(quoted(base)), and then look over what this file changes"
    case .outcomeOutOfTurn(_, true, let next):
      "correct its figures in the scenario itself" + (next.map { "; the next to roll is \($0)" } ?? "")
    case .outcomeOutOfTurn(_, false, let next?): "roll it with \(next) first"
    case .outcomeOutOfTurn(_, false, nil): "add the year under år first"
    case .outcomeNotYearly: "change it in the scenario itself"
    default: preconditionFailure("every problem has a remedy")
    }
  }
}
