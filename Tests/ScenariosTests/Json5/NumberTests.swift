import Scenarios
import Testing

struct NumberTests {
  private func number(_ text: String) throws -> Number {
    let tree = try #require(Json5Reader.read(SourceText(name: "t", text: text)).tree)
    guard case .number(let number) = tree.value else {
      Issue.record("not a number: \(text)")
      return Number()
    }
    return number
  }

  @Test(
    "the canonical text is the shortest plain decimal",
    arguments: [
      ("0", "0"), ("-0", "-0"), ("1e3", "1000"), ("-12.50", "-12.5"), (".5", "0.5"), ("1e-3", "0.001"), ("0x10", "16"),
      ("12345.678e2", "1234567.8"), ("1e30", "1" + String(repeating: "0", count: 30)), ("1e31", "1e31"),
      ("-Infinity", "-Infinity"),
      ("NaN", "NaN"), ("1e-30", "0." + String(repeating: "0", count: 29) + "1"), ("25e99", "25e99"),
      ("1e999999999999", "1e999999999999"),
      ("1e-32", "1e-32"),
    ]
  )
  func decimalText(_ text: String, _ expected: String) throws {
    #expect(try number(text).decimalText == expected)
  }

  @Test(
    "the double is the nearest one",
    arguments: [
      ("0", 0.0), ("0.1", 0.1), ("1e22", 1e22), ("1e23", 1e23), ("123456789012345678", 123456789012345680),
      ("1e308", 1e308),
      ("1.7976931348623157e308", Double.greatestFiniteMagnitude), ("1.7976931348623159e308", .infinity),
      ("1e400", .infinity),
      ("-1e999999999999", -.infinity), ("5e-324", .leastNonzeroMagnitude), ("2e-324", 0), ("1e-999999999999", 0),
      ("Infinity", .infinity),
      ("9007199254740993", 9007199254740992), ("9007199254740993.00000000000000000000000000001", 9007199254740994),
      ("0.5000000000000001110223024625156540423631668090820312", 0.5000000000000001),
      ("2.2250738585072011e-308", .leastNormalMagnitude.nextDown),
    ]
  )
  func double(_ text: String, _ expected: Double) throws {
    #expect(try number(text).double == expected)
  }

  @Test("signs of zero and NaN survive")
  func special() throws {
    #expect(try number("-0").double.sign == .minus)
    #expect(try number("NaN").double.isNaN)
  }

  @Test("a digit after hundreds of zeros still decides a tie")
  func longTie() throws {
    let zeros = String(repeating: "0", count: 2000)
    #expect(try number("9007199254740993." + zeros).double == 9_007_199_254_740_992)
    #expect(try number("9007199254740993." + zeros + "1").double == 9_007_199_254_740_994)
  }

  @Test("the double is that of the standard library for random texts")
  func againstStandardLibrary() throws {
    var generator = Generator(seed: 5)
    for _ in 0..<5000 {
      let digits = (0..<Int.random(in: 1...22, using: &generator)).map { _ in
        "\(Int.random(in: 0...9, using: &generator))"
      }
      let text = "1" + digits.joined() + "e\(Int.random(in: -345...320, using: &generator))"
      #expect(try number(text).double == Double(text))
    }
  }

  @Test(
    "a whole number of kronor is written in its unit",
    arguments: [
      (Int64(0), 6, "0"), (-12_500_000, 6, "-12.5"), (1000, 0, "1000"), (1, 3, "0.001"),
      (Int64.min, 0, "-9223372036854775808"),
      (Int64.max, 6, "9223372036854.775807"), (5, -2, "500"),
    ]
  )
  func whole(_ value: Int64, _ shift: Int, _ text: String) {
    let number = Number(whole: value, shift: shift)
    #expect(number.decimalText == text)
    #expect(number.wholeNumber(shiftedBy: shift) == value)
  }

  @Test("what is not whole or too large is no whole number")
  func notWhole() throws {
    #expect(try number("0.5").wholeNumber() == nil)
    #expect(try number("9223372036854775808").wholeNumber() == nil)
    #expect(try number("-9223372036854775809").wholeNumber() == nil)
    #expect(try number("1e999999999999").wholeNumber(shiftedBy: .max) == nil)
    #expect(try number("Infinity").wholeNumber() == nil)
    #expect(try number("12.345").wholeNumber(shiftedBy: 3) == 12345)
  }

  @Test("a hexadecimal number is exact at any length")
  func longHex() throws {
    // 16^n − 1 in decimal, by adding digit by digit.
    var decimal: [Int] = [0]
    for _ in 0..<200 {
      var carry = 15
      for index in decimal.indices {
        let value = decimal[index] * 16 + carry
        decimal[index] = value % 10
        carry = value / 10
      }
      while carry > 0 {
        decimal.append(carry % 10)
        carry /= 10
      }
    }
    let expected = decimal.reversed().map { "\($0)" }.joined()
    #expect(try number("0x" + String(repeating: "F", count: 200)).decimalText == expected)
  }
}
