extension SweepProblem {
  /// What is wrong.
  public var message: String {
    switch self {
    case .nothing: "nothing is varied"
    case .tooManyAxes(let count): "\(count) values are varied; at most \(SweepDesign.mostAxes) can be"
    case .noPath(let text): "'\(text)' is not PATH=VALUES"
    case .empty(let text): "there are no values in '\(text)'"
    case .emptyElement(let text): "a value is missing between the commas of '\(text)'"
    case .semicolon(let text): "there is a semicolon in '\(text)'"
    case .decimalComma(let text, let part, _): "'\(part)' in '\(text)' has a decimal comma"
    case .leadingZero(let text, let part):
      "'\(part)' in '\(text)' begins with a zero, as what follows a decimal comma does"
    case .again(let text, let value, _): "\(value) stands twice in '\(text)'"
    case .notNumber(let text, let part): "'\(part)' in '\(text)' is not a number that can be stepped"
    case .notRange(let text): "'\(text)' is not a range of three numbers"
    case .noStep(let text): "the step of '\(text)' is zero"
    case .wrongWay(let text): "the step of '\(text)' leads away from its end: there are no values"
    case .notAscending(let text): "the second end of '\(text)' is not above the first"
    case .twice(let path, let other):
      path == other ? "\(path) is varied twice" : "\(path) and \(other) are varied, and one of them holds the other"
    case .set(let path, let setting):
      path == setting
        ? "\(path) is both set and varied" : "\(path) is varied and \(setting) is set; one of them holds the other"
    case .unit: "enhet cannot be varied: the rows would not have one unit"
    case .sampleNeeded(let path): "the values of \(path) are a range to sample, and nothing says how many to take"
    case .rangeNeeded(let path): "the values of \(path) cannot be sampled"
    case .tooMany(let count, let most):
      (count == .max ? "there are more points than can be counted" : "there are \(count) points")
        + "; at most \(most) are run"
    }
  }

  /// What would be right, where that is known.
  public var remedy: String? {
    switch self {
    case .nothing, .noPath: "such as balanskravsresultat.2026=200:300:10"
    case .tooManyAxes: nil
    case .empty, .notRange:
      "write FROM:TO:STEP, or values with commas between them; a text with a colon stands in quotation marks"
    case .emptyElement: "null removes what stands there; \"\" is an empty text"
    case .semicolon: "commas separate values, and decimals have a point: 0.5,1.5"
    case .decimalComma(_, _, let right): "commas separate values; write \(right)"
    case .leadingZero(_, let part): "commas separate values, and decimals have a point: 0.\(part)"
    case .again(_, _, let isNumber): isNumber ? "commas separate values, and decimals have a point: 0.5,1.5" : nil
    case .notNumber: "a number has at most 12 digits and 6 decimals, after a point: -0.25"
    case .noStep, .wrongWay: "0:1:0.1 has eleven values, 1:0:-0.5 has three"
    case .notAscending: "write FROM..TO with the lower number first"
    case .twice, .set, .unit: nil
    case .sampleNeeded: "add '--sample N', or write FROM:TO:STEP"
    case .rangeNeeded: "with '--sample' write FROM..TO"
    case .tooMany(_, let most):
      most < SweepDesign.mostAsked
        ? "'--yes' runs up to \(SweepDesign.mostAsked); '--sample N' takes some of them" : nil
    }
  }
}
