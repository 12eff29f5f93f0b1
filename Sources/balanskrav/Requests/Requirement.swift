import BalanskravKit

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

    /// The subject of a condition.
    init(_ subject: Condition.Subject) {
      switch subject {
      case .planen: self = .planen
      case .åtgärdsplanen: self = .åtgärdsplanen
      }
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

  /// Reads `planen-håller` or `P(planen-håller)>=0.9`, in any of the spellings of a `Condition`; nil for conditions that only `solve`
  /// can look at.
  init?(written: String) {
    guard let condition = try? Condition(written: written) else { return nil }
    switch condition.measure {
    case .verdict(let subject): self.init(Subject(subject))
    case .probability(.verdict(let subject)) where condition.side == .atLeast:
      guard let limit = DecimalText(condition.limit.number.text) else { return nil }
      self.init(Subject(subject), probability: condition.limit.unit == .percent ? limit.hundredth : limit)
    case .probability, .plan, .quantile, .mean: return nil
    }
  }

  /// How it is written.
  var text: String {
    probability.map { "P(\(subject.rawValue))>=\($0.text)" } ?? subject.rawValue
  }
}
