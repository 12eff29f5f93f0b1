import Foundation

/// How many random cases are tried: few enough for every run, or with `THOROUGH=20` in the environment twenty times as many.
enum Thoroughness {
  static let factor = ProcessInfo.processInfo.environment["THOROUGH"].flatMap(Int.init) ?? 1

  /// The seeds of one part of a test whose parts run beside each other.
  static func seeds(_ part: Int, of count: Int) -> Range<Int> {
    (part * count * factor)..<((part + 1) * count * factor)
  }
}
