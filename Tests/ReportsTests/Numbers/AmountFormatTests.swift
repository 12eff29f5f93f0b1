import Reports
import Scenarios
import Testing

@Suite struct AmountFormatTests {
  /// kronor, unit, decimals, Swedish, English; "~" stands for a no-break space and "−" is U+2212.
  static let known: [(Int64, Enhet, Int, String, String)] = [
    (0, .kr, 0, "0", "0"),
    (0, .mnkr, 2, "0,00", "0.00"),
    (1, .kr, 0, "1", "1"),
    (5, .kr, 2, "5,00", "5.00"),
    (-999, .kr, 0, "−999", "−999"),
    (1_000, .kr, 0, "1~000", "1,000"),
    (999_999, .kr, 0, "999~999", "999,999"),
    (1_000_000, .kr, 0, "1~000~000", "1,000,000"),
    (1_234_567, .tkr, 0, "1~235", "1,235"),
    (1_234_567, .tkr, 3, "1~234,567", "1,234.567"),
    (240_000_000, .mnkr, 0, "240", "240"),
    (15_600_000, .mnkr, 1, "15,6", "15.6"),
    (-1_085_500_000, .mnkr, 1, "−1~085,5", "−1,085.5"),
    (1, .mnkr, 6, "0,000001", "0.000001"),
    (-1, .mnkr, 6, "−0,000001", "−0.000001"),
    (500_000, .mnkr, 0, "1", "1"),
    (-500_000, .mnkr, 0, "−1", "−1"),
    (499_999, .mnkr, 0, "0", "0"),
    (-499_999, .mnkr, 0, "0", "0"),
    (-1_500_000, .mnkr, 0, "−2", "−2"),
    (2_500_000, .mnkr, 0, "3", "3"),
    (999_999_500_000, .mnkr, 0, "1~000~000", "1,000,000"),
    (999_950, .tkr, 1, "1~000,0", "1,000.0"),
    (49, .tkr, 1, "0,0", "0.0"),
    (50, .tkr, 1, "0,1", "0.1"),
    (.max, .kr, 0, "9~223~372~036~854~775~807", "9,223,372,036,854,775,807"),
    (.min, .kr, 0, "−9~223~372~036~854~775~808", "−9,223,372,036,854,775,808"),
    (.min, .mnkr, 6, "−9~223~372~036~854,775808", "−9,223,372,036,854.775808"),
    (.max, .mnkr, 0, "9~223~372~036~855", "9,223,372,036,855"),
  ]

  @Test(arguments: known)
  func `an amount is grouped, signed and rounded half away from zero`(
    kronor: Int64,
    enhet: Enhet,
    decimals: Int,
    swedish: String,
    english: String
  ) {
    let sv = AmountFormat(enhet: enhet, decimals: decimals, language: .sv).text(kronor)
    #expect(sv == String(swedish.map { $0 == "~" ? "\u{A0}" : $0 }))
    #expect(AmountFormat(enhet: enhet, decimals: decimals, language: .en).text(kronor) == english)
  }

  /// amounts, unit, decimals needed
  static let needs: [([Int64], Enhet, Int)] = [
    ([], .mnkr, 0),
    ([0], .mnkr, 0),
    ([240_000_000, -753_000_000], .mnkr, 0),
    ([240_000_000, 15_600_000], .mnkr, 1),
    ([15_600_000, 10_000], .mnkr, 2),
    ([1, 15_600_000], .mnkr, 6),
    ([.min], .mnkr, 6),
    ([1_500], .tkr, 1),
    ([1_501, 7_000], .tkr, 3),
    ([.max, .min, 1], .kr, 0),
  ]

  @Test(arguments: needs)
  func `the count of decimals is the smallest that shows every amount exactly`(
    amounts: [Int64],
    enhet: Enhet,
    need: Int
  ) {
    #expect(enhet.decimals(showing: amounts) == need)
  }

  /// kronor, unit, with a point, with a comma
  static let machine: [(Int64, Enhet, String, String)] = [
    (0, .mnkr, "0", "0"),
    (240_000_000, .mnkr, "240", "240"),
    (-15_600_000, .mnkr, "-15.6", "-15,6"),
    (-1, .mnkr, "-0.000001", "-0,000001"),
    (1_085_500_000, .tkr, "1085500", "1085500"),
    (.min, .kr, "-9223372036854775808", "-9223372036854775808"),
    (.max, .mnkr, "9223372036854.775807", "9223372036854,775807"),
  ]

  @Test(arguments: machine)
  func `machines get every digit and nothing else`(kronor: Int64, enhet: Enhet, point: String, comma: String) {
    #expect(enhet.machineText(kronor) == point)
    #expect(enhet.machineText(kronor, mark: .comma) == comma)
  }

  @Test func `an amount in running text carries its unit without a line break`() {
    let swedish = AmountFormat(enhet: .mnkr, decimals: 1, language: .sv)
    #expect(swedish.textWithUnit(15_600_000) == "15,6\u{A0}mnkr")
    let english = Enhet.allCases.map { AmountFormat(enhet: $0, language: .en).textWithUnit(2_000_000) }
    #expect(english == ["SEK\u{A0}2,000,000", "SEK\u{A0}2,000\u{A0}thousand", "SEK\u{A0}2\u{A0}million"])
  }

  @Test func `counts are grouped`() {
    #expect(Language.sv.text(count: 100_000) == "100\u{A0}000")
    #expect(Language.en.text(count: -16_384) == "\u{2212}16,384")
    #expect(Language.sv.text(count: 0) == "0")
  }
}
