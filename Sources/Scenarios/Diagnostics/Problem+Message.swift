extension Problem {
  /// What is wrong, in plain English without a full stop.
  public var message: String {
    switch self {
    case .syntax(let problem): problem.message
    case .unknownKey(let key, let owner, _, _): "\(quoted(key)) is not a key of \(name(owner))"
    case .missingKey(let key, let owner, _): "\(quoted(key)) is missing in \(name(owner))"
    case .wrongType(let what, let found, let expected, _): "\(name(what)) must be \(expected), not \(found)"
    case .unknownChoice(let what, let found, _, _): "\(quoted(found)) is not a value of \(name(what))"
    case .emptyText(let what): "\(name(what)) is empty"
    case .formatVersion(let found): "format \(cut(found)) is not one that this version reads"
    case .notWholeKronor(let number, let unit): "\(cut(number)) \(unit.rawValue) is not a whole number of kronor"
    case .notFinite(let number): "\(number) is not a number that can be used"
    case .amountTooLarge(let number, let unit): "\(cut(number)) \(unit.rawValue) is beyond the largest amount, 10^15 kr"
    case .sumsTooLarge: "the amounts of the scenario add up to more than 9 · 10^15 kr"
    case .negativeMagnitude(let what): "\(name(what)) is negative"
    case .signUnlikely(let row, let year, _, let isCost):
      "\(quoted(row)) is \(isCost ? "positive" : "negative") in \(year)"
    case .outOfRange(let what, let found, let range): "\(name(what)) is \(cut(found)), but must be \(range)"
    case .tooManyDecimals(let what, let number): "\(name(what)) is \(cut(number)), with more than six decimals"
    case .notAYear(let text): "\(quoted(text)) is not a year"
    case .noYears: "no year is stated"
    case .yearsOutOfOrder(let year, let previous):
      year == previous ? "\(year) stands twice" : "\(year) stands after \(previous)"
    case .yearsMissing(let from, let to):
      from == to ? "the year \(from) is missing" : "the years \(from)–\(to) are missing"
    case .yearUnknownToLaw(let year, let first, let last): "the rules of \(year) are not known, only \(first)–\(last)"
    case .yearOutsideScenario(let year, let first, let last):
      first == last ? "\(year) is not the year \(first)" : "\(year) is outside the years \(first)–\(last)"
    case .horizonOutOfRange(let year, let first, let last): "the horizon \(year) is outside \(first)–\(last)"
    default: lawMessage
    }
  }

  private var lawMessage: String {
    switch self {
    case .resultMissing(let years): "no result is stated for \(listed(years))"
    case .resultStatedTwice(let year, let keys): "the result of \(year) is stated by \(listed(keys, "and"))"
    case .taxesMissing(let year): "skatter och bidrag of \(year) is needed to limit the reservation"
    case .taxesStatedTwice(let year): "skatter och bidrag of \(year) is stated here and by resultaträkning"
    case .taxBaseTooSmall(let year, let base, let taxes, let unit):
      "the tax base of \(year), \(text(base, unit)), is smaller than the taxes on it, \(text(taxes, unit))"
    case .incomeStatementNeeded(let year, let rows):
      rows
        ? "this needs the rows of the income statement of \(year), which are not stated"
        : "this needs the accounts of \(year), but only balanskravsresultat is stated"
    case .adjustmentBeforeItsTime(let what, let year, let first):
      "\(name(what)) is stated for \(year), but that adjustment exists only from \(first)"
    case .adjustmentBeyondPlan(let what, let year):
      "\(name(what)) is stated for \(year), a year after the plan without a stated result"
    case .exceptionAboveGains(let year): "the excepted gains of \(year) are larger than all the gains"
    case .unrealisedStatedTwice(let year): "unrealised values of \(year) are stated both by övervärde and by line"
    case .unrealisedWithoutYearBefore(let year): "övervärde of \(year) has no \(year - 1) to be compared with"
    case .plannedGainsBeyondPlan(let year):
      "gains are planned for \(year), a year after the plan without a stated result"
    case .investmentsStatedTwice(let year): "the net investments of \(year) are stated here and by projects"
    case .depreciationDiffers(let year, let stated, let computed, let unit):
      "avskrivningar of \(year) is stated as \(text(stated, unit)) in resultaträkning, but projects and "
        + "befintliga_avskrivningar make it \(text(computed, unit))"
    case .decisionWithoutGround: "the decision on synnerliga skäl has no ground"
    case .decisionWithoutDeficit(let year, let hadOne):
      hadOne
        ? "nothing remains of the deficit of \(year) that the decision could be about"
        : "\(year) has no deficit that a decision could be about"
    case .decisionTooLarge(let year, let amount, let remaining, let unit):
      "the decision is about \(text(amount, unit)), but only \(text(remaining, unit)) remains of the deficit of \(year)"
    case .decisionBeforeDeficit(let year, let recorded):
      "the decision is recorded in \(recorded), before the deficit of \(year)"
    case .decisionLate(let year, let recorded, _):
      "the decision on the deficit of \(year) is recorded in \(recorded), later than \(year + 3), its third year"
    case .extensionTooShort(let year, let to):
      to > year + 3
        ? "the longer time for the deficit of \(year), until \(to), has passed when the decision is recorded"
        : "\(to) gives no more time than the law, by which a deficit of \(year) has until \(year + 3)"
    case .openingContradictsHistory(let year, let first):
      "an opening deficit of \(year) contradicts the scenario's own years, which begin with \(first)"
    case .openingTwice(let year): "the opening deficit of \(year) is stated twice with the same deadline"
    case .reserveOutsideItsYears(let what, let year, let first, let last):
      "\(what) is not possible in \(year), only in \(first)–\(last)"
    case .reserveBothWays(let year): "\(year) both reserves and uses a reserve"
    case .reserveLimited(let what, let year, let wanted, let allowed, let unit):
      "\(what) of \(text(wanted, unit)) in \(year) is limited to \(text(allowed, unit))"
    case .rurConditionUnknown(let year):
      "the ten-year condition of \(year) needs the tax base's growth \(year - 9)–\(year)"
    case .totalDiffers(let what, let year, let stated, let computed, let unit):
      "\(what) of \(year) is stated as \(text(stated, unit)), but the figures add up to \(text(computed, unit)): "
        + "a difference of \(text(stated - computed, unit))"
    case .budgetHidesDeficit(let year, let result, let balance, let unit):
      result > 0
        ? "the budget of \(year) shows a surplus of \(text(result, unit)), but a balanskravsresultat of \(text(balance, unit))"
        : "the budget of \(year) is in balance with a reserve, but plans a balanskravsresultat of \(text(balance, unit))"
    case .conditionMalformed(let fault): "the krav cannot be read: \(fault.description)"
    case .conditionNotJudged(let fault): "the krav can never be judged: \(fault.description)"
    case .changeWithoutBase: "ändra stands without utgår_från"
    case .baseMissing(let path, _): "there is no file \(quoted(path))"
    case .baseUnreadable(let path, let why): "\(quoted(path)) cannot be read: \(why)"
    case .baseOutside(let path): "\(quoted(path)) is outside the folder of the scenario"
    case .baseCycle(let files):
      "the files build on each other in a circle: \(files.map { cut($0) }.joined(separator: " → "))"
    case .pathMalformed(let path): "\(quoted(path)) is not a path"
    case .pathThroughValue(let path, let at, nil): "\(quoted(path)) goes through \(name(at)), which is a plain value"
    case .pathThroughValue(let path, let at, let length?):
      "\(quoted(path)) goes through \(name(at)), which is a list of \(length)"
    case .nothingToRemove(let path, _): "there is nothing at \(quoted(path)) to remove"
    default: uncertaintyMessage
    }
  }
}
