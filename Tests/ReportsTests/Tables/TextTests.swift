import Testing

@testable import Reports

@Suite struct TextTests {
  @Test func `the plan stands as in the published table`() {
    let expected = """
      Region Västerbotten – åtgärdsplan 2025–2028                                    mnkr
                                             2023    2024    2025    2026    2027    2028
      Ingående balans                           0    −239    −432    −859    −619    −311
      Årets balanskravsresultat              −753  −1~085    −427     240     308     336
      Synnerliga skäl att inte återställa     514     892       0       0       0       0
                                           ──────  ──────  ──────  ──────  ──────  ──────
      Utgående balans                        −239    −432    −859    −619    −311       0
       varav 2023, senast 2026               −239    −239    −239       0       0       0

      Planen håller.

      """
    #expect(Samples.plan.text(language: .sv) == withNoBreakSpaces(expected))
  }

  @Test func `columns move together before anything is wrapped or split`() {
    let expected = """
      Region Västerbotten – åtgärdsplan 2025–2028            SEK million
                                         2023   2024 2025 2026 2027 2028
      Opening balance                       0   −239 −432 −859 −619 −311
      Balance requirement result         −753 −1,085 −427  240  308  336
      Exceptional reasons not to restore  514    892    0    0    0    0
                                         ──── ────── ──── ──── ──── ────
      Closing balance                    −239   −432 −859 −619 −311    0
       of which 2023, by 2026            −239   −239 −239    0    0    0

      The plan holds.

      """
    #expect(Samples.plan.text(language: .en, width: 70) == expected)
  }

  @Test func `a narrow terminal gets wrapped labels and blocks of years`() {
    let expected = """
      Region Västerbotten – åtgärdsplan
      2025–2028                         mnkr
                                2023    2024
      Ingående balans              0    −239
      Årets                     −753  −1~085
        balanskravsresultat
      Synnerliga skäl att        514     892
        inte återställa
                              ──────  ──────
      Utgående balans           −239    −432
       varav 2023, senast       −239    −239
         2026

                                2025    2026
      Ingående balans           −432    −859
      Årets                     −427     240
        balanskravsresultat
      Synnerliga skäl att          0       0
        inte återställa
                              ──────  ──────
      Utgående balans           −859    −619
       varav 2023, senast       −239       0
         2026

                                2027    2028
      Ingående balans           −619    −311
      Årets                      308     336
        balanskravsresultat
      Synnerliga skäl att          0       0
        inte återställa
                              ──────  ──────
      Utgående balans           −311       0
       varav 2023, senast          0       0
         2026

      Planen håller.

      """
    #expect(Samples.plan.text(language: .sv, width: 12) == withNoBreakSpaces(expected))
  }

  @Test func `every kind of cell has its look`() {
    let swedish = """
      Villkor                                                                    mnkr
      Villkor          Belopp       Andel   Framtider  Skäl           Lagrum
      Treårsregeln
      Återställt     −1~085,5      30,5~%     100~000  hög inflation  KL 11 kap. 12 §
      Ej reglerat        15,6  ej angivet              =1+1; "x"

      """
    let english = """
      Conditions                                                 SEK million
      Condition          Amount       Share     Futures  Reason     Section
      Three-year rule
      Restored         −1,085.5       30.5%     100,000  inflation  KL 11:12
      Not regulated        15.6  not stated              =1+1; "x"

      """
    #expect(Samples.mixed.text(language: .sv) == withNoBreakSpaces(swedish))
    #expect(Samples.mixed.text(language: .en) == english)
  }

  @Test func `hostile labels stay on their lines and act on nothing`() {
    let table = Table(
      title: Wording(verbatim: "a\u{1B}]0;x\u{07}b"),
      columns: [Column(year: 2026)],
      rows: [
        Row(Wording(verbatim: "rad\r\nett\n\ttvå"), amounts: [1_000_000]),
        Row(Wording(verbatim: "\u{202E}bak\u{200B} \u{9B}31m"), amounts: [-2_000_000]),
        Row(Wording(verbatim: "日本 e\u{301} 👩‍👩‍👧 å"), amounts: [30_000_000]),
      ]
    )
    let expected = """
      a␛]0;x␇b     mnkr
                   2026
      rad ett två     1
      \u{FFFD}bak\u{FFFD} \u{FFFD}31m     −2
      日本 e\u{301} 👩‍👩‍👧 å    30

      """
    #expect(table.text(language: .sv) == expected)
  }

  @Test func `a label of a hundred thousand characters is wrapped, not cut`() {
    let long = String(repeating: "å", count: 100_000)
    let table = Table(
      title: Wording(verbatim: ""),
      columns: [Column(year: 2026), Column(Wording(verbatim: "Skäl"), alignment: .left)],
      rows: [Row(Wording(verbatim: long), cells: [.amount(1_000_000), .text(long)])]
    )
    let text = table.text(language: .sv, width: 80)
    #expect(text.count { $0 == "å" } == 200_000)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: 0..<100)
  func `no table is wider than its terminal, and every line is clean`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let table = RandomTable.make(&random, words: false)
    let width = Int.random(in: 40...120, using: &random)
    for line in table.text(language: .sv, width: width).split(separator: "\n") {
      #expect(String(line).displayWidth <= width)
      #expect(!line.unicodeScalars.contains { $0.isControl || $0.isBidiControl || $0.isUnicodeLineEnd })
    }
  }

  /// text, columns of a terminal
  static let widths: [(String, Int)] = [
    ("", 0), ("abc", 3), ("åäö", 3), ("a\u{30A}", 1), ("−1\u{A0}085", 6), ("日本", 4), ("ｆｕ", 4), ("한", 2), ("👩‍👩‍👧", 2),
    ("🇸🇪", 2),
    ("❤️", 2), ("\u{301}", 0), ("€", 1), ("─", 1),
  ]

  @Test(arguments: widths)
  func `width is counted as terminals count`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `lines break at blanks, and inside a word only when they must`() {
    #expect("".wrapped(to: 5) == [""])
    #expect("ett två tre".wrapped(to: 7) == ["ett två", "tre"])
    #expect("ett två tre".wrapped(to: 8, hanging: 2) == ["ett två", "  tre"])
    #expect("abcdefghij kl".wrapped(to: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect("a日本語".wrapped(to: 3) == ["a日", "本", "語"])
    #expect("1\u{A0}085 x".wrapped(to: 5) == ["1\u{A0}085", "x"])
  }

  private func withNoBreakSpaces(_ text: String) -> String {
    String(text.map { $0 == "~" ? "\u{A0}" : $0 })
  }
}
