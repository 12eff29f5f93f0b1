extension Problem {
  /// The stable name of a kind of problem: in brackets after each message, and the name of its smallest broken file.
  public enum Code: String, Sendable, CaseIterable {
    case syntax
    case duplicateKey = "duplicate-key"
    case tooDeep = "too-deep"
    case tooLarge = "too-large"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case unknownChoice = "unknown-choice"
    case emptyText = "empty-text"
    case formatVersion = "format-version"
    case notWholeKronor = "not-whole-kronor"
    case notFinite = "not-finite"
    case amountTooLarge = "amount-too-large"
    case sumsTooLarge = "sums-too-large"
    case negativeMagnitude = "negative-magnitude"
    case signUnlikely = "sign-unlikely"
    case outOfRange = "out-of-range"
    case tooManyDecimals = "too-many-decimals"
    case notAYear = "not-a-year"
    case noYears = "no-years"
    case yearsOutOfOrder = "years-out-of-order"
    case yearsMissing = "years-missing"
    case yearUnknownToLaw = "year-unknown-to-law"
    case yearOutsideScenario = "year-outside-scenario"
    case horizonOutOfRange = "horizon-out-of-range"
    case resultMissing = "result-missing"
    case resultStatedTwice = "result-stated-twice"
    case taxesMissing = "taxes-missing"
    case taxesStatedTwice = "taxes-stated-twice"
    case taxBaseTooSmall = "tax-base-too-small"
    case incomeStatementNeeded = "income-statement-needed"
    case adjustmentBeforeItsTime = "adjustment-before-its-time"
    case adjustmentBeyondPlan = "adjustment-beyond-plan"
    case exceptionAboveGains = "exception-above-gains"
    case unrealisedStatedTwice = "unrealised-stated-twice"
    case unrealisedWithoutYearBefore = "unrealised-without-year-before"
    case plannedGainsBeyondPlan = "planned-gains-beyond-plan"
    case investmentsStatedTwice = "investments-stated-twice"
    case depreciationDiffers = "depreciation-differs"
    case decisionWithoutGround = "decision-without-ground"
    case decisionWithoutDeficit = "decision-without-deficit"
    case decisionTooLarge = "decision-too-large"
    case decisionBeforeDeficit = "decision-before-deficit"
    case decisionLate = "decision-late"
    case extensionTooShort = "extension-too-short"
    case openingContradictsHistory = "opening-contradicts-history"
    case openingTwice = "opening-twice"
    case reserveOutsideItsYears = "reserve-outside-its-years"
    case reserveBothWays = "reserve-both-ways"
    case reserveLimited = "reserve-limited"
    case rurConditionUnknown = "rur-condition-unknown"
    case totalDiffers = "total-differs"
    case budgetHidesDeficit = "budget-hides-deficit"
    case unknownName = "unknown-name"
    case treeCycle = "tree-cycle"
    case goalLevel = "goal-level"
    case frameMissing = "frame-missing"
    case frameContradicts = "frame-contradicts"
    case transferEmpty = "transfer-empty"
    case reversalImpossible = "reversal-impossible"
    case decidedTotalMissed = "decided-total-missed"
    case sharesDoNotSum = "shares-do-not-sum"
    case ruleChangedInYear = "rule-changed-in-year"
    case conditionMalformed = "condition-malformed"
    case conditionNotJudged = "condition-not-judged"
    case nameElsewhere = "name-elsewhere"
    case nameTaken = "name-taken"
    case unknownFactor = "unknown-factor"
    case correlationTwice = "correlation-twice"
    case correlationWithItself = "correlation-with-itself"
    case correlationsImpossible = "correlations-impossible"
    case futureGroundsSettled = "future-grounds-settled"
    case nothingUncertain = "nothing-uncertain"
    case keyNotUsed = "key-not-used"
    case acquisitionCostMissing = "acquisition-cost-missing"
    case valueStatedTwice = "value-stated-twice"
    case valueNotInEveryClass = "value-not-in-every-class"
    case weightsDoNotSum = "weights-do-not-sum"
    case valuationOutside = "valuation-outside"
    case portfolioYearOutside = "portfolio-year-outside"
    case realisationReversed = "realisation-reversed"
    case plannedGainsNotRealised = "planned-gains-not-realised"
    case directYieldAboveReturn = "direct-yield-above-return"
    case cellUnreadable = "cell-unreadable"
    case lineStatedTwice = "line-stated-twice"
    case changeWithoutBase = "change-without-base"
    case baseMissing = "base-missing"
    case baseUnreadable = "base-unreadable"
    case baseOutside = "base-outside"
    case baseCycle = "base-cycle"
    case pathMalformed = "path-malformed"
    case pathThroughValue = "path-through-value"
    case nothingToRemove = "nothing-to-remove"
    case outcomeOfOption = "outcome-of-option"
    case outcomeOutOfTurn = "outcome-out-of-turn"
    case outcomeNotYearly = "outcome-not-yearly"
  }

  /// Its kind.
  public var code: Code {
    switch self {
    case .syntax(let problem): problem.code
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .unknownChoice: .unknownChoice
    case .emptyText: .emptyText
    case .formatVersion: .formatVersion
    case .notWholeKronor: .notWholeKronor
    case .notFinite: .notFinite
    case .amountTooLarge: .amountTooLarge
    case .sumsTooLarge: .sumsTooLarge
    case .negativeMagnitude: .negativeMagnitude
    case .signUnlikely: .signUnlikely
    case .outOfRange: .outOfRange
    case .tooManyDecimals: .tooManyDecimals
    case .notAYear: .notAYear
    case .noYears: .noYears
    case .yearsOutOfOrder: .yearsOutOfOrder
    case .yearsMissing: .yearsMissing
    case .yearUnknownToLaw: .yearUnknownToLaw
    case .yearOutsideScenario: .yearOutsideScenario
    case .horizonOutOfRange: .horizonOutOfRange
    case .resultMissing: .resultMissing
    case .resultStatedTwice: .resultStatedTwice
    case .taxesMissing: .taxesMissing
    case .taxesStatedTwice: .taxesStatedTwice
    case .taxBaseTooSmall: .taxBaseTooSmall
    case .incomeStatementNeeded: .incomeStatementNeeded
    case .adjustmentBeforeItsTime: .adjustmentBeforeItsTime
    case .adjustmentBeyondPlan: .adjustmentBeyondPlan
    case .exceptionAboveGains: .exceptionAboveGains
    case .unrealisedStatedTwice: .unrealisedStatedTwice
    case .unrealisedWithoutYearBefore: .unrealisedWithoutYearBefore
    case .plannedGainsBeyondPlan: .plannedGainsBeyondPlan
    case .investmentsStatedTwice: .investmentsStatedTwice
    case .depreciationDiffers: .depreciationDiffers
    case .decisionWithoutGround: .decisionWithoutGround
    case .decisionWithoutDeficit: .decisionWithoutDeficit
    case .decisionTooLarge: .decisionTooLarge
    case .decisionBeforeDeficit: .decisionBeforeDeficit
    case .decisionLate: .decisionLate
    case .extensionTooShort: .extensionTooShort
    case .openingContradictsHistory: .openingContradictsHistory
    case .openingTwice: .openingTwice
    case .reserveOutsideItsYears: .reserveOutsideItsYears
    case .reserveBothWays: .reserveBothWays
    case .reserveLimited: .reserveLimited
    case .rurConditionUnknown: .rurConditionUnknown
    case .totalDiffers: .totalDiffers
    case .budgetHidesDeficit: .budgetHidesDeficit
    case .unknownName: .unknownName
    case .treeCycle: .treeCycle
    case .goalLevel: .goalLevel
    case .frameMissing: .frameMissing
    case .frameContradicts: .frameContradicts
    case .transferEmpty: .transferEmpty
    case .reversalImpossible: .reversalImpossible
    case .decidedTotalMissed: .decidedTotalMissed
    case .sharesDoNotSum: .sharesDoNotSum
    case .ruleChangedInYear: .ruleChangedInYear
    case .conditionMalformed: .conditionMalformed
    case .conditionNotJudged: .conditionNotJudged
    case .nameElsewhere: .nameElsewhere
    case .nameTaken: .nameTaken
    case .unknownFactor: .unknownFactor
    case .correlationTwice: .correlationTwice
    case .correlationWithItself: .correlationWithItself
    case .correlationsImpossible: .correlationsImpossible
    case .futureGroundsSettled: .futureGroundsSettled
    case .nothingUncertain: .nothingUncertain
    case .keyNotUsed: .keyNotUsed
    case .acquisitionCostMissing: .acquisitionCostMissing
    case .valueStatedTwice: .valueStatedTwice
    case .valueNotInEveryClass: .valueNotInEveryClass
    case .weightsDoNotSum: .weightsDoNotSum
    case .valuationOutside: .valuationOutside
    case .portfolioYearOutside: .portfolioYearOutside
    case .realisationReversed: .realisationReversed
    case .plannedGainsNotRealised: .plannedGainsNotRealised
    case .directYieldAboveReturn: .directYieldAboveReturn
    case .cellUnreadable: .cellUnreadable
    case .lineStatedTwice: .lineStatedTwice
    case .changeWithoutBase: .changeWithoutBase
    case .baseMissing: .baseMissing
    case .baseUnreadable: .baseUnreadable
    case .baseOutside: .baseOutside
    case .baseCycle: .baseCycle
    case .pathMalformed: .pathMalformed
    case .pathThroughValue: .pathThroughValue
    case .nothingToRemove: .nothingToRemove
    case .outcomeOfOption: .outcomeOfOption
    case .outcomeOutOfTurn: .outcomeOutOfTurn
    case .outcomeNotYearly: .outcomeNotYearly
    }
  }
}

extension SyntaxProblem {
  fileprivate var code: Problem.Code {
    switch kind {
    case .duplicateKey: .duplicateKey
    case .tooDeep: .tooDeep
    case .tooLarge: .tooLarge
    default: .syntax
    }
  }
}
