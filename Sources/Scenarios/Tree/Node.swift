/// A value of a JSON5 text together with its place.
public struct Node: Sendable {
  /// What JSON5 can say.
  public enum Value: Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number, exactly as written.
    case number(Number)
    /// A string, unescaped; not normalised.
    case string(String)
    /// A list.
    case array([Node])
    /// An object, members in the order of the text, keys unique.
    case object([Member])
  }

  /// A key and its value.
  public struct Member: Sendable {
    /// The key in NFC.
    public var key: String
    /// Where the key stands.
    public var keyPlace: Place
    /// The value.
    public var node: Node

    /// A member of an object.
    public init(key: String, keyPlace: Place, node: Node) {
      self.key = key
      self.keyPlace = keyPlace
      self.node = node
    }
  }

  /// The value.
  public var value: Value
  /// Where it stands.
  public var place: Place

  /// A value at a place.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}
