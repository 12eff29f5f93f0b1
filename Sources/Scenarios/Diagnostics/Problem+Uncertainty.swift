/// The words for what can be wrong with uncertainty.
extension Problem {
  var uncertaintyMessage: String {
    switch self {
    case .nameElsewhere(let key, let owner, _): "\(quoted(key)) is built in, but not as one of \(name(owner))"
    case .nameTaken(let key, let other): "\(quoted(key)) is already the name of something under \(name(other))"
    case .unknownFactor(let key, _, _): "\(quoted(key)) is no factor and no class of assets"
    case .correlationTwice(let one, let other):
      "the correlation of \(quoted(one)) and \(quoted(other)) is stated twice"
    case .correlationWithItself(let key): "\(quoted(key)) is correlated with itself"
    case .correlationsImpossible(let refusal):
      "no factors can have these correlations together: that of \(quoted(refusal.pair.one)) and \(quoted(refusal.pair.other)), "
        + "\(refusal.pair.stated.text), is the furthest from what is possible"
    case .futureGroundsSettled(let year): "\(year) has settled accounts, so no rule gives it synnerliga skäl"
    case .nothingUncertain: "every year has settled accounts, so nothing of this is used"
    default: organisationMessage
    }
  }

  var uncertaintyRemedy: String? {
    switch self {
    case .nameElsewhere(_, _, let home): "state it under \(home)"
    case .nameTaken: "choose another name: correlations tell the two apart by name"
    case .unknownFactor(_, let nearest, let known):
      nearest.map { "did you mean \(quoted($0))?" } ?? "known: " + known.map { cut($0) }.joined(separator: ", ")
    case .correlationTwice: "state each pair once; its order makes no difference"
    case .correlationWithItself: "name two different ones"
    case .correlationsImpossible(let refusal):
      (refusal.alone.map { "state \($0.text) for that pair, or the nearest that can be: " }
        ?? "the nearest that can be: ")
        + listed(refusal.offered)
    case .futureGroundsSettled: "a decision that is made belongs under synnerliga_skäl"
    case .nothingUncertain: "state prognos, budget or plan under år, or leave it out"
    default: organisationRemedy
    }
  }

  /// The pairs to change; of very many only the first.
  private func listed(_ pairs: [CorrelationRefusal.Pair]) -> String {
    let most = 8
    let shown = pairs.prefix(most).map { "\(quoted($0.one)) and \(quoted($0.other)) \($0.possible.text)" }
    return shown.joined(separator: ", ") + (pairs.count > most ? " and \(pairs.count - most) more" : "")
  }
}
