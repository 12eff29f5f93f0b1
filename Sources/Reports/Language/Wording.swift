/// One piece of wording in both languages, written where it is used: `Wording(sv: "Utgående balans", en: "Closing balance")`.
///
/// There are no string keys to look up, so no wording can lack a language or outlive its use.
public struct Wording: Sendable, Hashable {
  /// The Swedish text.
  public let sv: String
  /// The English text.
  public let en: String

  /// Our own words, in both languages.
  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// Words that are the same in both languages: a name the user gave, a year.
  public init(verbatim text: String) {
    self.init(sv: text, en: text)
  }

  /// Text made once per language, for sentences that hold formatted numbers.
  public init(_ text: (Language) -> String) {
    self.init(sv: text(.sv), en: text(.en))
  }

  /// The text in a language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}
