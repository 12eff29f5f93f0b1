import Simulation

/// The words for what can be wrong with uncertainty and with the portfolio.
extension Problem {
  var uncertaintyMessage: String {
    switch self {
    case .nameElsewhere(let key, let owner, _): "\(quoted(key)) is built in, but not as one of \(name(owner))"
    case .nameTaken(let key, let other): "\(quoted(key)) is already the name of something under \(name(other))"
    case .unknownFactor(let key, _, _): "\(quoted(key)) is no factor and no class of assets"
    case .correlationTwice(let one, let other):
      "the correlation of \(quoted(one)) and \(quoted(other)) is stated twice"
    case .correlationWithItself(let key): "\(quoted(key)) is correlated with itself"
    case .keyNotUsed(let key, let owner, let user, _): "\(quoted(key)) in \(name(owner)) is not used by \(user)"
    case .acquisitionCostMissing: "\"anskaffningsvärde\" is missing in placeringar"
    case .valueStatedTwice(let key): "\(quoted(key)) is stated both in all and for classes of assets"
    case .valueNotInEveryClass(let key, let slag):
      "\(quoted(key)) is missing in \(quoted(slag)), but other classes have values"
    default: preconditionFailure("every problem has a message")
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
    case .keyNotUsed(_, _, Faktor.likvidaMedel, _):
      "state it under osäkerhet.faktorer.kort_ränta, whose level is the return"
    case .keyNotUsed(_, _, let user, let uses):
      uses.isEmpty
        ? "remove it, or choose another regel"
        : "\(user) uses \(listed(uses, "and")); remove it, or choose another regel"
    case .acquisitionCostMissing:
      "state what the placements cost: the gain that can be realised is marknadsvärde less that"
    case .valueStatedTwice: "keep one of the two; in all it is the sum of the classes"
    case .valueNotInEveryClass:
      "state marknadsvärde and anskaffningsvärde in every class, or only in all under placeringar"
    default: preconditionFailure("every problem has a remedy")
    }
  }
}
