import Testing

@testable import Numerics

@Suite("Stirling's remainder")
struct StirlingRemainderTests {
  @Test("is within 3·10⁻¹⁵ of mpmath, where shifted and where summed at once")
  func accuracy() {
    for reference in Self.references {
      let error = (stirlingRemainder(reference.x) - reference.value) - reference.rest
      #expect(error.magnitude < 3e-15, "at \(reference.x)")
    }
  }

  // loggamma(a) − (a − ½) ln a + a − ½ ln 2π at 60 digits.
  static let references: [Reference] = [
    Reference(0.5, 0.15342640972002736, -1.1595234069231498e-17),
    Reference(0.75, 0.10626293633956786, -6.59703984269302e-19),
    Reference(1.0, 0.08106146679532726, -2.8504218427709546e-18),
    Reference(1.5, 0.05481412105191765, 2.7899053378042904e-18),
    Reference(2.0, 0.0413406959554093, -2.941654530929307e-18),
    Reference(2.5, 0.03316287351993629, -3.4151901807684768e-18),
    Reference(3.3, 0.025177132967245105, -1.4116696959706218e-18),
    Reference(5.0, 0.016644691189821193, -9.759029781538585e-19),
    Reference(7.25, 0.011487002684428697, -5.83429994703462e-19),
    Reference(9.9, 0.008414653894090263, 2.514835120105434e-19),
    Reference(9.999, 0.008331396020466343, -6.190859344561199e-19),
    Reference(10.0, 0.00833056343336287, 4.637604645200097e-19),
    Reference(10.5, 0.00793411456431402, 6.316244311725502e-19),
    Reference(15.0, 0.005554733551962801, 3.185347414196856e-19),
    Reference(50.0, 0.0016666444469833656, -6.988199045953882e-20),
    Reference(100.0, 0.0008333305556349147, 1.2464883911065476e-20),
    Reference(500.0, 0.00016666664444446984, 4.1010532486939403e-22),
    Reference(1000000.0, 8.333333333333056e-08, -3.503188784867289e-24),
  ]
}
