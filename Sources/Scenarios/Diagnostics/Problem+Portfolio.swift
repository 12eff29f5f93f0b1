import Simulation

/// The words for what can be wrong with the portfolio.
extension Problem {
  var portfolioMessage: String {
    switch self {
    case .keyNotUsed(let key, let owner, let user, _): "\(quoted(key)) in \(name(owner)) is not used by \(user)"
    case .acquisitionCostMissing: "\"anskaffningsvärde\" is missing in placeringar"
    case .valueStatedTwice(let key): "\(quoted(key)) is stated both in all and for classes of assets"
    case .valueNotInEveryClass(let key, let slag):
      "\(quoted(key)) is missing in \(quoted(slag)), but other classes have values of their own"
    case .weightsDoNotSum(let sum, _, _): "the weights of the portfolio sum to \(sum.text), but must sum to 1"
    case .valuationOutside(let year, let month, let first, _):
      "the portfolio is valued at the end of \(Månad.namn[month - 1]) \(year), "
        + (year < first
          ? "long before \(first), the first year that is not settled" : "after \(first) has begun to be simulated")
    case .portfolioYearOutside(let what, let year, let first?, let last?):
      "\(what) is stated for \(year), but the portfolio is simulated "
        + (first == last ? "only in \(first)" : "\(first)–\(last)")
    case .portfolioYearOutside(let what, let year, _, _):
      "\(what) is stated for \(year), but the portfolio is simulated in no year"
    case .realisationReversed(let från, let till): "gains are to be realised from \(från), later than till \(till)"
    case .plannedGainsNotRealised(let years):
      "the plan counts on realised gains in \(listed(years)), but realisera lets nothing be realised then"
    case .directYieldAboveReturn(let direct, let mean):
      "direktavkastning is \(direct.text) percent, more than the whole avkastning of \(mean.text)"
    default: linesMessage
    }
  }

  var portfolioRemedy: String? {
    switch self {
    case .keyNotUsed(_, _, Faktor.likvidaMedel, _):
      "state it under osäkerhet.faktorer.kort_ränta, whose level is the return"
    case .keyNotUsed(Faktor.skatteunderlag.nyckel, _, "skatt", _): "remove it: skatt says how taxes follow the tax base"
    case .keyNotUsed("precision", _, "organisation", _): "remove it: the line deviates as its units do"
    case .keyNotUsed("av", _, _, _): "remove it, or write slag: \"återväxling\""
    case .keyNotUsed("storhet", _, "grind", _): "ask mått with outcomes of their own: units close before the whole does"
    case .keyNotUsed(_, let owner, "storhet", _) where owner.hasPrefix("mål"):
      "remove it: the figure follows from the accounts"
    case .keyNotUsed(_, let owner, _, _) where owner.hasPrefix("mål"): "remove it, or choose another slag"
    case .keyNotUsed(_, let owner, _, _) where owner.hasPrefix("organisation"): "remove it"
    case .keyNotUsed("skatt", _, _, _):
      "state verksamhetens_kostnader too for every year that is not settled, or metod: \"rader\", or remove it"
    case .keyNotUsed(_, let owner, _, _) where owner.hasPrefix("skatt"): "remove it"
    case .keyNotUsed(_, _, _, let uses):
      (uses.isEmpty ? "" : "that rule uses \(listed(uses, "and")); ") + "remove it, or choose another regel"
    case .acquisitionCostMissing:
      "state what the placements cost: marknadsvärde less that is the gain that there is to realise"
    case .valueStatedTwice: "keep one of the two; in all it is the sum of the classes"
    case .valueNotInEveryClass:
      "state marknadsvärde and anskaffningsvärde in every class, or only in all under placeringar"
    case .weightsDoNotSum(_, let slag?, let needed?):
      "with the others as they are, \(quoted(slag)) would be \(needed.text)"
    case .weightsDoNotSum: "state shares, such as 0.25 for a quarter"
    case .valuationOutside(_, _, let first, let isRunning):
      "state värderad: \(first - 1), the end of that year, or { år: \(first), månad: … }"
        + (isRunning ? "" : " before december")
    case .portfolioYearOutside: "choose another year, or value the portfolio earlier"
    case .realisationReversed: "exchange the two"
    case .plannedGainsNotRealised:
      "every simulated future is worse by as much; state placeringar.realisera if the gains are to be made"
    case .directYieldAboveReturn: "the rest is the change in price, which would be negative year after year"
    default: linesRemedy
    }
  }
}
