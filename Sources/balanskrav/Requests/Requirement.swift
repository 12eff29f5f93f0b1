/// What can be demanded with `--require`.
struct Requirement: Equatable {
  /// What is to hold.
  enum Subject: String, CaseIterable {
    /// Every underskott of the plan is restored in time (KL 11 kap. 12 §).
    case planen = "planen-håller"
    /// Every underskott that exists when the plan begins is restored in time.
    case åtgärdsplanen = "åtgärdsplanen-håller"

    /// How it is written where å cannot be typed.
    var asciiSpelling: String {
      switch self {
      case .planen: "planen-haller"
      case .åtgärdsplanen: "atgardsplanen-haller"
      }
    }

    /// What either spelling means.
    init?(written: String) {
      // String's == compares canonically, so å typed as one character or as two is the same word.
      guard let subject = Self.allCases.first(where: { $0.rawValue == written || $0.asciiSpelling == written }) else {
        return nil
      }
      self = subject
    }
  }

  /// What is to hold.
  let subject: Subject
  /// The least probability that it holds, above 0 and up to 1; nil where the plan itself is to hold.
  let probability: DecimalText?

  /// A verdict on the plan, or how probable it must be.
  init(_ subject: Subject, probability: DecimalText? = nil) {
    self.subject = subject
    self.probability = probability
  }

  /// Reads `planen-håller` or `P(planen-håller)>=0.9`; `≥`, a decimal comma, spaces and `90 %` are understood too.
  init?(written: String) {
    if let subject = Subject(written: written) {
      self.init(subject)
      return
    }
    let text = written.filter { !$0.isWhitespace }
    guard text.hasPrefix("P("), let end = text.firstIndex(of: ")"),
      let subject = Subject(written: String(text[text.index(text.startIndex, offsetBy: 2)..<end]))
    else { return nil }
    let rest = text[text.index(after: end)...]
    guard let sign = [">=", "≥"].first(where: rest.hasPrefix) else { return nil }
    let number = rest.dropFirst(sign.count)
    let isPercent = number.hasSuffix("%")
    guard var limit = DecimalText(isPercent ? number.dropLast() : number) else { return nil }
    if isPercent { limit = limit.hundredth }
    guard limit.units > 0, limit.units <= limit.scale else { return nil }
    self.init(subject, probability: limit)
  }

  /// How it is written.
  var text: String {
    probability.map { "P(\(subject.rawValue))>=\($0.text)" } ?? subject.rawValue
  }
}
