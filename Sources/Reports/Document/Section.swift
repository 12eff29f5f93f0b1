/// A section of a document.
public struct Section: Sendable {
  /// What links and sheets call it: lower-case ASCII letters, digits and hyphens, one section each.
  public let name: String
  /// Its heading.
  public let heading: Wording
  /// What stands in it, in order.
  public let blocks: [Block]

  /// A section under its heading.
  public init(_ name: String, _ heading: Wording, _ blocks: [Block]) {
    self.name = name
    self.heading = heading
    self.blocks = blocks
  }
}
