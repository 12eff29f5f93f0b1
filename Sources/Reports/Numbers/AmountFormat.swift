import Scenarios

/// Writes amounts for people, in one unit and with one count of decimals: −1 085,5.
///
/// Exact integer arithmetic; an amount with more decimals than shown is rounded half away from zero.
public struct AmountFormat: Sendable, Hashable {
  /// The unit amounts are shown in.
  public let enhet: Enhet
  /// Decimals of that unit.
  public let decimals: Int
  /// The language that decides the signs.
  public let language: Language

  /// A format with a fixed count of decimals; `Enhet.decimals(showing:)` finds the count that loses nothing.
  public init(enhet: Enhet, decimals: Int = 0, language: Language) {
    precondition(decimals >= 0, "An amount cannot be shown with fewer than no decimals.")
    self.enhet = enhet
    self.decimals = decimals
    self.language = language
  }

  /// An amount in whole kronor, without its unit.
  public func text(_ kronor: Int64) -> String {
    ExactDecimal(kronor, exponent: -enhet.power).text(decimals: decimals, signs: language.numberSigns)
  }

  /// An amount in whole kronor with its unit, for running text: 15,6 mnkr; SEK 15.6 million. No line breaks inside it.
  public func textWithUnit(_ kronor: Int64) -> String {
    let amount = text(kronor)
    return switch (language, enhet) {
    case (.sv, _): "\(amount)\u{A0}\(enhet.wording.sv)"
    case (.en, .kr): "SEK\u{A0}\(amount)"
    case (.en, .tkr): "SEK\u{A0}\(amount)\u{A0}thousand"
    case (.en, .mnkr): "SEK\u{A0}\(amount)\u{A0}million"
    }
  }
}
