import Foundation
import FoundationXML

/// The cells of a sheet, read back from its XML.
final class ReadSheet: NSObject, XMLParserDelegate {
  struct Cell: Equatable {
    var number: String?
    var text: String?
    var style = ""
    var hasFormula = false
  }

  private(set) var cells: [String: Cell] = [:]
  private(set) var links: [String: String] = [:]
  private(set) var attributes: [String: [String: String]] = [:]
  private var place = ""
  private var words = ""

  init(_ xml: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = self
    guard parser.parse() else { throw Unzipped.Fault(what: "\(parser.parserError.debugDescription)") }
  }

  subscript(place: String) -> Cell { cells[place] ?? Cell() }

  func parser(
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

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "v" { cells[place]?.number = words }
    if name == "t" { cells[place]?.text = words }
  }
}
