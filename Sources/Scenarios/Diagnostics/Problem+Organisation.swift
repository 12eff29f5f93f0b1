/// The words for what can be wrong with the organisation, its frames and its goals.
extension Problem {
  var organisationMessage: String {
    switch self {
    case .unknownName(let name, let kind, _, _): "\(quoted(name)) is no \(kind.words)"
    case .treeCycle(let names):
      "these stand under each other in a circle: \(names.map { cut($0) }.joined(separator: " → "))"
    case .goalLevel(let goal, let above): "\(quoted(goal)) stands under \(quoted(above)), which is not of a higher nivå"
    case .frameMissing(let unit, true):
      "\(quoted(unit)) has units below it, so nothing but theirs can be moved or carried, or be its outcome"
    case .frameMissing(let unit, false): "\(quoted(unit)) has no ram"
    case .frameContradicts(let unit, let year, let stated, let computed, let isLevel, let enhet):
      "ram of \(quoted(unit)) in \(year) is stated as \(text(stated, enhet)), but "
        + (isLevel ? "those of the units below it sum to" : "the year before and växlingar make it")
        + " \(text(computed, enhet)): a difference of \(text(stated - computed, enhet))"
    case .transferEmpty(_, let isOutside):
      isOutside ? "both ends of the växling are outside the organisation" : "the växling goes from a unit to itself"
    case .reversalImpossible(let key, .notTemporary): "\(quoted(key)) is not temporary, so it is never given back"
    case .reversalImpossible(let key, .before(let year)): "\(quoted(key)) is given back before \(year), when it is made"
    case .reversalImpossible(let key, .otherParties):
      "\(quoted(key)) is given back between others than it was made between"
    case .reversalImpossible(let key, .moreThanWas(let moved, let back, let unit)):
      "\(text(back, unit)) is given back of \(quoted(key)), which moved \(text(moved, unit))"
    case .decidedTotalMissed(let year, let what, let decided, let computed, let unit):
      "\(what) of \(year) is decided as \(text(decided, unit)) in all, but the växlingar sum to \(text(computed, unit)): "
        + "a difference of \(text(decided - computed, unit))"
    case .sharesDoNotSum(let path, let sum):
      "the shares of \(name(path)) sum to \(sum.text) percent, but must sum to 100"
    case .ruleChangedInYear(let year, let date?): "the rule changes on \(cut(date)), inside the year \(year)"
    case .ruleChangedInYear(let year, nil): "two versions of the rule hold in \(year)"
    default: portfolioMessage
    }
  }

  var organisationRemedy: String? {
    switch self {
    case .unknownName(_, let kind, let nearest, let known):
      nearest.map { "did you mean \(quoted($0))?" }
        ?? (known.isEmpty ? kind.home : "known: " + known.prefix(64).map { cut($0) }.joined(separator: ", "))
    case .treeCycle: "let one of them stand at the top: remove its under"
    case .goalLevel:
      "vision stands above inriktningsmål and effektmål, and these above förväntat_resultat and resultatmål"
    case .frameMissing(_, true): "choose one of the units below it"
    case .frameMissing: "state what it is given: ram: { \"2026\": … }"
    case .frameContradicts(_, _, _, _, true, _):
      "correct one of them, or leave it out: a level has what the units below it have"
    case .frameContradicts: "correct one of them, add the växling that is missing, or leave the later ram out"
    case .transferEmpty(_, true): "name one of the units in från or till"
    case .transferEmpty: "name another unit, or a motpart, in från or till"
    case .reversalImpossible(_, .notTemporary): "name a växling with slag: \"tillfällig\", or make a new permanent one"
    case .reversalImpossible(_, .before): "choose a later år"
    case .reversalImpossible(_, .otherParties): "leave från and till out: they follow from the other"
    case .reversalImpossible(_, .moreThanWas): "give back at most that"
    case .decidedTotalMissed: "correct an amount or a year, or add the växling that is missing"
    case .sharesDoNotSum: "write thirds as \"1/3\", and percentages as 50"
    case .ruleChangedInYear(_, _?):
      "a rule holds for whole years: decide before the year, and write 1 January or 31 December"
    case .ruleChangedInYear: "let gäller.från of the later be the year after gäller.till of the earlier"
    default: portfolioRemedy
    }
  }
}

extension NameKind {
  fileprivate var words: String {
    switch self {
    case .enhet: "unit of the organisation"
    case .rad: "line of resultaträkning"
    case .regel: "rule for carrying results"
    case .växling: "växling"
    case .mål: "goal of mål"
    case .mått: "mått of mål"
    case .storhet: "figure of a year"
    }
  }

  /// Where such a thing is stated, when there is none.
  fileprivate var home: String {
    switch self {
    case .enhet: "state it under organisation.enheter"
    case .rad: "state it under resultaträkning"
    case .regel: "state it under resultatbalansering.regler"
    case .växling: "state it under organisation.växlingar.poster"
    case .mål: "state it under mål"
    case .mått: "state it under mått of a goal"
    case .storhet: "remove it"
    }
  }
}
