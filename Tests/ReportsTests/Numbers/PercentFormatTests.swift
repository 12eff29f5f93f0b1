import Reports
import Testing

@Suite struct PercentFormatTests {
  /// share, decimals, Swedish, English; "~" stands for a no-break space and "−" is U+2212.
  static let known: [(Double, Int, String, String)] = [
    (0, 0, "0~%", "0%"),
    (-0.0, 1, "0,0~%", "0.0%"),
    (0.305, 1, "30,5~%", "30.5%"),
    (1, 1, "100,0~%", "100.0%"),
    (0.005, 0, "1~%", "1%"),
    (-0.005, 0, "−1~%", "−1%"),
    (0.0049, 0, "0~%", "0%"),
    (-0.0049, 0, "0~%", "0%"),
    (0.125, 0, "13~%", "13%"),
    (0.285, 0, "29~%", "29%"),
    (1.005, 0, "101~%", "101%"),
    (0.99949, 1, "99,9~%", "99.9%"),
    (0.9995, 1, "100,0~%", "100.0%"),
    (1.0 / 3, 4, "33,3333~%", "33.3333%"),
    (2.0 / 3, 1, "66,7~%", "66.7%"),
    (0.1 + 0.2, 15, "30,000000000000004~%", "30.000000000000004%"),
    (1e-7, 5, "0,00001~%", "0.00001%"),
    (.leastNonzeroMagnitude, 1, "0,0~%", "0.0%"),
    (12.345, 1, "1~234,5~%", "1,234.5%"),
    (1e18, 0, "100~000~000~000~000~000~000~%", "100,000,000,000,000,000,000%"),
  ]

  @Test(arguments: known)
  func `a share is rounded by its own decimal digits`(share: Double, decimals: Int, swedish: String, english: String) {
    let sv = PercentFormat(decimals: decimals, language: .sv).text(share)
    #expect(sv == String(swedish.map { $0 == "~" ? "\u{A0}" : $0 }))
    #expect(PercentFormat(decimals: decimals, language: .en).text(share) == english)
  }

  @Test func `the bare number leaves out the sign`() {
    #expect(PercentFormat(language: .sv).number(0.305) == "30,5")
  }

  @Test func `a share that is no number is our own fault`() async {
    await #expect(processExitsWith: .failure) { _ = PercentFormat(language: .sv).text(.nan) }
  }
}
