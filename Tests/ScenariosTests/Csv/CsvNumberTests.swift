import Testing

@testable import Scenarios

@Suite("Numbers in spreadsheets")
struct CsvNumberTests {
  @Test(
    "are read as a Swedish or an English spreadsheet writes them",
    arguments: [
      ("1234", "1234"), ("1 234,5", "1234.5"), ("1\u{A0}234\u{202F}567", "1234567"), ("12\u{2009}345.25", "12345.25"),
      ("-1 085", "-1085"), ("\u{2212}1 085", "-1085"), ("\u{2013} 1 085", "-1085"), ("+3", "3"), ("(500)", "-500"),
      ("(1 500,50)", "-1500.5"), ("0,125", "0.125"), ("-0", "-0"), ("-", "0"), ("\u{2013}", "0"), ("007", "7"),
    ])
  func accepted(_ text: String, _ expected: String) {
    let number = CsvNumber.read(text)?.number
    #expect(number?.decimalText == (expected == "-0" ? "0" : expected) || number?.decimalText == expected)
  }

  @Test(
    "are refused where they are not plain",
    arguments: [
      "", "abc", "1,2,3", "1.234,5", "1,234.5", "12 34", "1234 567", "1 23", ",5", "5,", "1e6", "1,5E+06", "--5",
      "(-5)", "()",
      "5-", "#REF!", "1'234", "5 kr", "+", "\u{661}", "½",
    ])
  func refused(_ text: String) { #expect(CsvNumber.read(text) == nil) }

  @Test("tell when a comma may stand between thousands")
  func grouped() {
    #expect(["1,234", "-12,345", "999,000"].allSatisfy(CsvNumber.mayBeGrouped))
    #expect(!["0,125", "1,23", "1,2345", "1234,567", "12"].contains(where: CsvNumber.mayBeGrouped))
  }
}
