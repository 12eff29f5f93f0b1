extension ConditionFault {
  /// The fault in words: what is wrong, and what would be right.
  public var message: String { description + (remedy.map { "; \($0)" } ?? "") }

  /// What is wrong.
  var description: String {
    switch self {
    case .expected(let expected, let found):
      "expected \(expected.rawValue)" + (found.isEmpty ? " at its end" : ", not '\(found)'")
    case .unknownMeasure(let word, _): "'\(word)' measures nothing"
    case .unknownFigure(let name, _): "there is no figure '\(name)'"
    case .comparedVerdict(let subject): "'\(subject.rawValue)' holds or not"
    case .strict(let sign): "'\(sign)' is not understood here"
    case .shareOutOfRange(let text): "'\(text)' is out of range: a share lies between 0 and 1, or 0 % and 100 %"
    case .wrongUnit(let text): "the figure is not counted in what '\(text)' is"
    case .balanceOverYears(let amount): "'\(amount.name)' stands at the end of a year and has no sum over several"
    case .meanOfRatio(let name): "the mean of '\(name)' is not worked out"
    case .nothingSimulated: "no futures of the scenario can be simulated"
    case .notSimulated(let name, _): "'\(name)' is not simulated for this scenario"
    case .onlySimulated(let name): "'\(name)' is known only in simulated futures"
    case .yearOutside(let amount, let first, let last, let isSimulated):
      "\(Self.span(amount.years)) of '\(amount.name)' is outside the "
        + "\(isSimulated ? "simulated years" : "years of the scenario"), \(Self.span(first...last))"
    case .notStated(let amount):
      "the scenario does not state what '\(amount.name)' of \(Self.span(amount.years)) is made of"
    case .undefined(let amount): "what '\(amount.name)' of \(Self.span(amount.years)) is divided by is nothing"
    case .notWholeKronor(let number, let unit): "\(number) \(unit.rawValue) is not a whole number of kronor"
    }
  }

  /// What would be right; nil where the description says it all.
  var remedy: String? {
    switch self {
    case .unknownMeasure(_, let nearest):
      nearest.map { "did you mean '\($0)'?" } ?? "expected \(Expected.measure.rawValue)"
    case .unknownFigure(_, let nearest): nearest.map { "did you mean '\($0)'?" }
    case .comparedVerdict(let subject): "a probability is written P(\(subject.rawValue)) >= 0,9"
    case .strict(let sign): "write \(sign == ">" ? ">=" : "<=")"
    case .balanceOverYears(let amount): "name one year, such as \(amount.name).\(amount.years.upperBound)"
    case .meanOfRatio: "median(…) and P(…) are"
    case .nothingSimulated:
      "it needs a year under prognos, budget or plan, and skatter och bidrag of each year from then on"
    case .notSimulated(_, let known): known.isEmpty ? nil : "simulated are \(known.joined(separator: ", "))"
    case .onlySimulated: "write P(…) or median(…)"
    default: nil
    }
  }

  private static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }
}
