import Scenarios
import Testing

@Suite("Lines of the income statement")
struct LineTests {
  static let costs = """
    verksamhetens_kostnader: {
      läkemedel: { belopp: { 2026: -50, 2027: -52 }, reagerar_på: { elpris: 0.5, kostnadsindex: 1 }, volym: 1,
        precision: { sigma: 2, ar: 0.3 } },
      lön: { belopp: -800, tillväxt: 2.5, precision: 1 },
      övrigt: { 2026: -5, 2027: -6 },
    }
    """
  static let factors = "osäkerhet: { faktorer: { elpris: { medel: 3, sigma: 8 } } }"

  @Test("are read with all their parts, reactions in the order of the factors")
  func parts() throws {
    let scenario = try LineText.load("\(LineText.taxes), \(Self.costs)", rest: Self.factors).scenario
    let lines = scenario.resultaträkning.rader
    #expect(lines.map(\.namn) == ["läkemedel", "lön", "övrigt", ""])
    func hundredths(_ number: Int64) -> Decimaltal { Decimaltal(hundradelar: number) }
    #expect(lines[0].reaktioner == [.init("kostnadsindex", hundredths(100)), .init("elpris", hundredths(50))])
    #expect(lines[0].volym == hundredths(100) && lines[0].tillväxt == nil)
    #expect(lines[0].precision == .init(sigma: hundredths(200), ar: hundredths(30)))
    // One amount is that of the first year that is not settled; φ is the budget's.
    #expect(lines[1].belopp[2026] == -800 && lines[1].belopp[2027] == nil)
    #expect(lines[1].precision == .init(sigma: hundredths(100), ar: hundredths(50)))
    // What is not stated: costs follow the cost index, taxes the tax base.
    #expect(lines[2].reaktioner == [.init("kostnadsindex", hundredths(100))] && lines[2].precision == nil)
    #expect(lines[3].reaktioner == [.init("skatteunderlag", hundredths(100))] && lines[3].nyckel == "skatteintäkter")
  }

  @Test("keep every part in the canonical form, also that a line reacts to nothing")
  func canonical() throws {
    let rows = "\(LineText.taxes), \(Self.costs), avskrivningar: { belopp: { 2026: -1, 2027: -1 }, reagerar_på: {} }"
    let scenario = try LineText.load(rows, rest: Self.factors).scenario
    let text = scenario.canonicalText
    let again = try ScenarioLoader.load(SourceText(name: "canonical", text: text)).scenario
    #expect(again == scenario && again.canonicalText == text)
    let fixed = try LineText.load(
      "\(LineText.taxes), verksamhetens_kostnader: { belopp: { 2026: -1, 2027: -1 }, reagerar_på: {} }")
    #expect(fixed.scenario.resultaträkning.rader[0].reaktioner.isEmpty)
    #expect(fixed.scenario.canonicalText.contains("reagerar_på: {}"))
  }

  @Test("may be one line a row, and keep the place of each amount")
  func single() throws {
    let rows = "\(LineText.taxes), verksamhetens_kostnader: { belopp: { 2026: -9, 2027: -9 }, precision: 2 }"
    let loaded = try LineText.load(rows)
    let line = loaded.scenario.resultaträkning.rader[0]
    #expect(line.nyckel == "verksamhetens_kostnader" && line.path == "resultaträkning.verksamhetens_kostnader")
    #expect(loaded.places["\(line.path).2027"] == loaded.places["\(line.path).belopp.2027"])
    #expect(loaded.places["\(line.path).2027"] != nil)
  }

  @Test("can be changed by their paths")
  func settings() throws {
    let rows = "\(LineText.taxes), \(Self.costs)"
    let path = "resultaträkning.verksamhetens_kostnader.läkemedel"
    let changed = try LineText.load(rows, rest: Self.factors, ["\(path).volym=3", "\(path).belopp.2027=-60"]).scenario
    #expect(changed.resultaträkning.rader[0].volym == Decimaltal(hundradelar: 300))
    #expect(changed.resultaträkning.rader[0].belopp[2027] == -60)
  }

