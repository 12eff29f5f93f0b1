import Scenarios
import TestSupport
import Testing

@testable import Reports

@Suite struct CsvTests {
  @Test func `the plan reads the same by machine`() {
    let standard = """
      Rad (mnkr),2023,2024,2025,2026,2027,2028
      Ingående balans,0,-239,-432,-859,-619,-311
      Årets balanskravsresultat,-753,-1085,-427,240,308,336
      Synnerliga skäl att inte återställa,514,892,0,0,0,0
      Utgående balans,-239,-432,-859,-619,-311,0
      "varav 2023, senast 2026",-239,-239,-239,0,0,0

      """
    #expect(Samples.plan.csv(language: .sv) == withCarriageReturns(standard))
    let excel = """
      \u{FEFF}Row (SEK million);2023;2024;2025;2026;2027;2028
      Opening balance;0;-239;-432;-859;-619;-311
      Balance requirement result;-753;-1085;-427;240;308;336
      Exceptional reasons not to restore;514;892;0;0;0;0
      Closing balance;-239;-432;-859;-619;-311;0
      of which 2023, by 2026;-239;-239;-239;0;0;0

      """
    #expect(Samples.plan.csv(language: .en, dialect: .excel) == withCarriageReturns(excel))
  }

  @Test func `every kind of cell has its field`() {
    let standard = """
      Condition (SEK million),Amount,Share,Futures,Reason,Section
      Three-year rule,,,,,
      Restored,-1085.5,30.5,100000,inflation,KL 11:12
      Not regulated,15.6,,,"'=1+1; ""x""\",

      """
    #expect(Samples.mixed.csv(language: .en) == withCarriageReturns(standard))
    let excel = """
      \u{FEFF}Villkor (mnkr);Belopp;Andel;Framtider;Skäl;Lagrum
      Treårsregeln;;;;;
      Återställt;-1085,5;30,5;100000;hög inflation;KL 11 kap. 12 §
      Ej reglerat;15,6;;;"'=1+1; ""x""\";

      """
    #expect(Samples.mixed.csv(language: .sv, dialect: .excel) == withCarriageReturns(excel))
  }

  /// text, as a spreadsheet may safely read it
  static let guarded: [(String, String)] = [
    ("=1+1", "'=1+1"), ("+46 90", "'+46 90"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
    ("\tx", " x"), ("\r=x", "' =x"), ("\r\nx", " x"), ("\n-x", "' -x"),
    ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("\u{200D}=1", "'\u{200D}=1"), ("\u{200C}-1", "'\u{200C}-1"),
    ("\u{FEFF}=1", "\u{FFFD}=1"), ("\u{01}=1", "\u{2401}=1"), ("a\u{1B}[2J\u{202E}", "a\u{241B}[2J\u{FFFD}"),
    (" \t @x", "'  @x"),
    ("", ""), ("a=1", "a=1"), ("2026", "2026"), ("'=1", "'=1"), (" x", " x"), ("−5", "−5"), ("Ö-vik", "Ö-vik"),
  ]

  @Test(arguments: guarded)
  func `words never become formulas, wherever they stand`(text: String, expected: String) throws {
    let wording = Wording(verbatim: text)
    let table = Table(
      title: wording,
      labelHeading: wording,
      columns: [Column(wording)],
      rows: [Row(wording, cells: [.text(text)], citation: wording)]
    )
    for dialect in [CsvDialect.standard, .excel] {
      let lines = try read(table, .sv, dialect)
      let heading = text.isEmpty ? "Rad" : expected
      try #require(lines.count == 2)
      #expect(same(lines[0], [heading, expected, "Lagrum"]))
      #expect(same(lines[1], [expected, expected, expected]))
    }
  }

  @Test func `numbers are never touched`() throws {
    let row = Row(Wording(verbatim: "x"), cells: [.amount(-1), .percent(-0.5), .count(-3), .percent(1e-7)])
    let columns = (1...4).map { Column(year: $0) }
    let table = Table(title: Wording(verbatim: ""), enhet: .mnkr, columns: columns, rows: [row])
    #expect(table.csv(language: .sv).hasSuffix("x,-0.000001,-50,-3,0.00001\r\n"))
    #expect(table.csv(language: .sv, dialect: .excel).hasSuffix("x;-0,000001;-50;-3;0,00001\r\n"))
  }

  @Test(arguments: 0..<200)
  func `a table read back says what it said`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let table = RandomTable.make(&random)
    for language in Language.allCases {
      for dialect in [CsvDialect.standard, .excel] {
        let lines = try read(table, language, dialect)
        try #require(lines.count == table.rows.count + 1)
        let isCited = table.rows.contains { $0.citation != nil }
        #expect(lines.allSatisfy { $0.count == 1 + table.columns.count + (isCited ? 1 : 0) })
        for (row, fields) in zip(table.rows, lines.dropFirst()) {
          let numbers = row.cells.filter {
            switch $0 {
            case .amount, .percent, .count: true
            case .text, .missing, .empty: false
            }
          }
          let shares = numbers.count { if case .percent = $0 { true } else { false } }
          let sign = shares > 0 && shares == numbers.count ? " (%)" : ""
          #expect(isText(fields[0], row.label(language) + sign))
          for (cell, field) in zip(row.cells, fields.dropFirst()) {
            #expect(says(field, cell, table.enhet, language, dialect), "\(cell) became \(field)")
          }
          if isCited { #expect(isText(fields[fields.count - 1], row.citation?(language) ?? "")) }
        }
      }
    }
  }

  private func read(_ table: Table, _ language: Language, _ dialect: CsvDialect) throws -> [[String]] {
    let text = table.csv(language: language, dialect: dialect)
    guard dialect == .excel else { return try CsvReader.read(text) }
    try #require(text.unicodeScalars.first == "\u{FEFF}")
    return try CsvReader.read(String(text.unicodeScalars.dropFirst()), separator: ";")
  }

  private func says(_ field: String, _ cell: Cell, _ enhet: Enhet, _ language: Language, _ dialect: CsvDialect) -> Bool
  {
    let mark: Character = dialect == .excel ? "," : "."
    switch cell {
    case .amount(let kronor):
      let parts = field.split(separator: mark, omittingEmptySubsequences: false)
      let fraction = parts.count == 2 ? parts[1] : ""
      guard parts.count <= 2, fraction.count <= enhet.power else { return false }
      return Int64(parts[0] + fraction + String(repeating: "0", count: enhet.power - fraction.count)) == kronor
    case .percent(let share): return Double(field.map { $0 == mark ? "." : String($0) }.joined() + "e-2") == share
    case .count(let count): return field == String(count)
    case .text(let wording): return isText(field, wording(language))
    case .missing, .empty: return field.isEmpty
    }
  }

  /// The text itself, or the text after an apostrophe where a formula might begin.
  private func isText(_ field: String, _ text: String) -> Bool {
    let text = text.visible
    if same([field], [text]) {
      let first = text.unicodeScalars.first
      return first.map { !["=", "+", "-", "@"].contains($0) } ?? true
    }
    return same([field], ["'" + text])
  }

  /// Compares scalars, because == of strings holds different spellings for equal.
  private func same(_ left: [String], _ right: [String]) -> Bool {
    left.elementsEqual(right) { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
  }

  private func withCarriageReturns(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}
