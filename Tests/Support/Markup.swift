/// The tags of a page as a browser finds them: the text of style and script elements runs to their end tags, and quotation marks
/// hold attributes together.
public struct Markup {
  /// A tag's name, with "/" before an end's, and its attributes.
  public struct Tag: Hashable {
    /// Its name.
    public var name = ""
    /// Its attributes.
    public var attributes: [String: String] = [:]

    /// The names only: the same whatever the words are, but for the class that lets long words be broken.
    public static func == (one: Tag, other: Tag) -> Bool {
      one.name == other.name && one.names == other.names
    }

    /// By the names only.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(names)
    }

    private var names: Set<String> { Set(attributes.keys).subtracting(["class"]) }
  }

  /// Every tag, in order, but those where a long word may be broken.
  public private(set) var tags: [Tag] = []
  private var rest: Substring.UTF8View

  /// Reads a page.
  public init(_ page: String) {
    rest = Substring(page).utf8
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: start)...]
      let tag = tag()
      if tag.name != "wbr" { tags.append(tag) }
      guard ["script", "style"].contains(tag.name) else { continue }
      let end = Array("</\(tag.name)".utf8)
      while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
    }
  }

  private mutating func tag() -> Tag {
    var tag = Tag(name: take { !" >\n".utf8.contains($0) })
    while rest.first == UInt8(ascii: " ") {
      rest = rest.dropFirst()
      let key = take { !"=> ".utf8.contains($0) }
      tag.attributes[key] = ""
      guard rest.starts(with: "=\"".utf8) else { continue }
      rest = rest.dropFirst(2)
      tag.attributes[key] = take { $0 != UInt8(ascii: "\"") }
      rest = rest.dropFirst()
    }
    return tag
  }

  private mutating func take(_ belongs: (UInt8) -> Bool) -> String {
    let part = rest.prefix(while: belongs)
    rest = rest[part.endIndex...]
    return String(Substring(part))
  }
}
