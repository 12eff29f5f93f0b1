/// Resultatpost: a row of the income statement (LKBR 5 kap. 2 §), in the statute's order.
public enum Resultatpost: UInt8, Sendable, CaseIterable {
  /// Verksamhetens intäkter.
  case verksamhetensIntäkter
  /// Verksamhetens kostnader.
  case verksamhetensKostnader
  /// Avskrivningar.
  case avskrivningar
  /// Skatteintäkter.
  case skatteintäkter
  /// Generella statsbidrag och utjämning.
  case statsbidragOchUtjämning
  /// Finansiella intäkter.
  case finansiellaIntäkter
  /// Finansiella kostnader.
  case finansiellaKostnader
  /// Extraordinära poster.
  case extraordinäraPoster
}
