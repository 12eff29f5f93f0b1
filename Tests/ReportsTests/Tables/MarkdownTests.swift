import Testing

@testable import Reports

@Suite struct MarkdownTests {
  @Test func `the plan is a table with a bold sum`() {
    let expected = """
      **Region Västerbotten – åtgärdsplan 2025–2028** (mnkr)

      | | 2023 | 2024 | 2025 | 2026 | 2027 | 2028 |
      | :-- | --: | --: | --: | --: | --: | --: |
      | Ingående balans | 0 | −239 | −432 | −859 | −619 | −311 |
      | Årets balanskravsresultat | −753 | −1~085 | −427 | 240 | 308 | 336 |
      | Synnerliga skäl att inte återställa | 514 | 892 | 0 | 0 | 0 | 0 |
      | **Utgående balans** | **−239** | **−432** | **−859** | **−619** | **−311** | **0** |
      | &nbsp;&nbsp;varav 2023, senast 2026 | −239 | −239 | −239 | 0 | 0 | 0 |

      - Planen håller.

      """
    #expect(Samples.plan.markdown(language: .sv) == String(expected.map { $0 == "~" ? "\u{A0}" : $0 }))
  }

  @Test func `every kind of cell has its look`() {
    let expected = """
      **Conditions** (SEK million)

      | Condition | Amount | Share | Futures | Reason | Section |
      | :-- | --: | --: | --: | :-- | :-- |
      | **Three-year rule** | | | | | |
      | Restored | −1,085.5 | 30.5% | 100,000 | inflation | KL 11\\:12 |
      | Not regulated | 15.6 | not stated | | =1+1; "x" | |

      """
    #expect(Samples.mixed.markdown(language: .en) == expected)
  }

  /// text, in a cell, in a list of notes
  static let escapes: [(String, String, String)] = [
    ("a|b", #"a\|b"#, #"a\|b"#),
    (#"a\|b"#, #"a\\\|b"#, #"a\\\|b"#),
    ("<b>x(1)</b>", #"&lt;b&gt;x\(1\)&lt;/b&gt;"#, #"&lt;b&gt;x\(1\)&lt;/b&gt;"#),
    ("&lt;", "&amp;lt;", "&amp;lt;"),
    ("**f** _k_ `c` ~~x~~", #"\*\*f\*\* \_k\_ \`c\` \~\~x\~\~"#, #"\*\*f\*\* \_k\_ \`c\` \~\~x\~\~"#),
    ("![x](y) {{z}}", #"\!\[x\]\(y\) \{\{z\}\}"#, #"\!\[x\]\(y\) \{\{z\}\}"#),
    ("https://x.se www.x.se a@x.se", #"https\://x.se www\.x.se a\@x.se"#, #"https\://x.se www\.x.se a\@x.se"#),
    ("  blanka  ", "blanka", "blanka"),
    ("rad\r\nett\u{1B}\u{202E}", "rad ett␛\u{FFFD}", "rad ett␛\u{FFFD}"),
    ("- x", "- x", #"\- x"#),
    ("+ x", "+ x", #"\+ x"#),
    ("===", "===", #"\==="#),
    ("12. x", "12. x", #"12\. x"#),
    ("1) x", #"1\) x"#, #"1\) x"#),
    ("# x", "\\# x", "\\# x"),
    ("2026", "2026", "2026"),
    ("", "", ""),
  ]

  @Test(arguments: escapes)
  func `words are shown letter for letter`(text: String, cell: String, item: String) {
    #expect(text.markdownEscaped == cell)
    #expect(text.markdownItem == item)
  }

  @Test(arguments: 0..<100)
  func `no word opens a cell, a line or a tag`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let table = RandomTable.make(&random)
    let text = table.markdown(language: .sv)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(lines.count == table.rows.count + 2)
    let columns = 1 + table.columns.count + (table.rows.contains { $0.citation != nil } ? 1 : 0)
    for line in lines { #expect(openPipes(line) == columns + 1, "\(line)") }
    #expect(!text.unicodeScalars.contains { $0 == "<" || $0 == ">" || $0.isBidiControl })
    #expect(!text.unicodeScalars.contains { $0.isControl && $0 != "\n" })
  }

  /// Pipes that no backslash escapes.
  private func openPipes(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }
}
