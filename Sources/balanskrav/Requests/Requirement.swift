import BalanskravKit

/// What can be demanded with `--require`.
enum Requirement: Equatable {
  /// A verdict on the plan, and how probable it must be, above 0 and up to 1; nil where the plan itself is to hold.
  case verdict(Subject, probability: DecimalText?)
  /// Every krav of the scenario.
  case krav

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

  /// How the scenario's own krav are named.
  static let kravWord = "krav"

  /// Reads `krav`, `planen-håller` or `P(planen-håller)>=0.9`, in any of the spellings of a `Condition`; nil for conditions that belong in
  /// the scenario's own krav.
  init?(written: String) {
    if written == Self.kravWord {
      self = .krav
      return
    }
    guard let condition = try? Condition(written: written) else { return nil }
    switch condition.measure {
    case .verdict(let subject): self = .verdict(Subject(subject), probability: nil)
    case .probability(.verdict(let subject)) where condition.side == .atLeast:
      guard let limit = DecimalText(condition.limit.number.text) else { return nil }
      self = .verdict(Subject(subject), probability: condition.limit.unit == .percent ? limit.hundredth : limit)
    case .probability, .plan, .quantile, .mean: return nil
    }
  }

  /// The least probability; nil where none is demanded.
  var probability: DecimalText? {
    if case .verdict(_, let probability) = self { probability } else { nil }
  }

  /// How it is written.
  var text: String {
    switch self {
    case .krav: Self.kravWord
    case .verdict(let subject, let probability):
      probability.map { "P(\(subject.rawValue))>=\($0.text)" } ?? subject.rawValue
    }
  }
}
