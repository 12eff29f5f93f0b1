extension ConditionFault {
  /// The fault in words: what is wrong, and what would be right.
  public var message: String {
    switch self {
    case .expected(let expected, let found):
      "expected \(expected.rawValue)" + (found.isEmpty ? " at its end" : ", not '\(found)'")
    case .unknownMeasure(let word, let nearest):
      "'\(word)' measures nothing"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; expected \(Expected.measure.rawValue)")
    case .unknownFigure(let name, let nearest):
      "there is no figure '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .comparedVerdict(let subject):
      "'\(subject.rawValue)' holds or not; a probability is written P(\(subject.rawValue)) >= 0,9"
    case .strict(let sign): "'\(sign)' is not understood here; write \(sign == ">" ? ">=" : "<=")"
    case .shareOutOfRange(let text): "'\(text)' is out of range: a share lies between 0 and 1, or 0 % and 100 %"
    case .wrongUnit(let text): "the figure is not counted in what '\(text)' is"
    case .notSimulated(let name, let known):
      "'\(name)' is not simulated for this scenario; simulated are " + known.joined(separator: ", ")
    case .yearOutside(let amount, let first, let last, let isSimulated):
      "\(amount.year) of '\(amount.name)' is outside the \(isSimulated ? "simulated years" : "years of the scenario"), "
        + (first == last ? String(first) : "\(first)–\(last)")
    case .notStated(let amount): "the scenario does not state what '\(amount.name)' of \(amount.year) is made of"
    case .notWholeKronor(let number, let unit): "\(number) \(unit.rawValue) is not a whole number of kronor"
    }
  }
}
