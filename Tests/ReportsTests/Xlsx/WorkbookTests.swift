import Scenarios
import TestSupport
import Testing

@testable import Reports

@Suite struct WorkbookTests {
  static func workbook(_ sheets: [Workbook.Sheet]) -> Workbook {
    Workbook(
      title: Wording(sv: "Plan <1>", en: "Plan"),
      facts: [Workbook.Fact(Wording(sv: "Frö", en: "Seed"), Wording(verbatim: "1"))], sheets: sheets)
  }

  static func read(_ sheets: [Workbook.Sheet], _ language: Language = .sv) throws -> Unzipped {
    try Unzipped(workbook(sheets).bytes(language: language))
  }

  @Test func `the plan stands where a formula finds it`() throws {
    let files = try Self.read([Workbook.Sheet(Samples.plan)])
    let sheet = try ReadSheet(files.files["xl/worksheets/sheet2.xml"] ?? [])
    #expect(sheet["A1"].text == "Region Västerbotten – åtgärdsplan 2025–2028")
    #expect(sheet["A2"].text == "mnkr")
    #expect(sheet.links["A3"] == "'Innehåll'!A1")
    #expect(sheet["B4"].number == "2023" && sheet["G4"].number == "2028")
    #expect(sheet["A5"].text == "Ingående balans" && sheet["C5"].number == "-239")
    #expect(sheet["B6"].number == "-753" && sheet["C6"].number == "-1085" && sheet["G6"].number == "336")
    #expect(sheet["A11"].text == "Planen håller.")
    #expect(sheet.attributes["pane"]?["topLeftCell"] == "B5")
    #expect(sheet.attributes["pane"]?["state"] == "frozen")
  }

  @Test func `every kind of cell is what it is`() throws {
    let files = try Self.read([Workbook.Sheet(Samples.mixed)])
    let sheet = try ReadSheet(files.files["xl/worksheets/sheet2.xml"] ?? [])
    #expect(sheet["A4"].text == "Villkor" && sheet["F4"].text == "Lagrum")
    #expect(sheet["A5"].text == "Treårsregeln" && sheet.cells["B5"] == nil)
    #expect(sheet["B6"].number == "-1085.5")
    #expect(sheet["C6"].number == "0.305")
    #expect(sheet["D6"].number == "100000")
    #expect(sheet["E6"].text == "hög inflation")
    #expect(sheet["F6"].text == "KL 11 kap. 12 §")
    #expect(sheet["B7"].number == "15.6")
    #expect(sheet["C7"].text == "ej angivet")
    #expect(sheet["D7"].text == nil && sheet["D7"].number == nil)
    #expect(sheet["E7"].text == "=1+1; \"x\"")
    let looks = files.text("xl/styles.xml").components(of: "<xf ")
    func look(_ cell: String) -> String { looks[2 + (Int(sheet[cell].style) ?? 0)] }
    #expect(look("E7").contains("quotePrefix=\"1\""), "it stays words when it is edited")
    #expect(!look("E6").contains("quotePrefix"))
    let styles = files.text("xl/styles.xml")
    #expect(styles.contains("formatCode=\"#,##0.0;-#,##0.0;0\""))
    #expect(styles.contains("formatCode=\"0.0&quot;\u{A0}&quot;%\""))
  }

  @Test func `the first sheet leads to the others`() throws {
    let words = Workbook.Sheet(Wording(sv: "O'Brien", en: "O'Brien"), words: [Wording(verbatim: "  b")])
    let files = try Self.read([Workbook.Sheet(Samples.plan), words])
    let sheet = try ReadSheet(files.files["xl/worksheets/sheet1.xml"] ?? [])
    #expect(sheet["A1"].text == "Plan <1>")
    #expect(sheet["A3"].text == "Frö" && sheet["B3"].text == "1")
    #expect(sheet["A6"].text == "Region Västerbotten – …")
    #expect(sheet["B6"].text == "Region Västerbotten – åtgärdsplan 2025–2028")
    #expect(sheet.links == ["A6": "'Region Västerbotten – …'!A1", "A7": "'O''Brien'!A1"])
    #expect(files.text("xl/workbook.xml").contains("<sheet name=\"Innehåll\" sheetId=\"1\" r:id=\"rId1\"/>"))
  }

