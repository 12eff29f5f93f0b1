import Reports
import Testing

@Suite struct JsonTextTests {
  static let scenario: JsonValue = [
    "namn": "Region Västerbotten",
    "år": [2026, 2027, 2028],
    "belopp": .array([.number(kronor: -15_600_000, in: .mnkr), .number(kronor: 240_000_000, in: .mnkr), nil]),
    "andel": .number(double: 0.305),
    "tomt": [[:], []],
    "alternativ": [["namn": "A", "håller": true], ["namn": "B", "håller": false]],
  ]

  @Test func `pretty text keeps order, indents by two and puts short lists on a line`() {
    let expected = """
      {
        "namn": "Region Västerbotten",
        "år": [2026, 2027, 2028],
        "belopp": [-15.6, 240, null],
        "andel": 0.305,
        "tomt": [
          {},
          []
        ],
        "alternativ": [
          {
            "namn": "A",
            "håller": true
          },
          {
            "namn": "B",
            "håller": false
          }
        ]
      }

      """
    #expect(Self.scenario.text(.pretty) == expected)
  }

  @Test func `compact text is one line`() {
    let expected =
      #"{"namn":"Region Västerbotten","år":[2026,2027,2028],"belopp":[-15.6,240,null],"andel":0.305,"tomt":[{},[]],"#
      + #""alternativ":[{"namn":"A","håller":true},{"namn":"B","håller":false}]}"# + "\n"
    #expect(Self.scenario.text(.compact) == expected)
  }

  @Test func `a list of scalars breaks when its line would pass a hundred bytes`() {
    // "[", 19 × "123, ", the last number and "]": 100 bytes with 123, 101 with 1234.
    for (last, lines) in [(123 as JsonValue, 1), (1234, 22)] {
      let list = JsonValue.array(Array(repeating: 123, count: 19) + [last])
      #expect(list.text(.pretty).split(separator: "\n").count == lines)
    }
    #expect(JsonValue.array(["a"]).text(.pretty) == "[\"a\"]\n")
  }

  /// string, what stands between the quotation marks
  static let escapes: [(String, String)] = [
    ("", ""),
    ("åäö – 日本 👩‍👩‍👧", "åäö – 日本 👩‍👩‍👧"),
    (#"a"b\c/"#, #"a\"b\\c/"#),
    ("\u{08}\u{0C}\n\r\t", #"\b\f\n\r\t"#),
    ("\r\n", #"\r\n"#),
    ("\u{00}\u{1B}[31m\u{7F}\u{9B}", #"\u0000\u001b[31m\u007f\u009b"#),
    ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202E}\u{2066}\u{200F}\u{061C}\u{FEFF}", #"\u202e\u2066\u200f\u061c\ufeff"#),
    ("</script><!--", #"\u003c/script>\u003c!--"#),
    ("\u{1F600}", "\u{1F600}"),
  ]

  @Test(arguments: escapes)
  func `a string holds nothing that acts on its reader`(text: String, expected: String) {
    #expect(JsonValue.string(text).text(.compact).unicodeScalars.elementsEqual("\"\(expected)\"\n".unicodeScalars))
    #expect(JsonValue.object([.init(text, nil)]).text(.compact) == "{\"\(expected)\":null}\n")
  }

  /// value, text
  static let numbers: [(JsonValue, String)] = [
    (.number(Int64.min), "-9223372036854775808"),
    (.number(UInt64.max), "18446744073709551615"),
    (.number(Int128.max), "170141183460469231731687303715884105727"),
    (.number(kronor: .min, in: .mnkr), "-9223372036854.775808"),
    (.number(kronor: 0, in: .tkr), "0"),
    (.number(double: 0.1), "0.1"),
    (.number(double: 240), "240"),
    (.number(double: -0.0), "-0"),
    (.number(double: 1e-7), "1e-07"),
    (.number(double: 1e300), "1e+300"),
    (.number(double: .leastNonzeroMagnitude), "5e-324"),
    (.number(double: 0.1 + 0.2), "0.30000000000000004"),
  ]

  @Test(arguments: numbers)
  func `numbers are exact`(value: JsonValue, expected: String) {
    #expect(value.text(.compact) == expected + "\n")
  }

  @Test func `what JSON cannot say is our own fault`() async {
    await #expect(processExitsWith: .failure) { _ = JsonValue.number(double: .infinity) }
    await #expect(processExitsWith: .failure) { _ = JsonValue.number(double: .nan) }
    await #expect(processExitsWith: .failure) { _ = (["a": 1, "a": 2] as JsonValue).text(.compact) }
  }
}
