import Scenarios
import Testing

@Suite("A condition as written")
struct ConditionTests {
  @Test(
    "is understood in every spelling",
    arguments: [
      ("P(planen håller) >= 0,9", "P(planen håller) >= 0.9"), ("P( PLANEN-HALLER )≥90 %", "P(planen håller) >= 90 %"),
      ("P(atgardsplanen haller)<=0.25", "P(åtgärdsplanen håller) <= 0.25"), ("planen-håller", "planen håller"),
      ("åtgärdsplanen håller", "åtgärdsplanen håller"),
      ("median(balanskravsresultat.2028) >= 0", "median(balanskravsresultat.2028) >= 0"),
      ("kvantil 5 (kvar_att_aterstalla.2028) <= 1 000 mnkr", "kvantil 5 (kvar_att_återställa.2028) <= 1000 mnkr"),
      ("kvantil 2,5 % (2027.balanskravsresultat) >= −12,5", "kvantil 2.5 (balanskravsresultat.2027) >= -12.5"),
      ("medel(övervärde.2027) >= 5 tkr", "medel(övervärde.2027) >= 5 tkr"),
      ("P(balanskravsresultat.2027 < 0) <= 10%", "P(balanskravsresultat.2027 < 0) <= 10 %"),
      ("P(kvar_att_återställa.2028 > 0)<=0", "P(kvar_att_återställa.2028 > 0) <= 0"),
      ("balanskravsresultat.2028 >= 0", "balanskravsresultat.2028 >= 0"),
      ("resultatandel.2027 ≥ 2 %", "resultatandel.2027 >= 2 %"),
      ("resultatandel.2027 ≥ 2", "resultatandel.2027 >= 2 %"),
      ("resultatandel 2026–2028 ≥ 2 %", "resultatandel 2026–2028 >= 2 %"),
      ("Resultatandel.2026-2028>=2%", "resultatandel 2026–2028 >= 2 %"),
      ("sjalvfinansieringsgrad 2026 - 2028 ≥ 100 %", "självfinansieringsgrad 2026–2028 >= 100 %"),
      ("P(resultatandel 2026–2028 ≥ 2 %) ≥ 0,8", "P(resultatandel 2026–2028 >= 2 %) >= 0.8"),
      ("P(årets_resultat 2026 – 2028 > −50 mnkr) ≥ 80 %", "P(årets_resultat 2026–2028 > -50 mnkr) >= 80 %"),
      ("median(nettokostnadsandel 2026–2026) ≤ 98", "median(nettokostnadsandel.2026) <= 98 %"),
      ("soliditet.2028 ≥ 30 %", "soliditet.2028 >= 30 %"),
    ])
  func spellings(written: String, text: String) throws {
    let condition = try Condition(written: written)
    #expect(condition.text == text)
    #expect(try Condition(written: condition.text) == condition)
  }

