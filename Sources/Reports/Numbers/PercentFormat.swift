/// Writes shares for people as per cent with a fixed count of decimals: 0.285 is 28,5 % in Swedish, 28.5% in English.
///
/// Rounds half away from zero the shortest decimal that reads back as the same Double: the number that JSON and CSV hold.
public struct PercentFormat: Sendable, Hashable {
  /// Decimals of a per cent.
  public let decimals: Int
  /// The language that decides the signs.
  public let language: Language

  /// A format with a fixed count of decimals.
  public init(decimals: Int = 1, language: Language) {
    precondition(decimals >= 0, "A percentage cannot be shown with fewer than no decimals.")
    self.decimals = decimals
    self.language = language
  }

  /// A share, where 1 is 100 %, with the per cent sign; the share must be finite.
  public func text(_ share: Double) -> String {
    number(share) + (language == .sv ? "\u{A0}%" : "%")
  }

  /// A share as the bare number of per cent, for sentences like "30,5 ± 0,3 %".
  public func number(_ share: Double) -> String {
    ExactDecimal(share, shift: 2).text(decimals: decimals, signs: language.numberSigns)
  }
}
