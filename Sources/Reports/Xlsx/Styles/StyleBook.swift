/// StyleBook: the looks of a workbook's cells, numbered in the order in which they are first used.
struct StyleBook {
  /// The number of the first format of our own; those below are the program's.
  private static let firstFormat = 164

  private var styles = [CellStyle()]
  private var numbers = [CellStyle(): 0]

  /// The number of a look.
  mutating func number(of style: CellStyle) -> Int {
    if let known = numbers[style] { return known }
    numbers[style] = styles.count
    styles.append(style)
    return styles.count - 1
  }

  /// `xl/styles.xml`: each look has a font, a border and, where it has one, a number format of its own number.
  var xml: String {
    let formats = styles.enumerated().compactMap { place, style in
      style.format.map { "<numFmt numFmtId=\"\(Self.firstFormat + place)\" formatCode=\"\($0.xmlEscaped)\"/>" }
    }
    let fonts = styles.map(Self.font)
    let borders = styles.map(Self.border)
    let looks = styles.enumerated().map { place, style in
      let format = style.format == nil ? 0 : Self.firstFormat + place
      return "<xf numFmtId=\"\(format)\" fontId=\"\(place)\" fillId=\"0\" borderId=\"\(place)\" xfId=\"0\""
        + " applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
        + (style.isQuoted ? " quotePrefix=\"1\"" : "") + ">" + Self.alignment(style) + "</xf>"
    }
    return Xml.opening + "<styleSheet xmlns=\"\(Xml.main)\">"
      + (formats.isEmpty ? "" : Xml.list("numFmts", formats)) + Xml.list("fonts", fonts)
      + Xml.list("fills", ["none", "gray125"].map { "<fill><patternFill patternType=\"\($0)\"/></fill>" })
      + Xml.list("borders", borders)
      + Xml.list("cellStyleXfs", ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"])
      + Xml.list("cellXfs", looks)
      + Xml.list("cellStyles", ["<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"]) + "</styleSheet>"
  }

  private static func font(_ style: CellStyle) -> String {
    let (before, size, colour) =
      switch style.letters {
      case .plain, .fixed: ("", 11, "")
      case .bold: ("<b/>", 11, "")
      case .title: ("<b/>", 14, "")
      case .faint: ("", 11, "<color rgb=\"FF595959\"/>")
      case .link: ("<u/>", 11, "<color rgb=\"FF0563C1\"/>")
      }
    let name = style.letters == .fixed ? "Consolas" : "Calibri"
    return "<font>\(before)<sz val=\"\(size)\"/>\(colour)<name val=\"\(name)\"/></font>"
  }

  private static func border(_ style: CellStyle) -> String {
    let line = { (side: String, isThere: Bool) in isThere ? "<\(side) style=\"thin\"/>" : "<\(side)/>" }
    return
      "<border><left/><right/>\(line("top", style.hasRule))\(line("bottom", style.hasUnderline))<diagonal/></border>"
  }

  private static func alignment(_ style: CellStyle) -> String {
    let edge =
      switch style.alignment {
      case .left: " horizontal=\"left\""
      case .right: " horizontal=\"right\""
      case nil: ""
      }
    return "<alignment\(edge) vertical=\"\(style.hasUnderline ? "bottom" : "top")\""
      + (style.indent > 0 ? " indent=\"\(style.indent)\"" : "") + (style.wraps ? " wrapText=\"1\"" : "") + "/>"
  }
}
