/// A verdict that can be demanded with `--require`.
enum Requirement: String, CaseIterable {
  /// Every underskott is restored in time (KL 11 kap. 12 §).
  case planenHåller = "planen-håller"

  /// How it is written where å cannot be typed.
  var asciiSpelling: String {
    switch self {
    case .planenHåller: "planen-haller"
    }
  }
}