  @Test func `what XML forbids and what Excel would take for an escape are made harmless`() throws {
    let texts = [
      "_x000D_", "_x0041", "a_x005F_b", "\u{0}\u{B}\u{FFFE}\u{FFFF}", "]]><f>1</f>", "\u{1B}[2J", "\u{202E}",
    ]
    let shown = ["_x005F_x000D_", "_x0041", "a_x005F_x005F_b", "␀ \u{FFFD}\u{FFFD}", "]]><f>1</f>", "␛[2J", "\u{FFFD}"]
    let sheet = Workbook.Sheet(Wording(verbatim: "x"), words: texts.map { Wording(verbatim: $0) })
    let read = try ReadSheet(try Self.read([sheet]).files["xl/worksheets/sheet2.xml"] ?? [])
    for (row, text) in shown.enumerated() {
      #expect(read["A\(row + 5)"].text == text)
      #expect(!read["A\(row + 5)"].hasFormula)
    }
  }

  @Test(arguments: ["x", "😀", "e\u{301}"])
  func `a text that no cell holds is cut, and that is said`(unit: String) throws {
    let text = String(repeating: unit, count: 40_000)
    let sheet = Workbook.Sheet(Wording(verbatim: "x"), words: [Wording(verbatim: text)])
    let read = try ReadSheet(try Self.read([sheet]).files["xl/worksheets/sheet2.xml"] ?? [])
    let kept = try #require(read["A5"].text)
    #expect((32_765...32_767).contains(kept.utf16.count) && kept.hasSuffix("…"))
    #expect(text.hasPrefix(kept.dropLast()))
    #expect(read["A6"].text == SheetGrid.cutNote(.sv))
    let whole = Workbook.Sheet(
      Wording(verbatim: "x"), words: [Wording(verbatim: String(repeating: "x", count: 32_767))])
    let other = try ReadSheet(try Self.read([whole]).files["xl/worksheets/sheet2.xml"] ?? [])
    #expect(other["A5"].text?.utf16.count == 32_767 && other.cells["A6"] == nil)
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
  ])
  func `columns have their letters`(column: Int, letters: String) {
    #expect(SheetGrid.letters(column) == letters)
  }

  @Test(arguments: 0..<60)
  func `a hostile table read back says what it said, and nothing is a formula`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let table = RandomTable.make(&random)
    for language in Language.allCases {
      let files = try Self.read([Workbook.Sheet(table)], language)
      #expect(files.files == (try Self.read([Workbook.Sheet(table)], language)).files)
      let sheet = try ReadSheet(files.files["xl/worksheets/sheet2.xml"] ?? [])
      #expect(!sheet.cells.values.contains { $0.hasFormula })
      for (number, row) in table.rows.enumerated() {
        #expect((sheet["A\(number + 5)"].text ?? "") == row.label(language).visible)
        for (column, cell) in row.cells.enumerated() {
          let found = sheet[SheetGrid.letters(column + 1) + String(number + 5)]
          switch cell {
          case .amount(let kronor): #expect(found.number == table.enhet.machineText(kronor))
          case .percent(let share): #expect(found.number.flatMap { Double($0) } == share)
          case .count(let count): #expect(found.number == String(count))
          case .text(let words): #expect((found.text ?? "") == words(language).visible)
          case .missing: #expect(found.text == Cell.missingWording(language))
          case .empty: #expect(found.number == nil && found.text == nil)
          }
        }
      }
    }
  }
}

extension String {
  /// What stands between separators.
  fileprivate func components(of separator: String) -> [String] { split(separator: separator).map(String.init) }
}
