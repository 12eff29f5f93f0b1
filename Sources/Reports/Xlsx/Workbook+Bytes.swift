import Analysis

extension Workbook {
  /// The file: Office Open XML (ISO/IEC 29500, transitional) in a ZIP archive.
  public func bytes(language: Language) -> [UInt8] {
    let names = names(language)
    var styles = StyleBook()
    let pages = grids(language).map { $0.xml(&styles, sheetNames: names) }
    let parts =
      [
        ("[Content_Types].xml", Self.contentTypes(pages.count)),
        ("_rels/.rels", Self.packageRelations), ("docProps/core.xml", core(language)), ("docProps/app.xml", Self.app),
        ("xl/workbook.xml", Self.workbook(names)), ("xl/_rels/workbook.xml.rels", Self.relations(pages.count)),
        ("xl/styles.xml", styles.xml),
      ] + pages.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", $1) }
    var archive = ZipArchive()
    for (name, text) in parts { archive.add(name, Array(text.utf8)) }
    return archive.finished
  }

  private static let office = "application/vnd.openxmlformats-officedocument"
  private static let package = "application/vnd.openxmlformats-package"

  private static func contentTypes(_ sheets: Int) -> String {
    let parts =
      [
        ("/xl/workbook.xml", "\(office).spreadsheetml.sheet.main+xml"),
        ("/xl/styles.xml", "\(office).spreadsheetml.styles+xml"),
        ("/docProps/core.xml", "\(package).core-properties+xml"),
        ("/docProps/app.xml", "\(office).extended-properties+xml"),
      ] + (1...sheets).map { ("/xl/worksheets/sheet\($0).xml", "\(office).spreadsheetml.worksheet+xml") }
    return Xml.opening + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"\(package).relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
  }

  private static func relations(_ list: [(type: String, target: String)]) -> String {
    Xml.opening + "<Relationships xmlns=\"\(Xml.packageRelations)\">"
      + list.enumerated().map { place, relation in
        "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relation.type)\" Target=\"\(relation.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private static let packageRelations = relations([
    ("\(Xml.relations)/officeDocument", "xl/workbook.xml"),
    ("\(Xml.packageRelations)/metadata/core-properties", "docProps/core.xml"),
    ("\(Xml.relations)/extended-properties", "docProps/app.xml"),
  ])

  private static func relations(_ sheets: Int) -> String {
    relations(
      (1...sheets).map { ("\(Xml.relations)/worksheet", "worksheets/sheet\($0).xml") }
        + [("\(Xml.relations)/styles", "styles.xml")])
  }

  private static func workbook(_ names: [String]) -> String {
    let sheets = names.enumerated().map { place, name in
      "<sheet name=\"\(name.xmlEscaped)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }.joined()
    return Xml.opening + "<workbook xmlns=\"\(Xml.main)\" xmlns:r=\"\(Xml.relations)\">"
      + "<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>\(sheets)</sheets></workbook>"
  }

  /// Title and maker, and no time: the same workbook is the same bytes.
  private func core(_ language: Language) -> String {
    let title = title(language).visible.fitted(utf16: 255).xmlEscaped
    return Xml.opening
      + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>balanskrav \(Engine.version)</dc:creator>"
      + "<dc:title>\(title)</dc:title></cp:coreProperties>"
  }

  private static let app =
    Xml.opening + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
    + "<Application>balanskrav</Application></Properties>"
}
