import Foundation
import Scenarios
import Testing

@Suite("Lines in a spreadsheet's CSV")
struct LineFileTests {
  static let plain = #"""
    post;namn;2026;2027;reagerar_på;volym
    Skatteintäkter;;1000000;1050000;;
    verksamhetens_kostnader;läkemedel;-50 000,00;-52\#u{A0}000;"kostnadsindex 1; konsumentpriser 0,5";2 %
    verksamhetens_kostnader;"övrigt; hyra ""A""";\#u{2212}5000;(6000);;
    ;;;;;
    avskrivningar;;-1;\#u{2013};;

    """#
  static let written = """
    skatteintäkter: { 2026: 1000000, 2027: 1050000 },
    verksamhetens_kostnader: {
      läkemedel: { belopp: { 2026: -50000, 2027: -52000 }, reagerar_på: { kostnadsindex: 1, konsumentpriser: 0.5 }, volym: 2 },
      'övrigt; hyra "A"': { 2026: -5000, 2027: -6000 },
    },
    avskrivningar: { 2026: -1, 2027: 0 },
    """

  private static func load(_ csv: String) throws(DiagnosticList) -> Scenario {
    try LineText.load("från_fil: 'rader.csv'", files: ["rader.csv": csv]).scenario
  }

  private static func said(_ csv: String, _ rows: String = "") -> [String] {
    LineText.said("från_fil: 'rader.csv', \(rows)", files: ["rader.csv": csv])
  }

  @Test("are the lines that they say, and their spelling leaves no trace")
  func same() throws {
    let expected = try LineText.load(Self.written).scenario
    let commas = Self.plain.replacing("5;", with: "5\u{1}").replacing(",", with: ".").replacing("\u{1}", with: "5;")
    let spellings = [
      Self.plain, "\u{FEFF}" + Self.plain, Self.plain.replacing("\n", with: "\r\n"),
      Self.plain.replacing("\n", with: "\r"), Self.plain.decomposedStringWithCanonicalMapping,
      Self.plain.replacing("t; hyra", with: "t\u{1} hyra").replacing("x 1; k", with: "x 1\u{1} k")
        .replacing(";", with: "\t").replacing("\u{1}", with: ";"),
      commas, String(Self.plain.dropLast(2)),
    ]
    for (index, text) in spellings.enumerated() {
      let scenario = try Self.load(text)
      #expect(scenario == expected && scenario.hash == expected.hash, "spelling \(index)")
    }
    #expect(!expected.canonicalText.contains("från_fil"))
  }

  @Test("stand after those of the scenario, in the rows that they name")
  func both() throws {
    let rows = "från_fil: 'rader.csv', verksamhetens_kostnader: { lön: { 2026: -7, 2027: -7 } }"
    let scenario = try LineText.load(rows, files: ["rader.csv": Self.plain]).scenario
    #expect(
      scenario.resultaträkning.rader.filter { $0.post == .verksamhetensKostnader }.map(\.namn) == [
        "lön", "läkemedel", "övrigt; hyra \"A\"",
      ])
  }

  @Test("can be changed by settings, and come from another file in an option")
  func changed() throws {
    let path = "resultaträkning.verksamhetens_kostnader.läkemedel"
    let other = "post;2026;2027\nskatteintäkter;10;11\nverksamhetens_kostnader;-9;-9"
    let files = ["rader.csv": Self.plain, "annan.csv": other]
    let set = try LineText.load("från_fil: 'rader.csv'", ["\(path).belopp.2027=-60000"], files: files).scenario
    #expect(set.resultaträkning.rader[0].belopp[2027] == -60_000)
    let option = OptionTests.self
    let years = "budget: 2026, plan: 2027, till: 2029"
    let base = "{ namn: 'P', enhet: 'kr', år: { \(years) }, resultaträkning: { från_fil: 'rader.csv' } }"
    let all = files.merging([
      "bas": base, "b": "{ utgår_från: 'bas', ändra: { resultaträkning: { från_fil: 'annan.csv' } } }",
    ]) { first, _ in first }
    #expect(try option.load(all, "bas").scenario.resultaträkning.rader.count == 4)
    #expect(try option.load(all, "b").scenario.resultaträkning.rader.count == 2)
  }

  @Test(
    "have every error told with its cell",
    arguments: [
      (
        "post;namn;2026;2027\nskatteintäkter;;10;1O", "D2",
        "\"1O\" is not a number [cell-unreadable]"
      ),
      (
        "post;2026;2027\nskatteintäkter;1,0;2.5", "C2",
        "\"2.5\" can be read in two ways [cell-unreadable]"
      ),
      (
        "post,2026,2027\nskatteintäkter,\"1,234\",5", "B2",
        "\"1,234\" can be read in two ways [cell-unreadable]"
      ),
      (
        "post;2026;2027\nskateintäkter;1;2", "A2",
        "\"skateintäkter\" is not a value of post [unknown-choice]"
      ),
      (
        "post;namm;2026;2027\nskatteintäkter;;1;2", "B1",
        "\"namm\" is not a key of rader.csv [unknown-key]"
      ),
      (
        "namn;2026", "A1",
        "\"post\" is missing in rader.csv [missing-key]"
      ),
      (
        "post;2026;2027;2026\nskatteintäkter;1;2;3", "D1",
        "the key \"2026\" stands twice in the same object [duplicate-key]"
      ),
      (
        "post;2026;2027;\nskatteintäkter;1;2;3", "D2",
        "\"3\" stands in a column without a heading [cell-unreadable]"
      ),
      (
        "post;2026;2027\nskatteintäkter;1;2;3", "D2",
        "\"3\" stands in a column without a heading [cell-unreadable]"
      ),
      (
        "post;2026;2027\nskatteintäkter;1;\"2", "C2",
        "the quotation mark that begins this cell is never closed [cell-unreadable]"
      ),
      (
        "post;2026;2027\n\nskatteintäkter;1;0,5", "C3",
        "0.5 kr is not a whole number of kronor [not-whole-kronor]"
      ),
      (
        "post;2026;2027;reagerar_på\nskatteintäkter;1;2;skatteunderlag", "D2",
        "\"skatteunderlag\" does not say what the line reacts to [cell-unreadable]"
      ),
      (
        "post;2026;2027;reagerar_på\nskatteintäkter;1;2;underlag 1", "D2",
        "\"underlag\" is not a key of resultaträkning.skatteintäkter.reagerar_på [unknown-key]"
      ),
      (
        "post;namn;2026;2027\nskatteintäkter;volym;1;2", "B2",
        "namn must be a name that is no key of a line, not \"volym\" [wrong-type]"
      ),
      (
        "post;2026;2027;2031\nskatteintäkter;1;2;3\navskrivningar;-1;-1;-1", "D1",
        "2031 is outside the years 2026–2029 [year-outside-scenario]"
      ),
      (
        "post;namn;2026;2027\nskatteintäkter;a;1;2\nskatteintäkter;a;1;2", "B3",
        "resultaträkning.skatteintäkter.a is stated twice [line-stated-twice]"
      ),
      (
        "post;namn;2026;2027\nskatteintäkter;a;1;2\nskatteintäkter;;1;2", "A3",
        "resultaträkning.skatteintäkter is stated twice [line-stated-twice]"
      ),
    ])
  func errors(_ csv: String, _ cell: String, _ message: String) {
    #expect(Self.said(csv) == ["rader.csv, cell \(cell) \(message)"])
  }

  @Test("that say nothing lack their first heading")
  func empty() {
    for text in ["", "\n\n", ";;\n ; ;"] {
      #expect(Self.said(text) == ["rader.csv:1:1 \"post\" is missing in rader.csv [missing-key]"])
    }
  }

  @Test("have columns and rows counted as a spreadsheet does, also beyond Z and below cells of many lines")
  func cells() {
    let many = (2026...2027).map(String.init) + (0..<24).map { _ in "" } + ["x"]
    let csv = "post;namn;\(many.joined(separator: ";"))\n\nskatteintäkter;\"a\nb\";1;2\navskrivningar;;-1;z"
    #expect(
      Self.said(csv) == [
        "rader.csv, cell AC1 \"x\" is not a key of rader.csv [unknown-key]",
        "rader.csv, cell D4 \"z\" is not a number [cell-unreadable]",
      ])
  }

  @Test("cannot say again what the scenario says")
  func twice() {
    let csv = "post;namn;2026;2027\nskatteintäkter;;1;2"
    let expected = ["rader.csv, cell A2 resultaträkning.skatteintäkter is stated twice [line-stated-twice]"]
    #expect(Self.said(csv, "skatteintäkter: { 2026: 1, 2027: 2 }") == expected)
    #expect(Self.said(csv, "skatteintäkter: { a: { 2026: 1, 2027: 2 } }") == expected)
    let named = Self.said(
      "post;namn;2026;2027\nskatteintäkter;a;1;2", "skatteintäkter: { a: { 2026: 1, 2027: 2 } }")
    #expect(named == ["rader.csv, cell B2 resultaträkning.skatteintäkter.a is stated twice [line-stated-twice]"])
  }

  @Test("must be a file that is there, in UTF-8 and of a sensible size")
  func files() {
    #expect(LineText.said("från_fil: 'saknas.csv'") == ["there is no file \"saknas.csv\" [base-missing]"])
    #expect(
      LineText.said("från_fil: 5") == ["resultaträkning.från_fil must be text in quotes, not a number [wrong-type]"])
    let latin = ScenarioFiles(start: "") { _, _ in .bytes([0x70, 0xE5, 0x0A], identity: "latin") }
    let large = ScenarioFiles(start: "") { _, _ in
      .bytes([UInt8](repeating: 0x3B, count: (4 << 20) + 1), identity: "large")
    }
    for (files, code) in [(latin, Problem.Code.syntax), (large, .tooLarge)] {
      let text = "{ namn: 'P', enhet: 'kr', år: { budget: 2026 }, resultaträkning: { från_fil: 'f.csv' } }"
      do throws(DiagnosticList) {
        _ = try ScenarioLoader.load(SourceText(name: "plan", text: text), files: files)
        Issue.record("this is no file of lines")
      } catch {
        #expect(error.diagnostics.map(\.problem.code) == [code])
      }
    }
  }

  @Test("of any bytes are read or refused, and what is said is one line of text each")
  func hostile() {
    var random = Generator(seed: 7)
    let pieces = [
      ";", ",", "\t", "\n", "\r", "\"", "post", "namn", "2026", "2027", "skatteintäkter", "avskrivningar", "1", "-",
      "\u{1B}", "\u{FEFF}", "0,5",
      "volym", "e\u{301}",
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
        .joined()
      for line in Self.said(text) { #expect(line.utf8.count < 600 && !line.contains("\u{1B}")) }
    }
  }
}
