import Scenarios
import Testing

struct RefusedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: String
    init(_ text: String, _ problems: String) { (self.text, self.problems) = (text, problems) }
    var testDescription: String { text.debugDescription }
  }

  static let structure: [Case] = [
    Case("", "1:1 empty"), Case(" \n ", "2:2 empty"), Case("// c", "1:5 empty"), Case("/* c */\n", "2:1 empty"),
    Case("{", "1:1 unclosed"), Case("[", "1:1 unclosed"), Case("{a", "1:1 unclosed"), Case("{a:", "1:1 unclosed"),
    Case("{a:1", "1:1 unclosed"), Case("{a:1,", "1:1 unclosed"), Case("[1", "1:1 unclosed"),
    Case("[1,", "1:1 unclosed"),
    Case("{a:[", "1:4 unclosed"), Case("}", "1:1 value?"), Case("]", "1:1 value?"), Case(",", "1:1 value?"),
    Case(":", "1:1 value?"),
    Case("1 2", "1:3 end?"), Case("{}}", "1:3 end?"), Case("[]]", "1:3 end?"), Case("{},", "1:3 end?"),
    Case("null null", "1:6 end?"),
    Case("[,]", "1:2 stray"), Case("{,}", "1:2 stray"), Case("[,1]", "1:2 stray"), Case("[1,,2]", "1:4 stray"),
    Case("[1,,]", "1:4 stray"), Case("{a:1,,b:2}", "1:6 stray"), Case("{a:1,,}", "1:6 stray"),
    Case("{,a:1}", "1:2 stray"),
    Case("[1}", "1:3 wrongClosing"), Case("{a:1]", "1:5 wrongClosing"), Case("[}", "1:2 wrongClosing"),
    Case("{]", "1:2 wrongClosing"),
    Case("[1,}", "1:4 wrongClosing"), Case("{a:[1}", "1:6 wrongClosing"), Case("{a:]}", "1:4 value?"),
    Case("[1 true]", "1:3 noComma"), Case("['a' 'b']", "1:5 noComma"), Case("[{} {}]", "1:4 noComma"),
    Case("[1[2]]", "1:3 noComma"),
    Case("{a:1 b:2}", "1:5 noComma"), Case("{a:1\nb:2\nc:3}", "1:5 noComma"), Case("{a:'x'\n'b':2}", "1:7 noComma"),
    Case("{a:1 2026:2}", "1:5 noComma"), Case("{a:1;b:2}", "1:5 comma?"), Case("[1;2]", "1:3 comma?"),
    Case("[1:2]", "1:3 comma?"),
    Case("['a':1]", "1:5 comma?"), Case("{a:1:2}", "1:5 comma?"), Case("{a:12 mnkr}", "1:7 comma?"),
    Case("{a:1)", "1:5 comma?"),
    Case("{a 1}", "1:4 colon?"), Case("{a}", "1:2 noValue"), Case("{a,b:1}", "1:2 noValue"),
    Case("{a:}", "1:2 noValue"),
    Case("{a:,b:1}", "1:2 noValue"), Case("{a:\nb:1}", "1:2 noValue"), Case("{'a':}", "1:2 noValue"),
    Case("{a\nb:1}", "1:2 noValue"),
    Case("{a=1}", "1:3 colon?"), Case("{a=>1}", "1:3 colon?"), Case("{a 'x'}", "1:4 colon?"),
    Case("{a {}}", "1:4 colon?"),
    Case("{a::1}", "1:4 value?"), Case("{a(1)}", "1:3 colon?"), Case("{a true}", "1:4 colon?"),
    Case("{:1}", "1:2 key?"), Case("{{}:1}", "1:2 key?"),
    Case("namn: 'x', b: 2", "1:1 missingBraces"), Case("'a': 1", "1:4 end?"), Case("(1)", "1:1 value?"),
    Case("#c\n1", "1:1 value?"),
    Case("{a:1,#c\n}", "1:6 key?"), Case("{a:1}\n{b:2}", "2:1 end?"),
  ]

  static let words: [Case] = [
    Case("nul", "1:1 word"), Case("nulla", "1:1 word"), Case("True", "1:1 word"), Case("undefined", "1:1 word"),
    Case("nan", "1:1 word"),
    Case("infinity", "1:1 word"), Case(#"\u006eull"#, "1:1 word"), Case("{a:abc}", "1:4 word"),
    Case("{a:abc def, b:1}", "1:4 word"),
    Case("{a:abc,b:def,c:1}", "1:4 word, 1:10 word"), Case("[a,b]", "1:2 word, 1:4 word"),
    Case("{a:\u{201D}x\u{201D}, b:q}", "1:4 value?, 1:11 word"),
    Case("{a:\u{201C}x}", "1:4 value?"), Case("{\u{201C}a\u{201D}:1}", "1:2 key?"),
    Case("{a:\u{2212}753, b:x}", "1:4 value?, 1:12 word"),
    Case("{a:\u{2013}}", "1:4 value?"), Case("{a:`x`}", "1:4 value?"), Case("@", "1:1 value?"),
    Case("\u{180E}1", "1:1 value?"), Case("\u{0}1", "1:1 value?"),
  ]

  static let keys: [Case] = [
    Case("{10twenty:1}", "1:2 quoteKey"), Case("{1:1}", "1:2 quoteKey"), Case("{202:1}", "1:2 quoteKey"),
    Case("{20261:1}", "1:2 quoteKey"),
    Case("{2026a:1}", "1:2 quoteKey"), Case("{2026.5:1}", "1:2 quoteKey"), Case("{-2026:1}", "1:2 quoteKey"),
    Case("{.5:1}", "1:2 quoteKey"),
    Case("{2026\u{E5}:1}", "1:2 quoteKey"), Case("{\u{661}\u{661}\u{661}\u{661}:1}", "1:2 key?"),
    Case("{a-b:1}", "1:2 quoteKey"),
    Case("{synnerliga skäl:1, x y:2}", "1:2 quoteKey, 1:21 quoteKey"), Case("{a.b:1}", "1:2 quoteKey"),
    Case("{2026-2028:1}", "1:2 quoteKey"),
    Case("{5}", "1:2 key?"), Case("{2026}", "1:2 noValue"), Case("{\u{301}a:1}", "1:2 key?"),
    Case("{\u{200C}a:1}", "1:2 key?"), Case("{😀:1}", "1:2 key?"),
    Case(#"{\u0031:1}"#, "1:2 keyEscape"), Case(#"{\u00:1}"#, "1:2 keyEscape"), Case(#"{a\u002D:1}"#, "1:3 keyEscape"),
    Case(#"{\uD835\uDC9C:1}"#, "1:2 keyEscape, 1:8 keyEscape"), Case(#"{\x61:1}"#, "1:2 key?"),
    Case(#"{a\:1}"#, "1:3 colon?"),
    Case("{true:1,[]:2}", "1:9 key?"),
  ]

  static let strings: [Case] = [
    Case("'", "1:1 openString"), Case("\"abc", "1:1 openString"), Case("'a\nb'", "1:1 openString"),
    Case("'a\rb'", "1:1 openString"),
    Case("'abc\"", "1:1 openString"), Case(#"'abc\"#, "1:1 openString"), Case(#"'abc\'"#, "1:1 openString"),
    Case("{a:'b,\nc:1}", "1:4 openString"),
    Case("{'a:1}", "1:2 openString"), Case("{a:'b\nc:1,\nd:x}", "1:4 openString, 3:3 word"),
    Case(#"'\x'"#, "1:2 hexEscape"), Case(#"'\x4'"#, "1:2 hexEscape"), Case(#"'\xg1'"#, "1:2 hexEscape"),
    Case(#"'\u12'"#, "1:2 hexEscape"),
    Case(#"'\u{41}'"#, "1:2 hexEscape"), Case(#"'\u123g'"#, "1:2 hexEscape"),
    Case(#"'\x4\u1'"#, "1:2 hexEscape, 1:5 hexEscape"),
    Case(#"'\1'"#, "1:2 digitEscape"), Case(#"'\9'"#, "1:2 digitEscape"), Case(#"'\00'"#, "1:2 digitEscape"),
    Case(#"'\01'"#, "1:2 digitEscape"),
    Case(#"'\uD83C'"#, "1:2 surrogate"), Case(#"'\uDFBC'"#, "1:2 surrogate"),
    Case(#"'\uDFBC\uD83C'"#, "1:2 surrogate, 1:8 surrogate"),
    Case(#"'\uD83Ca'"#, "1:2 surrogate"), Case(#"'\uD83C\n'"#, "1:2 surrogate"),
    Case(#"'\uD83C\uD83C\uDFBC'"#, "1:2 surrogate"),
    Case(#"'\uD83C\u0041'"#, "1:2 surrogate"), Case(#"{'\uD800':1}"#, "1:3 surrogate"),
  ]

  static let numbers: [Case] = [
    Case("010", "1:1 zero"), Case("00", "1:1 zero"), Case("-01", "1:1 zero"), Case("08.5", "1:1 zero"),
    Case("{a:007}", "1:4 zero"),
    Case(".", "1:1 digits"), Case("+", "1:1 digits"), Case("-", "1:1 digits"), Case("-.", "1:1 digits"),
    Case("1e", "1:1 digits"), Case(".e1", "1:1 number"),
    Case("1e+", "1:1 digits"), Case("0x", "1:1 digits"), Case("-0x", "1:1 digits"), Case("0xg", "1:1 number"),
    Case("1ex", "1:1 number"),
    Case("10twenty", "1:1 number"), Case("1.2.3", "1:1 number"), Case("1..2", "1:1 number"),
    Case("1e5.5", "1:1 number"), Case("0x1.5", "1:1 number"),
    Case("--1", "1:1 number"), Case("+-1", "1:1 number"), Case("1-2", "1:1 number"), Case("1_000", "1:1 number"),
    Case("1n", "1:1 number"),
    Case("0b1", "1:1 number"), Case("0o7", "1:1 number"), Case("Infinity1", "1:1 word"),
    Case("-Infinityx", "1:1 number"), Case("-foo", "1:1 number"),
    Case("-infinity", "1:1 number"), Case("NaNs", "1:1 word"), Case("2024-01-01", "1:1 number"),
    Case("3in", "1:1 number"), Case("1å", "1:1 number"),
    Case("{a:- 753, b:x}", "1:4 groups, 1:13 word"), Case("{a:-1 085, b:x}", "1:4 groups, 1:14 word"),
    Case("{a:1\u{A0}085\u{202F}000}", "1:4 groups"),
    Case("[1 2]", "1:3 noComma"), Case("[1 2024]", "1:3 noComma"), Case("{a:3,5, b:x}", "1:4 decimal, 1:11 word"),
    Case("{a:3,1415}", "1:4 decimal"),
    Case("{a:3,5:1}", "1:6 quoteKey"),
  ]

  static let comments: [Case] = [
    Case("/*", "1:1 openComment"), Case("1/* c", "1:2 openComment"), Case("1/* c *", "1:2 openComment"),
    Case("/*/", "1:1 openComment"),
    Case("[1, /* c\n2]", "1:5 openComment"), Case("/", "1:1 value?"), Case("1/", "1:2 end?"),
    Case("/* a */ */", "1:9 value?"),
    Case("/* /* */ */1", "1:10 value?"), Case("[1 / 2]", "1:4 comma?"),
  ]

  static let duplicates: [Case] = [
    Case("{a:1,a:2}", "1:6 twice"), Case("{a:1,'a':2,\"a\":3}", "1:6 twice, 1:12 twice"),
    Case(#"{a:1,\u0061:2}"#, "1:6 twice"),
    Case("{å:1,a\u{30A}:2}", "1:6 twice"), Case("{a:{b:1,b:2},a:{}}", "1:9 twice, 1:14 twice"),
    Case("{2026:1,'2026':2}", "1:9 twice"),
    Case("{a:1,a:}", "1:6 twice, 1:6 noValue"),
  ]

  static let several: [Case] = [
    Case(
      "{\n a = 1,\n b: ,\n c: 010,\n d: 'x'\n e: foo,\n f: [1,,2],\n}",
      "2:4 colon?, 3:2 noValue, 4:5 zero, 5:8 noComma"
    ),
    Case("{\n a: 1\n b: 2,\n c: 3\n d: 4,\n}", "2:6 noComma, 4:6 noComma"),
    Case("{a:foo b c\", d:1}", "1:4 word"), Case("{a:\"b\"c\", d:1}", "1:7 comma?"),
  ]

  @Test(
    "what the grammar does not allow is refused at its place",
    arguments: structure + words + keys + strings + numbers + comments + several
  )
  func refused(_ example: Case) {
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: example.text))
    #expect(tree == nil)
    #expect(outline(problems) == example.problems)
  }

  @Test("equal keys are reported with both places", arguments: duplicates)
  func duplicate(_ example: Case) throws {
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: example.text))
    #expect((tree == nil) == (problems.contains { name($0.kind) != "twice" }))
    #expect(outline(problems) == example.problems)
    for problem in problems where name(problem.kind) == "twice" {
      #expect(try #require(problem.related).start < problem.place.start)
    }
  }

  @Test("of equal keys the first stays in the tree, also among many")
  func manyDuplicates() throws {
    let keys = (0..<100).map { "k\($0): \($0)" }
    let text = "{" + (keys + ["k0: -1", "k99: -1", "k50: -1"]).joined(separator: ",") + "}"
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: text))
    #expect(problems.map(\.kind) == [.duplicateKey("k0"), .duplicateKey("k99"), .duplicateKey("k50")])
    #expect(try #require(tree.map(outline)).hasSuffix("k98:98 k99:99}"))
  }

  static let bytes: [([UInt8], String)] = [
    ([0x27, 0xE5, 0x27], "1:2 notUTF8"), ([0x27, 0xC0, 0x80, 0x27], "1:2 notUTF8"),
    ([0x27, 0xE0, 0x80, 0x80, 0x27], "1:2 notUTF8"),
    ([0x27, 0xED, 0xA0, 0x80, 0x27], "1:2 notUTF8"), ([0x27, 0xF4, 0x90, 0x80, 0x80, 0x27], "1:2 notUTF8"),
    ([0x31, 0x0A, 0x80], "2:1 notUTF8"),
    ([0x31, 0xE2, 0x80], "1:2 notUTF8"), ([0xF8], "1:1 notUTF8"), ([0xFF, 0xFE, 0x31, 0x00], "1:1 utf16"),
    ([0xFE, 0xFF, 0x00, 0x31], "1:1 utf16"),
    ([0x2F, 0x2F, 0xC3], "1:3 notUTF8"), ([0x27, 0xF0, 0x9F, 0x98, 0x27], "1:2 notUTF8"),
  ]

  @Test("bytes that are not UTF-8 are refused at their place", arguments: bytes)
  func notText(_ bytes: [UInt8], _ expected: String) {
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", bytes: bytes))
    #expect(tree == nil)
    #expect(outline(problems) == expected)
  }

  @Test("no kind of problem is without a case here")
  func complete() {
    let all = Self.structure + Self.words + Self.keys + Self.strings + Self.numbers + Self.comments + Self.duplicates
    let tested = Set(
      (all.map(\.problems) + Self.bytes.map(\.1)).flatMap { $0.split(separator: ", ") }
        .compactMap { $0.split(separator: " ").last.map(String.init) }
    )
    // The four limits have tests of their own.
    let wanted = [
      "notUTF8", "utf16", "empty", "missingBraces", "value?", "key?", "colon?", "comma?", "end?", "word", "noValue",
      "noComma",
      "stray", "quoteKey", "twice", "zero", "digits", "number", "groups", "decimal", "openString", "hexEscape",
      "digitEscape",
      "surrogate", "keyEscape", "openComment", "unclosed", "wrongClosing",
    ]
    #expect(tested == Set(wanted))
  }
}
