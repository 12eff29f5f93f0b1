import Scenarios
import Testing

struct ExcerptTests {
  private func excerpt(_ text: String, _ start: Int, _ end: Int, width: Int = 100) -> String {
    Excerpt(Place(SourceText(name: "t", text: text), start, end), width: width).text
  }

  @Test("the place is underlined on its line")
  func plain() {
    let text = String(repeating: "\n", count: 11) + "  balanskravresultat: { \"2023\": -753 },\nx"
    #expect(
      excerpt(text, 13, 31) == """
           12 |   balanskravresultat: { "2023": -753 },
              |   ^^^^^^^^^^^^^^^^^^
        """
    )
  }

  @Test(
    "underlines stand below what they mean",
    arguments: [
      ("åäö x", 7, 8, "åäö x", "    ^"), ("\tx", 1, 2, "    x", "    ^"), ("a\tx", 2, 3, "a   x", "    ^"),
      ("漢字x", 6, 7, "漢字x", "    ^"),
      ("漢字x", 0, 3, "漢字x", "^^"), ("a\u{30A}x", 3, 4, "a\u{30A}x", " ^"), ("abc", 3, 3, "abc", "   ^"),
      ("abc", 1, 1, "abc", " ^"), ("", 0, 0, "", "^"),
      ("a\r\nb", 1, 3, "a", " ^"), ("x\u{1B}[31my", 6, 7, "x·[31my", "      ^"),
      ("\u{202E}y", 3, 4, "\\u{202E}y", "        ^"),
      ("\u{200B}y", 0, 3, "\\u{200B}y", "^^^^^^^^"), ("a\u{2028}b", 4, 5, "a\\u{2028}b", "         ^"),
      ("a\u{0}\u{7F}", 0, 3, "a··", "^^^"),
      ("\u{9B}1m", 0, 2, "\\u{9B}1m", "^^^^^^"), ("😀x", 4, 5, "😀x", "  ^"), ("\u{301}x", 2, 3, "\\u{301}x", "       ^"),
    ]
  )
  func underlined(_ text: String, _ start: Int, _ end: Int, _ line: String, _ underline: String) {
    #expect(excerpt(text, start, end) == "    1 | \(line)\n      | \(underline)")
  }

  @Test("letters cannot be heaped with marks")
  func heaped() {
    let shown = excerpt("a" + String(repeating: "\u{301}", count: 4) + "b", 0, 1)
    #expect(shown.contains("a\u{301}\u{301}\\u{301}\\u{301}b"))
  }

  @Test("bytes that are not UTF-8 are shown as numbers")
  func bytes() {
    let place = Place(SourceText(name: "t", bytes: [0x61, 0xE5, 0x62]), 1, 2)
    #expect(Excerpt(place).text == "    1 | a\\xE5b\n      |  ^^^^")
  }

  @Test("of several lines the first and the last are shown")
  func severalLines() {
    #expect(excerpt("a: [\n1,\n2,\n] // x", 3, 12) == "    1 | a: [\n      |    ^\n    … |\n    4 | ] // x\n      | ^")
    #expect(excerpt("a: [\n] // x", 3, 6) == "    1 | a: [\n      |    ^\n    2 | ] // x\n      | ^")
    #expect(excerpt("ab\ncd", 1, 3) == "    1 | ab\n      |  ^")
  }

  @Test("long lines are cut around the place")
  func cut() throws {
    let long = String(repeating: "a", count: 5000) + "MARK" + String(repeating: "b", count: 5000)
    for width in [20, 40, 100] {
      let lines = excerpt(long, 5000, 5004, width: width).split(separator: "\n").map { $0.dropFirst(8) }
      #expect(lines[0].count <= width && lines[0].contains("MARK"))
      #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…"))
      let column = try #require(lines[1].firstIndex(of: "^"))
      let mark = try #require(lines[0].firstIndex(of: "M"))
      #expect(
        lines[1].distance(from: lines[1].startIndex, to: column)
          == lines[0].distance(from: lines[0].startIndex, to: mark)
      )
      #expect(lines[1].filter { $0 == "^" } == "^^^^")
    }
    #expect(excerpt(long, 0, 10_004).split(separator: "\n").allSatisfy { $0.count <= 108 })
    #expect(excerpt(long, 10_003, 10_004).split(separator: "\n")[0].hasSuffix("b"))
    #expect(excerpt(long, 10_004, 10_004).split(separator: "\n").allSatisfy { $0.count <= 109 })
    #expect(excerpt(long, 2, 4).hasPrefix("    1 | aaaa"))
    let exact = String(repeating: "x", count: 100)
    #expect(excerpt(exact, 99, 100) == "    1 | \(exact)\n      | \(String(repeating: " ", count: 99))^")
  }

  @Test("lines and columns are counted for all line ends, in characters")
  func lines() {
    let source = SourceText(name: "t", bytes: [0xEF, 0xBB, 0xBF] + Array("å1\r\n2\r3\n\n5".utf8))
    let shown = source.bytes.indices.map { "\(Place(source, $0, $0).line):\(Place(source, $0, $0).column)" }
    #expect(shown == ["1:1", "1:2", "1:2", "1:3", "1:4", "2:1", "2:2", "3:1", "3:2", "4:1", "5:1"])
  }
}
