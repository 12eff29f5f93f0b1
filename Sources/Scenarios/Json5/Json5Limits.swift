/// How much a text may ask for; beyond it reading ends with a problem instead of exhausting the machine.
///
/// JSON5 1.0.0, section 10, allows such limits.
public struct Json5Limits: Sendable {
  /// Greatest size of the text in bytes.
  public var bytes = 64 << 20
  /// Greatest number of lists and objects within one another; the tree's own recursive release must fit on a small stack.
  public var depth = 512
  /// Greatest number of hexadecimal digits in a number: making them decimal takes quadratic time.
  public var hexDigits = 4096
  /// Greatest number of problems reported for one text.
  public var problems = 100

  /// The limits for scenario files.
  public init() {}
}
