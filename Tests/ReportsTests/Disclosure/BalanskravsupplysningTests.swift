import Analysis
import Law
import Scenarios
import Testing

@testable import Reports

@Suite("The draft of a disclosure (LKBR 11 kap. 10 and 11 §§)")
struct BalanskravsupplysningTests {
  private func draft(_ text: String, _ år: Int, _ language: Language = .sv) throws -> [String] {
    let draft = try #require(Balanskravsupplysning(Summary(try PlanText.load(text)), år))
    return draft.meningar.map { mening in
      "\(mening.text(language)) [\(mening.lagrum.wording(language))]".replacing("\u{A0}", with: " ")
    }
  }

  // By hand: of 1 085, 892 is not to be restored; 193 is left. 240 in 2026 restores the 239 of 2023 and 1 of 2024; 308 in 2027 the
  // other 192. When 2024 closes 239 + 193 = 432 is left.
  @Test("of Västerbotten's year 2024 tells how its deficit is restored, what is not to be, and what stands of 2023's")
  func vasterbotten2024() throws {
    #expect(
      try draft(PlanText.vasterbotten, 2024) == [
        "Årets balanskravsresultat 2024 är −1 085 mnkr; årets resultat efter balanskravsjusteringar är [belopp]. [LKBR 11 kap. 10 §]",
        "Av det negativa balanskravsresultatet ska 193 mnkr återställas senast 2027 (KL 11 kap. 12 §), enligt planen med 1 mnkr 2026 och 192 mnkr 2027, genom [åtgärder]. [LKBR 11 kap. 11 § 1 st.]",
        "Fullmäktige har beslutat att 892 mnkr av 2024 års underskott inte ska återställas, då det finns synnerliga skäl (KL 11 kap. 13 §): Pensionskostnader. [LKBR 11 kap. 11 § 2 st.]",
        "Av 2023 års underskott återstod 239 mnkr när året började; inget har återställts 2024 och 239 mnkr återstår, att återställa senast 2026. [LKBR 11 kap. 11 § 3 st.]",
        "När 2024 stängs återstår sammanlagt 432 mnkr att återställa. [LKBR 11 kap. 11 § 3 st.]",
      ])
  }

  // By hand: 308 in 2027 restores 192 of 2024 and 116 of 2025, so 427 − 116 = 311 of 2025 is left.
  @Test("of a year that restores tells from which years and how much")
  func vasterbotten2027() throws {
    let found = try draft(PlanText.vasterbotten, 2027, .en)
    #expect(
      found == [
        "The balance requirement result of 2027 is SEK 308 million; the result after balance adjustments is [amount]. [LKBR 11 kap. 10 §]",
        "Of the deficit of 2024, SEK 192 million remained when the year began, after SEK 1 million in 2026 had been restored; SEK 192 million has been restored in 2027 and nothing remains. [LKBR 11 kap. 11 § 3 st.]",
        "Of the deficit of 2025, SEK 427 million remained when the year began; SEK 116 million has been restored in 2027 and SEK 311 million remains, to be restored by 2028. [LKBR 11 kap. 11 § 3 st.]",
        "At the close of 2027, SEK 311 million remains to be restored in all. [LKBR 11 kap. 11 § 3 st.]",
      ])
  }

  // By hand: 12 − 2 of sale gains = 10, nothing reserved, nothing owed.
  @Test("of a year in balance tells the three results, and that nothing is owed")
  func balance() throws {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: 2024 }, årets_resultat: { 2024: 12 },
        balanskravsjusteringar: { realisationsvinster: { 2024: 2 } } }
      """
    #expect(
      try draft(text, 2024) == [
        "Årets resultat 2024 är 12 mnkr, årets resultat efter balanskravsjusteringar 10 mnkr och årets balanskravsresultat 10 mnkr. [LKBR 11 kap. 10 §]",
        "När 2024 stängs återstår inget negativt balanskravsresultat att återställa. [LKBR 11 kap. 11 § 3 st.]",
      ])
  }

  // By hand: 2026 brings 5 and nothing comes after; of 30, 25 is late when 2028 closes.
  @Test("says what no plan restores, and what should have been restored already")
  func late() throws {
    let text = """
      { namn: "Plan", enhet: "mnkr", år: { utfall: 2025, budget: 2026, plan: [2027, 2028] },
        balanskravsresultat: { 2025: -30, 2026: 5, 2027: 0, 2028: 0 } }
      """
    #expect(
      try draft(text, 2025)[1]
        == "Av det negativa balanskravsresultatet ska 30 mnkr återställas senast 2028 (KL 11 kap. 12 §), enligt planen med 5 mnkr 2026, genom [åtgärder]; hur 25 mnkr återställs är inte beslutat. [LKBR 11 kap. 11 § 1 st.]"
    )
    #expect(
      try draft(text, 2028)[1]
        == "Av 2025 års underskott återstod 25 mnkr när året började, sedan 5 mnkr 2026 återställts; inget har återställts 2028 och 25 mnkr återstår, som skulle ha varit återställt senast 2028. [LKBR 11 kap. 11 § 3 st.]"
    )
  }

  @Test("is not given for years that are not there")
  func none() throws {
    #expect(Balanskravsupplysning(Summary(try PlanText.load(PlanText.vasterbotten)), 2022) == nil)
  }
}
