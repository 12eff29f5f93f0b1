import Scenarios
import Testing

struct AcceptedTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let tree: String
    init(_ text: String, _ tree: String) { (self.text, self.tree) = (text, tree) }
    var testDescription: String { text.debugDescription }
  }

  static let values: [Case] = [
    Case("null", "null"), Case("true", "true"), Case("false", "false"),
    Case("''", "''"), Case("\"\"", "''"), Case("{}", "{}"), Case("[]", "[]"),
    Case(" {\n} ", "{}"), Case("[ ]", "[]"),
    Case("[1]", "[1]"), Case("[1,]", "[1]"), Case("[1,2]", "[1 2]"), Case("[1,[2,[3,],],]", "[1 [2 [3]]]"),
    Case("[[],{},'']", "[[] {} '']"), Case("[null,true,false]", "[null true false]"),
    Case("{a:1}", "{a:1}"), Case("{a:1,}", "{a:1}"), Case("{a:1,b:2}", "{a:1 b:2}"),
    Case("{'a':1,\"b\":2}", "{a:1 b:2}"), Case("{\"\":0}", "{:0}"), Case("{a:{b:{c:[]}}}", "{a:{b:{c:[]}}}"),
    Case("{z:1,a:2}", "{z:1 a:2}"), Case("{ a : 1 , b : 2 , }", "{a:1 b:2}"),
    Case("[Infinity,NaN,]", "[inf nan]"), Case("[0,'a',1]", "[0 'a' 1]"),
  ]

  static let keys: [Case] = [
    Case("{$:1}", "{$:1}"), Case("{_:1}", "{_:1}"), Case("{_a$9:1}", "{_a$9:1}"), Case("{A:1}", "{A:1}"),
    Case("{null:1,true:2,false:3,Infinity:4,NaN:5}", "{null:1 true:2 false:3 Infinity:4 NaN:5}"),
    Case("{while:1,if:2,class:3,undefined:4}", "{while:1 if:2 class:3 undefined:4}"),
    Case("{år:1}", "{<e5>r:1}"), Case("{ÅTERSTÄLLT:1}", "{<c5>TERST<c4>LLT:1}"),
    Case("{synnerliga_skäl:1}", "{synnerliga_sk<e4>l:1}"),
    Case("{a\u{30A}:1}", "{<e5>:1}"), Case("{'a\u{30A}':1}", "{<e5>:1}"),
    Case("{ü:1,ñ:2,ж:3,α:4,א:5,漢:6}", "{<fc>:1 <f1>:2 <436>:3 <3b1>:4 <5d0>:5 <6f22>:6}"),
    Case("{\u{1C5}:1}", "{<1c5>:1}"), Case("{\u{2B0}:1}", "{<2b0>:1}"), Case("{\u{2160}:1}", "{<2160>:1}"),
    Case("{a\u{903}:1}", "{a<903>:1}"), Case("{a\u{661}:1}", "{a<661>:1}"), Case("{a\u{203F}b:1}", "{a<203f>b:1}"),
    Case("{a\u{200C}b:1}", "{a<200c>b:1}"), Case("{a\u{200D}b:1}", "{a<200d>b:1}"),
    Case("{\u{1D49C}:1}", "{<1d49c>:1}"),
    Case(#"{\u0061:1}"#, "{a:1}"), Case(#"{a\u0062c:1}"#, "{abc:1}"), Case(#"{\u00E5r:1}"#, "{<e5>r:1}"),
    Case(#"{a\u0031:1}"#, "{a1:1}"), Case(#"{\u0024\u005f:1}"#, "{$_:1}"), Case(#"{nul\u006C:1}"#, "{null:1}"),
    Case(#"{a\u200c:1}"#, "{a<200c>:1}"), Case(#"{'\u0061\x62':1}"#, "{ab:1}"),
    // The extension: a year.
    Case("{2026:240}", "{2026:24e1}"), Case("{2026 : 1, 2027: 2}", "{2026:1 2027:2}"), Case("{0000:1}", "{0000:1}"),
    Case("{2026:1,2027:2,}", "{2026:1 2027:2}"), Case("{2026/**/:1}", "{2026:1}"),
  ]

  static let strings: [Case] = [
    Case("'abc'", "'abc'"), Case("\"abc\"", "'abc'"), Case("'a\"b'", "'a\"b'"), Case("\"a'b\"", "'a'b'"),
    Case(#"'\''"#, "'''"), Case(#""\"""#, "'\"'"), Case(#"'\\'"#, "'\\'"), Case(#"'\/'"#, "'/'"),
    Case(#"'\b\f\n\r\t\v'"#, "'<8><c><a><d><9><b>'"), Case(#"'\0'"#, "'<0>'"), Case(#"'\0a'"#, "'<0>a'"),
    Case(#"'\x41\xe5\xE5'"#, "'A<e5><e5>'"), Case(#"'\u0041\u00e5\u20AC'"#, "'A<e5><20ac>'"),
    Case(#"'\uD83C\uDFBC'"#, "'<1f3bc>'"), Case(#"'\ud83c\udfbc'"#, "'<1f3bc>'"),
    Case(#"'\uDBFF\uDFFF'"#, "'<10ffff>'"),
    Case(#"'\uD800\uDC00'"#, "'<10000>'"), Case(#"'\A\C\/\D\C'"#, "'AC/DC'"), Case(#"'\å\😀'"#, "'<e5><1f600>'"),
    Case("'a\\\nb'", "'ab'"), Case("'a\\\r\nb'", "'ab'"), Case("'a\\\rb'", "'ab'"), Case("'a\\\u{2028}b'", "'ab'"),
    Case("'a\\\u{2029}b'", "'ab'"), Case("'\\uD83C\\\n\\uDFBC'", "'<1f3bc>'"), Case("'\\\n\\\n'", "''"),
    Case("'a\u{2028}b\u{2029}c'", "'a<2028>b<2029>c'"), Case("'\t\u{0}\u{B}'", "'<9><0><b>'"),
    Case("'\u{7F}'", "'<7f>'"),
    Case("'a\u{30A}'", "'a<30a>'"), Case("'å€😀'", "'<e5><20ac><1f600>'"),
    Case("'// no comment /* */'", "'// no comment /* */'"),
    Case("'{[:,]}'", "'{[:,]}'"), Case(#"'\uFEFF'"#, "'<feff>'"), Case("'\u{FEFF}'", "'<feff>'"),
  ]

  static let numbers: [Case] = [
    Case("0", "0"), Case("-0", "-0"), Case("+0", "0"), Case("0.0", "0"), Case("-0.0e5", "-0"), Case("0e99", "0"),
    Case("1", "1"), Case("10", "1e1"), Case("1000", "1e3"), Case("123", "123"), Case("+1", "1"), Case("-753", "-753"),
    Case("1.5", "15e-1"), Case(".5", "5e-1"), Case("5.", "5"), Case("+.5", "5e-1"), Case("-.5", "-5e-1"),
    Case("0.", "0"),
    Case("-5.", "-5"), Case("1.500", "15e-1"), Case("0.001", "1e-3"), Case("10.010", "1001e-2"), Case(".0", "0"),
    Case("1e3", "1e3"), Case("1E3", "1e3"), Case("1e+3", "1e3"), Case("1e-3", "1e-3"), Case("5.e2", "5e2"),
    Case(".5e1", "5"),
    Case("1e007", "1e7"), Case("123e-456", "123e-456"), Case("12345678901234567890123", "12345678901234567890123"),
    Case("1e999999999999", "1e999999999999"), Case("1e9999999999999999999999", "1e1000000000000"),
    Case("1e-9999999999999999999999", "1e-1000000000000"), Case("100e9999999999999999999999", "1e1000000000000"),
    Case("0x0", "0"), Case("0xF", "15"), Case("0Xff", "255"), Case("-0xC0FFEE", "-1264843e1"),
    Case("+0xdecaf", "912559"),
    Case("0x00010", "16"), Case("0xe1", "225"), Case("0xFFFFFFFFFFFFFFFFFFFF", "1208925819614629174706175"),
    Case("0x3B9ACA00", "1e9"), Case("-0x0", "-0"),
    Case("Infinity", "inf"), Case("-Infinity", "-inf"), Case("+Infinity", "inf"), Case("NaN", "nan"),
    Case("-NaN", "-nan"),
    Case("+NaN", "nan"), Case("0e0", "0"), Case("[1,85]", "[1 85]"), Case("[3,5]", "[3 5]"),
  ]

  static let spaces: [Case] = [
    Case("\u{9}\u{A}\u{B}\u{C}\u{D}\u{20}\u{A0}\u{2028}\u{2029}\u{FEFF}1", "1"),
    Case("\u{1680}\u{2000}\u{2003}\u{200A}\u{202F}\u{205F}\u{3000}1\u{3000}", "1"),
    Case("{\u{A0}a\u{FEFF}:\u{2003}1\u{202F}}", "{a:1}"), Case("\u{FEFF}\u{FEFF}1", "1"),
    Case("// c\n1", "1"), Case("// c\r1", "1"), Case("// c\r\n1", "1"), Case("// c\u{2028}1", "1"),
    Case("// c\u{2029}1", "1"),
    Case("1// c", "1"), Case("1 //", "1"), Case("1//\n", "1"), Case("/**/1", "1"), Case("/***/1", "1"),
    Case("/****/1", "1"),
    Case("/* * / **/1", "1"), Case("/* // */1", "1"), Case("// /*\n1", "1"), Case("/* a\nb */1/* c */", "1"),
    Case("/*/*/1", "1"), Case("{/*a*/a/*b*/:/*c*/1/*d*/,/*e*/}", "{a:1}"), Case("[/*a*/1/*b*/,/*c*/]", "[1]"),
    Case("{a:1// ä\n,b:2}", "{a:1 b:2}"), Case("[1//,2\n]", "[1]"), Case("/* å€😀 */1", "1"),
    Case("{a:1,\r\nb:2,\rc:3,\nd:4}", "{a:1 b:2 c:3 d:4}"),
  ]

  @Test("what the grammar allows is read as it stands", arguments: values + keys + strings + numbers + spaces)
  func accepted(_ example: Case) {
    let (tree, problems) = Json5Reader.read(SourceText(name: "t", text: example.text))
    #expect(outline(problems) == "")
    #expect(tree.map(outline) == example.tree)
  }

  @Test("each value and key knows its place")
  func places() throws {
    let text = "// år\n{ år: [ 'ä', -1.5 ],\r\n  'b' : {} }"
    let tree = try #require(Json5Reader.read(SourceText(name: "t", text: text)).tree)
    func shown(_ place: Place) -> String {
      let bytes = place.source.bytes[place.start..<place.end]
      return "\(place.line):\(place.column) \(String(decoding: bytes, as: UTF8.self))"
    }
    guard case .object(let members) = tree.value, case .array(let list) = members[0].node.value else {
      Issue.record("an object with a list")
      return
    }
    #expect(shown(tree.place) == "2:1 { år: [ 'ä', -1.5 ],\r\n  'b' : {} }")
    #expect(shown(members[0].keyPlace) == "2:3 år")
    #expect(shown(members[0].node.place) == "2:7 [ 'ä', -1.5 ]")
    #expect(list.map { shown($0.place) } == ["2:9 'ä'", "2:14 -1.5"])
    #expect(shown(members[1].keyPlace) == "3:3 'b'")
    #expect(shown(members[1].node.place) == "3:9 {}")
  }
}
