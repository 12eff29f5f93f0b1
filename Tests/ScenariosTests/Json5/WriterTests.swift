import Scenarios
import Testing

struct WriterTests {
  @Test(
    "keys stand bare only when they are plain Latin identifiers",
    arguments: [
      ("namn", "namn"), ("synnerliga_skäl", "synnerliga_skäl"), ("År", "År"), ("$a1", "$a1"), ("ž", "ž"),
      ("2026", "\"2026\""),
      ("", "\"\""), ("a b", "\"a b\""), ("a-b", "\"a-b\""), ("1a", "\"1a\""), ("a×b", "\"a×b\""), ("α", "\"α\""),
      ("null", "null"),
    ]
  )
  func keys(_ key: String, _ text: String) {
    #expect(Json5Writer.key(key) == text)
  }

  @Test(
    "strings are escaped where a reader could be misled and nowhere else",
    arguments: [
      ("a'b", "\"a'b\""), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a\nb\tc\r", #""a\nb\tc\r""#),
      ("\0", #""\u0000""#),
      ("\u{7F}\u{9F}", #""\u007f\u009f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\u{202E}x\u{2066}", #""\u202ex\u2066""#),
      ("\u{200B}\u{FEFF}\u{AD}", #""\u200b\ufeff\u00ad""#), ("\u{E0001}", #""\udb40\udc01""#), ("å–€😀", "\"å–€😀\""),
    ]
  )
  func strings(_ string: String, _ text: String) {
    #expect(Json5Writer.quoted(string) == text)
  }

  @Test("a tree is written in one canonical form")
  func canonical() throws {
    let text = """
      // plan
      {namn:'Region "X"',2023:-753.50,år:[2023,2024],tom:{},inga:[],
      poster:[{år:2023,belopp:514},{år:2024,belopp:0.892e3}],
      lång:['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb']}
      """
    let tree = try #require(Json5Reader.read(SourceText(name: "t", text: text)).tree)
    #expect(
      Json5Writer.text(of: tree) == """
        {
          namn: "Region \\"X\\"",
          "2023": -753.5,
          år: [2023, 2024],
          tom: {},
          inga: [],
          poster: [
            { år: 2023, belopp: 514 },
            { år: 2024, belopp: 892 },
          ],
          lång: [
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
          ],
        }

        """
    )
  }

  @Test("a written tree is read again as the same tree, and written again as the same text")
  func roundTrip() {
    var generator = Generator(seed: 11)
    var containers = 0
    for _ in 0..<3000 {
      let tree = generator.tree(depth: 3)
      let text = Json5Writer.text(of: tree)
      let (again, problems) = Json5Reader.read(SourceText(name: "t", text: text))
      guard let again, problems.isEmpty, outline(again) == outline(tree), Json5Writer.text(of: again) == text else {
        Issue.record("not the same: \(text)")
        return
      }
      if text.hasPrefix("{\n") || text.hasPrefix("[\n") { containers += 1 }
    }
    #expect(containers > 300)
  }

  @Test("a list or object on one line keeps within 100 columns with its comma")
  func width() throws {
    for count in 60...120 {
      let text = "{a:['\(String(repeating: "x", count: count))',1],b:{c:'\(String(repeating: "ä", count: count))'}}"
      let tree = try #require(Json5Reader.read(SourceText(name: "t", text: text)).tree)
      let lines = Json5Writer.text(of: tree).split(separator: "\n")
      for line in lines where line.contains("[") && line.contains("]") || line.contains(" }") {
        #expect(line.count <= 100)
      }
      #expect(lines.count == 4 + (count > 87 ? 3 : 0) + (count > 85 ? 2 : 0), "\(count)")
    }
  }
}
