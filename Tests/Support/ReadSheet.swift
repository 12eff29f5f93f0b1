import Foundation
import FoundationXML

/// The cells of a sheet, read back from its XML.
public final class ReadSheet: NSObject, XMLParserDelegate {
  public struct Cell: Equatable {
    public var number: String?
    public var text: String?
    public var style = ""
    public var hasFormula = false
  }

  public private(set) var cells: [String: Cell] = [:]
  public private(set) var links: [String: String] = [:]
  public private(set) var attributes: [String: [String: String]] = [:]
  private var place = ""
  private var words = ""

  public init(_ xml: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = self
    guard parser.parse() else { throw Unzipped.Fault(what: "\(parser.parserError.debugDescription)") }
  }

  public subscript(place: String) -> Cell { cells[place] ?? Cell() }

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

  public func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  public func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "v" { cells[place]?.number = words }
    if name == "t" { cells[place]?.text = words }
  }
}
