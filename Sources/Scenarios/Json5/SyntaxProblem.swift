/// Something in a text that is not JSON5, or a key that stands twice: what, where, and what it goes with.
public struct SyntaxProblem: Sendable, Equatable {
  /// What is wrong, with what a message needs to say it.
  public enum Kind: Sendable, Equatable {
    /// The text is larger than it may be.
    case tooLarge(bytes: Int, limit: Int)
    /// A byte that cannot stand there in UTF-8.
    case notUTF8(byte: UInt8)
    /// The text is in UTF-16.
    case utf16
    /// There is no value in the text.
    case empty
    /// Members stand in the text without braces around them; the first key.
    case missingBraces(key: String)
    /// Something stands where something else is required.
    case unexpected(Found, expected: Expectation)
    /// A word that is no value.
    case unknownWord(String)
    /// A key without a value.
    case missingValue(key: String)
    /// Two members or elements without a comma between them.
    case missingComma
    /// A comma with nothing before it.
    case strayComma
    /// A key with spaces or other signs that only a quoted key can hold.
    case keyNeedsQuotes(String)
    /// A key that stood before in the same object; the related place is the first one.
    case duplicateKey(String)
    /// A number that breaks off or goes on as no number can.
    case malformedNumber(String, NumberFault)
    /// Digits in groups, as in `1 085`.
    case digitGroups(String)
    /// A decimal comma, as in `3,5`.
    case decimalComma(String)
    /// A hexadecimal number with too many digits.
    case tooManyHexDigits(limit: Int)
    /// A string that does not end on its line; the quotation mark that began it.
    case unterminatedString(quote: Unicode.Scalar)
    /// `\x` or `\u` without the hexadecimal digits it requires.
    case badHexEscape(letter: Unicode.Scalar, digits: Int)
    /// `\1` to `\9`, or `\0` before a digit.
    case digitEscape
    /// Half of a surrogate pair: no character, and nothing that a text can hold.
    case loneSurrogate(UInt16)
    /// A backslash in an unquoted key that is not `\uXXXX`, or names a character that no such key may hold.
    case badKeyEscape
    /// A comment without its end.
    case unterminatedComment
    /// A bracket that is never closed.
    case unclosed(Bracket)
    /// A closing bracket that does not fit the open one; the related place is the open one.
    case wrongClosing(open: Bracket)
    /// Too many lists and objects within one another.
    case tooDeep(limit: Int)
    /// There were more problems than are reported.
    case tooManyProblems(limit: Int)
  }

  /// What stands where it cannot.
  public enum Found: Sendable, Equatable {
    /// The end of the text.
    case endOfText
    /// A character.
    case character(Unicode.Scalar)
  }

  /// What would be right.
  public enum Expectation: Sendable, Equatable {
    /// A value.
    case value
    /// A key, or the end of the object.
    case key
    /// The colon after a key.
    case colon(key: String)
    /// A comma, or the end of the object or list.
    case commaOrEnd(Bracket)
    /// Nothing more.
    case endOfText
  }

  /// How a number is wrong.
  public enum NumberFault: Sendable, Equatable {
    /// A zero before other digits.
    case leadingZero
    /// No digit where one is required.
    case missingDigits
    /// Letters or other signs directly after the number.
    case trailingSigns
  }

  /// The two kinds of container.
  public enum Bracket: Sendable, Equatable {
    /// `{` and `}`
    case object
    /// `[` and `]`
    case list
  }

  /// What is wrong.
  public let kind: Kind
  /// Where.
  public let place: Place
  /// Another place that it goes with: the first of two equal keys, the bracket left open.
  public let related: Place?

  /// A problem at a place.
  public init(_ kind: Kind, at place: Place, related: Place? = nil) {
    self.kind = kind
    self.place = place
    self.related = related
  }
}