  @Test(
    "that is none is told apart",
    arguments: [
      ("", "expected P(…), median(…), medel(…), kvantil N (…), a figure of a year or 'planen håller' at its end"),
      ("p(planen håller) >= 0,9", "'p' measures nothing; did you mean 'P'?"),
      ("P planen håller", "expected '(', not 'planen håller'"),
      ("P(planen håller >= 0,9", "expected ')', not '>= 0,9'"),
      ("P(planen håller)", "expected a comparison, >= or <= at its end"),
      ("P(planen håller) > 0,9", "'>' is not understood here; write >="),
      ("P(planen håller) >= nio", "expected a number, not 'nio'"),
      ("P(planen håller) >= 9", "'9' is out of range: a share lies between 0 and 1, or 0 % and 100 %"),
      ("P(planen håller) >= 0", "'0' is out of range: a share lies between 0 and 1, or 0 % and 100 %"),
      ("P(planen håller) <= 100 %", "'100 %' is out of range: a share lies between 0 and 1, or 0 % and 100 %"),
      ("P(planen håller) >= 1 mnkr", "the figure is not counted in what '1 mnkr' is"),
      (
        "P() >= 0,9",
        "expected what may happen, such as 'planen håller' or 'balanskravsresultat.2028 >= 0', not ') >= 0,9'"
      ),
      ("P(balanskravsresultat.2028) >= 0,9", "expected a comparison, >= or <=, not ') >= 0,9'"),
      ("planen håller >= 0,9", "'planen håller' holds or not; a probability is written P(planen håller) >= 0,9"),
      ("medain(balanskravsresultat.2028) >= 0", "'medain' measures nothing; did you mean 'median'?"),
      (
        "median(balanskravresultat.2028) >= 0",
        "there is no figure 'balanskravresultat'; did you mean 'balanskravsresultat'?"
      ),
      (
        "median(balanskravsresultat) >= 0",
        "expected the year of the figure, such as balanskravsresultat.2028, not 'balanskravsresultat'"
      ),
      ("median(balanskravsresultat.2028) >= 5 %", "the figure is not counted in what '5 %' is"),
      (
        "kvantil 0 (balanskravsresultat.2028) >= 0",
        "'0' is out of range: a share lies between 0 and 1, or 0 % and 100 %"
      ),
      ("planen håller och mer", "expected nothing more, not 'och mer'"),
      ("resultatandl 2026–2028 ≥ 2 %", "there is no figure 'resultatandl'; did you mean 'resultatandel'?"),
      (
        "självfinansiering.2026 ≥ 100 %",
        "there is no figure 'självfinansiering'; did you mean 'självfinansieringsgrad'?"
      ),
      ("resultatandel 2026–2028 ≥ 2 mnkr", "the figure is not counted in what '2 mnkr' is"),
      ("årets_resultat 2026–2028 ≥ 2 %", "the figure is not counted in what '2 %' is"),
      (
        "resultatandel 2028–2026 ≥ 2 %",
        "expected a last year that is not before the first, not 'resultatandel 2028–2026'"
      ),
      (
        "resultatandel 2028–28 ≥ 2 %", "expected a last year that is not before the first, not 'resultatandel 2028–'"
      ),
      (
        "soliditet 2026–2028 ≥ 30 %",
        "'soliditet' stands at the end of a year and has no sum over several; name one year, such as soliditet.2028"
      ),
      ("medel(resultatandel.2026) ≥ 2 %", "the mean of 'resultatandel' is not worked out; median(…) and P(…) are"),
    ])
  func faults(written: String, message: String) {
    let fault = #expect(throws: ConditionFault.self) { try Condition(written: written) }
    #expect(fault?.message == message)
  }

  @Test("with any characters whatever is read or refused, never more")
  func hostile() {
    var random = SystemRandomNumberGenerator()
    let parts = [
      "P(", ")", "planen håller", ">=", "≤", "0,9", "%", "median(", "kvantil", "5", "balanskravsresultat", ".2028", "-",
      "\u{301}", "9999999999999999999", " ", "\n", "(", ".", "resultatandel", " 2026", "–", "2028",
    ]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
      if let condition = try? Condition(written: text) {
        #expect((try? Condition(written: condition.text)) == condition, "\(text)")
      }
    }
  }

  @Test(
    "has numbers as people write them",
    arguments: [
      ("0,9", 900_000), ("-1,5", -1_500_000), ("−1", -1_000_000), ("+2", 2_000_000), ("1 000", 1_000_000_000),
      ("1\u{A0}000,25", 1_000_250_000), ("1_000_000", 1_000_000_000_000), ("0.000001", 1),
    ] as [(String, Int64)])
  func numbers(text: String, millionths: Int64) {
    #expect(Decimaltal(written: text)?.miljondelar == millionths)
  }

  @Test(
    "has no other numbers",
    arguments: ["", "-", ".", ",5", "5,", "1,2,3", "1.000,5", "10 00", "1e3", "0,0000001", "9300000000000000", "٣"])
  func noNumbers(text: String) {
    #expect(Decimaltal(written: text) == nil)
  }
}
