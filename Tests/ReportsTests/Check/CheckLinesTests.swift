import Reports
import Scenarios
import Testing

@Suite("What check says of the lines of the income statement")
struct CheckLinesTests {
  private func text(_ language: Language, metod: String = "rader") throws -> String {
    let source = """
      {
        namn: "Plan", enhet: "mnkr", år: { budget: 2026, plan: 2027 },
        resultaträkning: {
          skatteintäkter: { 2026: 900, 2027: 930 },
          verksamhetens_kostnader: {
            läkemedel: { belopp: -100, reagerar_på: { kostnadsindex: 0.5 }, volym: 1, precision: 2 },
            lön: { belopp: -700, reagerar_på: {}, tillväxt: 2.5 },
          },
          avskrivningar: { 2026: -10, 2027: -10 },
        },
        osäkerhet: { metod: "\(metod)" },
      }
      """
    let scenario = try ScenarioLoader.load(SourceText(name: "plan", text: source)).scenario
    return CheckReport(scenario).text(language: language, width: 400)
  }

  @Test("is every reaction, rule and precision, and whether the reaction is the default")
  func lines() throws {
    let swedish = try text(.sv)
    let expected = [
      "  skatteintäkter: skatteunderlag 1 (förval)\n      Skatten följer skatteunderlaget",
      "  verksamhetens_kostnader.läkemedel: kostnadsindex 0,5, volym 1\u{A0}%, precision φ 0,5, σ 2\u{A0}% av raden (valt)\n",
      "  verksamhetens_kostnader.lön: följer ingen faktor, tillväxt 2,5\u{A0}% (valt)\n      Scenariots egen\n",
    ]
    for words in expected { #expect(swedish.contains(words), "\(words)") }
    // A line with nothing but amounts, in a row without a default, has nothing to tell.
    #expect(!swedish.contains("avskrivningar"))
    #expect(try text(.en).contains("  verksamhetens_kostnader.lön: follows no factor, growth 2.5\u{A0}% (chosen)\n"))
  }

  @Test("is nothing where the result deviates as a whole")
  func whole() throws { #expect(!(try text(.sv, metod: "resultat").contains("läkemedel"))) }
}
