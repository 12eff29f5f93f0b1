/// Everything that can be wrong with a scenario, with the operands its message needs. Amounts are whole kronor.
public enum Problem: Sendable, Equatable {
  // The text itself.
  case syntax(SyntaxProblem)

  // Keys and types.
  case unknownKey(String, owner: String, nearest: String?, known: [String])
  case missingKey(String, owner: String, example: String)
  case wrongType(what: String, found: String, expected: String, hint: String? = nil)
  case unknownChoice(what: String, found: String, choices: [String], nearest: String?)
  case emptyText(what: String)
  case formatVersion(found: String)

  // Amounts.
  case notWholeKronor(number: String, unit: Enhet)
  case notFinite(number: String)
  case amountTooLarge(number: String, unit: Enhet)
  case sumsTooLarge
  case negativeMagnitude(what: String)
  case signUnlikely(row: String, year: Int, amount: Int64, isCost: Bool)
  case outOfRange(what: String, found: String, range: String)
  case tooManyDecimals(what: String, number: String)

  // Years.
  case notAYear(String)
  case noYears
  case yearsOutOfOrder(Int, after: Int)
  case yearsMissing(from: Int, to: Int)
  case yearUnknownToLaw(Int, first: Int, last: Int)
  case yearOutsideScenario(Int, first: Int, last: Int)
  case horizonOutOfRange(Int, first: Int, last: Int)

  // Results and adjustments.
  case resultMissing([Int])
  case resultStatedTwice(Int, keys: [String])
  case taxesMissing(Int)
  case taxesStatedTwice(Int)
  case taxBaseTooSmall(Int, base: Int64, taxes: Int64, unit: Enhet)
  case incomeStatementNeeded(Int, rows: Bool)
  case adjustmentBeforeItsTime(what: String, year: Int, first: Int)
  case adjustmentBeyondPlan(what: String, year: Int)
  case exceptionAboveGains(Int)
  case unrealisedStatedTwice(Int)
  case unrealisedWithoutYearBefore(Int)
  case plannedGainsBeyondPlan(Int)
  case investmentsStatedTwice(Int)
  case depreciationDiffers(Int, stated: Int64, computed: Int64, unit: Enhet)

  // Decisions and opening deficits.
  case decisionWithoutGround(Int)
  case decisionWithoutDeficit(Int, hadOne: Bool)
  case decisionTooLarge(Int, amount: Int64, remaining: Int64, unit: Enhet)
  case decisionBeforeDeficit(Int, recorded: Int)
  case decisionLate(Int, recorded: Int, allowed: Bool)
  case extensionTooShort(Int, to: Int)
  case openingContradictsHistory(Int, first: Int)
  case openingTwice(Int)

  // Reserves.
  case reserveOutsideItsYears(what: String, year: Int, first: Int, last: Int)
  case reserveBothWays(Int)
  case reserveLimited(what: String, year: Int, wanted: Int64, allowed: Int64, unit: Enhet)
  case rurConditionUnknown(Int)

  // Totals.
  case totalDiffers(what: String, year: Int, stated: Int64, computed: Int64, unit: Enhet)
  case budgetHidesDeficit(Int, result: Int64, balance: Int64, unit: Enhet)

  // The organisation, its frames and its goals.
  case unknownName(String, NameKind, nearest: String?, known: [String])
  case treeCycle([String])
  case goalLevel(String, under: String)
  case frameMissing(String, isLevel: Bool)
  case frameContradicts(String, year: Int, stated: Int64, computed: Int64, isLevel: Bool, unit: Enhet)
  case transferEmpty(String, outside: Bool)
  case reversalImpossible(String, ReversalFault)
  case decidedTotalMissed(Int, what: String, decided: Int64, computed: Int64, unit: Enhet)
  case sharesDoNotSum(String, sum: Decimaltal)
  case ruleChangedInYear(Int, date: String?)

  // What the scenario demands.
  case conditionMalformed(ConditionFault)
  case conditionNotJudged(ConditionFault)

  // Uncertainty.
  case nameElsewhere(String, owner: String, home: String)
  case nameTaken(String, by: String)
  case unknownFactor(String, nearest: String?, known: [String])
  case correlationTwice(String, String)
  case correlationWithItself(String)
  case correlationsImpossible(CorrelationRefusal)
  case futureGroundsSettled(Int)
  case nothingUncertain

  // The portfolio.
  case keyNotUsed(String, owner: String, by: String, uses: [String])
  case acquisitionCostMissing
  case valueStatedTwice(String)
  case valueNotInEveryClass(String, of: String)
  case weightsDoNotSum(sum: Decimaltal, slag: String?, needed: Decimaltal?)
  case valuationOutside(year: Int, month: Int, first: Int, isRunning: Bool)
  case portfolioYearOutside(what: String, year: Int, first: Int?, last: Int?)
  case realisationReversed(från: Int, till: Int)
  case plannedGainsNotRealised([Int])
  case directYieldAboveReturn(direct: Decimaltal, mean: Decimaltal)

  // Lines and the files that state them.
  case cellUnreadable(String, CellFault)
  case lineStatedTwice(String)

  // Options and overrides.
  case changeWithoutBase
  case baseMissing(String, nearest: String?)
  case baseUnreadable(String, why: String)
  case baseOutside(String)
  case baseCycle([String])
  case pathMalformed(String)
  case pathThroughValue(String, at: String, length: Int?)
  case nothingToRemove(String, nearest: String?)

  // Outcomes that a scenario is rolled forward with.
  case outcomeOfOption(base: String)
  case outcomeOutOfTurn(Int, settled: Bool, next: Int?)
  case outcomeNotYearly(String)
}
