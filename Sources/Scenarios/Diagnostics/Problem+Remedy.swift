extension Problem {
  /// What would be right, in plain English without a full stop; nil where the message says it all.
  public var remedy: String? {
    switch self {
    case .syntax(let problem): problem.remedy
    case .unknownKey(let key, ScenarioLoader.option, nil, _):
      "write what is to be changed under ändra: { \(quoted(ScenarioPath.segment(key))): … }"
    case .unknownKey(_, _, let nearest, let known):
      nearest.map { "did you mean \(quoted($0))?" }
        ?? (known.isEmpty ? "remove it" : "known keys: " + known.joined(separator: ", "))
    case .missingKey(_, _, let example): "write for example \(example)"
    case .wrongType(_, _, _, let hint): hint.map { "write \($0) without quotation marks" }
    case .unknownChoice(_, _, let choices, let nearest):
      (nearest.map { "did you mean \(quoted($0))? " } ?? "") + "possible: " + choices.joined(separator: ", ")
    case .emptyText: "write a text, or remove the key"
    case .formatVersion: "write format: \(ScenarioReader.format), or use a newer version of the program"
    case .notWholeKronor(_, let unit):
      unit == .kr ? "write no decimals" : "write at most \(unit.power) decimals"
    case .notFinite: "write the amount in digits"
    case .amountTooLarge(_, let unit): "check the unit: the file states enhet: \"\(unit.rawValue)\""
    case .sumsTooLarge: "check the unit and the number of zeros"
    case .negativeMagnitude: "write it without a minus sign: the sign follows from what it is"
    case .signUnlikely(_, _, _, let isCost):
      isCost ? "costs are negative in a scenario, as in the accounts" : "revenue is positive in a scenario"
    case .outOfRange: nil
    case .tooManyDecimals: "round it: no assumption is known so well"
    case .notAYear: "write a year with four digits, such as 2026"
    case .noYears: "write for example år: { utfall: [2024], prognos: 2025, budget: 2026, plan: [2027, 2028] }"
    case .yearsOutOfOrder: "state utfall, prognos, budget and plan in the order of time, each year once"
    case .yearsMissing: "state every year between the first and the last"
    case .yearUnknownToLaw: "leave the year out: its rules are not guessed"
    case .yearOutsideScenario: "correct the year, or add it under år"
    case .horizonOutOfRange(_, let first, let last):
      first == last ? "leave år.till out" : "choose a year from \(first) to \(last), or leave år.till out"
    default: lawRemedy
    }
  }

  private var lawRemedy: String? {
    switch self {
    case .resultMissing(let years):
      "state it under resultaträkning, årets_resultat or balanskravsresultat: { \"\(years.first ?? 0)\": … }"
    case .resultStatedTwice: "state it once; a published total to compare with belongs under avstämning"
    case .taxesMissing(let year): "add skatter_och_bidrag: { \"\(year)\": … }"
    case .taxesStatedTwice: "keep one of the two"
    case .taxBaseTooSmall: "state the beskattningsbara inkomster of the whole area, in the file's unit"
    case .incomeStatementNeeded(_, let rows):
      "state \(rows ? "" : "årets_resultat or ")resultaträkning for the year instead, or remove this"
    case .adjustmentBeforeItsTime: "remove it: such values did not pass through the result then"
    case .exceptionAboveGains: "realisationsvinster states all gains, the excepted ones included"
    case .unrealisedStatedTwice: "keep one of the two: the lines follow from övervärde"
    case .unrealisedWithoutYearBefore(let year): "state övervärde for \(year - 1) too, 0 if there was none"
    case .adjustmentBeyondPlan: "state the year's result too; a repeated result holds nothing to adjust"
    case .plannedGainsBeyondPlan: "state the year's result too, or remove the gains"
    case .investmentsStatedTwice: "keep one of the two: nettoinvesteringar is for years that no project describes"
    case .depreciationDiffers:
      "the row is used, and moves only by what projects come to cost more or less; correct the one that is wrong"
    case .decisionWithoutGround: "write skäl: \"…\", as the council gave it (KL 11 kap. 13 §)"
    case .decisionWithoutDeficit(_, let hadOne):
      hadOne
        ? "remove it: earlier decisions and surpluses have settled the deficit"
        : "check the year, and that its result has a minus sign"
    case .decisionTooLarge: "state at most what remains, or belopp: \"allt\""
    case .decisionBeforeDeficit: "redovisat is the year whose annual report holds the decision"
    case .decisionLate(_, _, let isAllowed):
      isAllowed
        ? "KL 11 kap. 12 § wants the decision in the budget for that year; it is counted all the same"
        : "inställningar.sena_beslut refuses it; write \"varning\" there to count it"
    case .extensionTooShort: "state a later year, or leave the key out"
    case .openingContradictsHistory(_, let first): "leave it out: deficits from \(first) on follow from the results"
    case .openingTwice: "add the two together"
    case .reserveOutsideItsYears: "remove it, or use the other reserve (KL 11 kap. 14 §; 2023:642 p. 4)"
    case .reserveBothWays: "keep one of the two"
    case .reserveLimited: "state that amount, \"max\", or another reading under inställningar"
    case .rurConditionUnknown: "add the years to skatteunderlag_tillväxt, in percent"
    case .totalDiffers: "the sum of the figures is used; published tables may differ by rounding"
    case .budgetHidesDeficit: "gains that do not count (LKBR 11 kap. 10 §) hide a deficit that must be restored"
    case .conditionMalformed(let fault), .conditionNotJudged(let fault): fault.remedy
    case .changeWithoutBase: "name the file to start from: utgår_från: \"bas.json5\""
    case .baseMissing(_, let nearest):
      nearest.map { "did you mean \(quoted($0))?" } ?? "the path starts from this file's folder"
    case .baseUnreadable: "name a scenario file"
    case .baseOutside: "keep it in the scenario's folder or below"
    case .baseCycle: "let one of them stand by itself"
    case .pathMalformed:
      "write keys with full stops between, such as balanskravsresultat.2028; quote a key with other signs"
    case .pathThroughValue(_, let at, let length):
      length.map { "write a number from 0, the first, to \($0), which adds one" } ?? "end the path at \(name(at))"
    case .nothingToRemove(_, let nearest): nearest.map { "did you mean \(quoted($0))?" } ?? "leave it out"
    default: uncertaintyRemedy
    }
  }
}
