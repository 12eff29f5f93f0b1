import Foundation
import FoundationXML

/// The cells of a sheet, read back from its XML.
public final class ReadSheet: NSObject, XMLParserDelegate {
  /// What a cell holds.
  public struct Cell: Equatable {
    /// Its number as it is written.
    public var number: String?
    /// Its words.
    public var text: String?
    /// The number of its look.
    public var style = ""
    /// Whether it is worked out from others.
    public var hasFormula = false
  }

  /// The cells by their places.
  public private(set) var cells: [String: Cell] = [:]
  /// Where links lead, by their places.
  public private(set) var links: [String: String] = [:]
  /// The attributes of the last element of each name.
  public private(set) var attributes: [String: [String: String]] = [:]
  private var place = ""
  private var words = ""

  /// Reads a sheet.
  public init(_ xml: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = self
    guard parser.parse() else { throw Unzipped.Fault(what: "\(parser.parserError.debugDescription)") }
  }

  /// A cell by its place.
  public subscript(place: String) -> Cell { cells[place] ?? Cell() }

  /// An element begins.
  public func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    words = ""
    attributes[name] = found
    switch name {
    case "c":
      place = found["r"] ?? ""
      cells[place] = Cell(style: found["s"] ?? "")
    case "f": cells[place]?.hasFormula = true
    case "hyperlink": links[found["ref"] ?? ""] = found["location"]
    default: break
    }
  }

  /// Words inside one.
  public func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  /// It ends.
  public func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "v" { cells[place]?.number = words }
    if name == "t" { cells[place]?.text = words }
  }
}
