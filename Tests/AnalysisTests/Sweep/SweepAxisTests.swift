import Testing

@testable import Analysis

@Suite("A varied value")
struct SweepAxisTests {
  @Test(
    "is read exactly",
    arguments: [
      ("a=0:1:0.1", ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"]),
      ("a=0:1:0.3", ["0", "0.3", "0.6", "0.9"]),
      ("a=1:-1:-0.5", ["1", "0.5", "0", "-0.5", "-1"]),
      ("a=\u{2212}2:-1:+1", ["-2", "-1"]),
      ("a= 5 : 5 : 1 ", ["5"]),
      ("a=240:250:2.50", ["240", "242.5", "245", "247.5", "250"]),
      ("a=-0.05:0.05:0.05", ["-0.05", "0", "0.05"]),
      ("a=999999999999:999999999999.000002:0.000001", ["999999999999", "999999999999.000001", "999999999999.000002"]),
      ("a=1,2.5,-3", ["1", "2.5", "-3"]),
      ("a=0,5", ["0", "5"]),
      ("a= ingen , \"belopp, mycket\" ,null", ["ingen", "\"belopp, mycket\"", "null"]),
      ("a=[1,2],{b:[3,4],'c,d':5}", ["[1,2]", "{b:[3,4],'c,d':5}"]),
      ("a=\"KL 11:13\",\"x..y\"", ["\"KL 11:13\"", "\"x..y\""]),
      ("a='\\',b',c", ["'\\',b'", "c"]),
      ("a=true", ["true"]),
    ]
  )
  func values(written: String, expected: [String]) throws {
    let axis = try SweepAxis(written)
    #expect((0..<axis.count).map { axis[$0] } == expected)
    #expect(axis.path.text == "a")
  }

  @Test("that is a range has a hundred values at least, and as many decimals as its ends")
  func ranges() throws {
    for (written, count, first, last) in [
      ("a=0..1", 101, "0", "1"), ("a=-2..2", 401, "-2", "2"), ("a=0..350", 351, "0", "350"),
      ("a=0.00..350", 35_001, "0", "350"), ("a=200..200.000001", 2, "200", "200.000001"),
    ] {
      let axis = try SweepAxis(written)
      #expect(axis.count == count)
      #expect(axis[0] == first)
      #expect(axis[count - 1] == last)
    }
  }

  @Test("keeps equals signs, full stops and commas that belong to its path")
  func paths() throws {
    let axis = try SweepAxis("åtgärder.\"a=b, c.d\".effekt=1,2")
    #expect(axis.path.segments == ["åtgärder", "a=b, c.d", "effekt"])
    #expect(axis.path.text == "åtgärder.\"a=b, c.d\".effekt")
    #expect(axis.count == 2)
    #expect(try SweepAxis("\"år\".till=2031").path.text == "år.till")
    #expect(try SweepAxis("a\u{30A}r=1").path.text == "år", "a path is the same in NFC and NFD")
  }

  @Test(
    "is refused where it cannot be what was meant",
    arguments: [
      ("a", .noPath("a")), ("=1", .noPath("=1")), ("a..b=1", .noPath("a..b=1")), ("a=", .empty("a=")),
      ("a=  ", .empty("a=  ")),
      ("a=1,,2", .emptyElement("a=1,,2")), ("a=1,", .emptyElement("a=1,")), ("a=,", .emptyElement("a=,")),
      ("a=1;2", .semicolon("a=1;2")), ("a=0,5;1,5", .semicolon("a=0,5;1,5")),
      ("a=0,5:1:0.1", .decimalComma("a=0,5:1:0.1", "0,5", right: "0.5")),
      ("a=0:1:0,1", .decimalComma("a=0:1:0,1", "0,1", right: "0.1")),
      ("a=0,5..1,5", .decimalComma("a=0,5..1,5", "0,5", right: "0.5")),
      ("a=0,05", .leadingZero("a=0,05", "05")), ("a=00", .leadingZero("a=00", "00")),
      ("a=1,5,2,5", .again("a=1,5,2,5", "5", isNumber: true)), ("a=1,1.0", .again("a=1,1.0", "1.0", isNumber: true)),
      ("a=x,x", .again("a=x,x", "x", isNumber: false)),
      ("a=1:2", .notRange("a=1:2")), ("a=1:2:3:4", .notRange("a=1:2:3:4")), ("a=1:2:x", .notNumber("a=1:2:x", "x")),
      ("a=::", .notNumber("a=::", "")), ("a=1e3:2e3:1", .notNumber("a=1e3:2e3:1", "1e3")),
      ("a=0:1:1e-400", .notNumber("a=0:1:1e-400", "1e-400")), ("a=0:inf:1", .notNumber("a=0:inf:1", "inf")),
      ("a=0:1234567890123:1", .notNumber("a=0:1234567890123:1", "1234567890123")),
      ("a=0:1:0.0000001", .notNumber("a=0:1:0.0000001", "0.0000001")), ("a=1.:2:1", .notNumber("a=1.:2:1", "1.")),
      ("a=--1:2:1", .notNumber("a=--1:2:1", "--1")), ("a=0:1:0", .noStep("a=0:1:0")), ("a=0:0:0", .noStep("a=0:0:0")),
      ("a=0:1:-1", .wrongWay("a=0:1:-1")), ("a=1:0:1", .wrongWay("a=1:0:1")), ("a=1..1", .notAscending("a=1..1")),
      ("a=2..1", .notAscending("a=2..1")), ("a=1...2", .notNumber("a=1...2", ".2")), ("enhet=kr,mnkr", .unit),
    ] as [(String, SweepProblem)]
  )
  func refused(written: String, problem: SweepProblem) {
    #expect(throws: problem) { try SweepAxis(written) }
    #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."))
  }
}