  @Test(
    "are refused with the reason",
    arguments: [
      ("{ tillväxt: 2 }", "\"belopp\" is missing in resultaträkning.verksamhetens_kostnader [missing-key]"),
      ("{ belopp: -5 }", "\"tillväxt\" is missing in resultaträkning.verksamhetens_kostnader [missing-key]"),
      (
        "{ belopp: {}, volym: 1 }",
        "\"2026\" is missing in resultaträkning.verksamhetens_kostnader.belopp [missing-key]"
      ),
      (
        "{ belopp: { 2026: -5, 2027: -5 }, reagerar_på: { kostnadsindx: 1 } }",
        "\"kostnadsindx\" is not a key of resultaträkning.verksamhetens_kostnader.reagerar_på [unknown-key]"
      ),
      (
        "{ belopp: { 2026: -5, 2027: -5 }, reagerar_på: { globala_aktier: 1 } }",
        "\"globala_aktier\" is not a key of resultaträkning.verksamhetens_kostnader.reagerar_på [unknown-key]"
      ),
      (
        "{ belopp: { 2026: -5, 2027: -5 }, reagerar_på: { kostnadsindex: 101 } }",
        "resultaträkning.verksamhetens_kostnader.reagerar_på.kostnadsindex is 101, but must be from -100 to 100 [out-of-range]"
      ),
      (
        "{ belopp: { 2026: -5, 2027: -5 }, precision: { ar: 0.5 } }",
        "\"sigma\" is missing in resultaträkning.verksamhetens_kostnader.precision [missing-key]"
      ),
      (
        "{ a: { belopp: { 2026: -5, 2027: -5 }, volum: 1 } }",
        "\"volum\" is not a key of resultaträkning.verksamhetens_kostnader.a [unknown-key]"
      ),
    ])
  func refused(_ row: String, _ expected: String) {
    #expect(LineText.said("\(LineText.taxes), verksamhetens_kostnader: \(row)") == [expected])
  }

  @Test("with a precision of their own can be correlated, others not")
  func correlated() throws {
    func said(_ one: String, _ other: String) -> [String] {
      let pair = "korrelationer: [{ mellan: ['\(one)', '\(other)'], värde: 0.3 }]"
      let rest = "osäkerhet: { faktorer: { elpris: { medel: 3, sigma: 8 } }, \(pair) }"
      return LineText.said("\(LineText.taxes), \(Self.costs)", rest: rest)
    }
    let keys = ["läkemedel", "lön", "övrigt"].map { "verksamhetens_kostnader.\($0)" }
    #expect(said(keys[0], keys[1]).isEmpty && said(keys[1], "elpris").isEmpty)
    #expect(said(keys[0], keys[2]) == ["\"precision\" is missing in resultaträkning.\(keys[2]) [missing-key]"])
    #expect(
      said(keys[0], "skatteintäkter") == ["\"precision\" is missing in resultaträkning.skatteintäkter [missing-key]"])
    #expect(said(keys[0], keys[0]) == ["\"\(keys[0])\" is correlated with itself [correlation-with-itself]"])
    let scenario = try LineText.load("\(LineText.taxes), \(Self.costs)", rest: Self.factors).scenario
    #expect(scenario.korrelationsnycklar.suffix(3) == ["elpris", keys[0], keys[1]])
  }

  @Test("leave their key to no factor of the scenario's own")
  func names() {
    let row = "verksamhetens_kostnader: { belopp: { 2026: -9, 2027: -9 }, precision: 2 }"
    let own = "osäkerhet: { faktorer: { verksamhetens_kostnader: { medel: 3, sigma: 8, känslighet: 1 } } }"
    let said = LineText.said("\(LineText.taxes), \(row)", rest: own)
    #expect(
      said == ["\"verksamhetens_kostnader\" is already the name of something under resultaträkning [name-taken]"])
  }
}
