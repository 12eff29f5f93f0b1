import Law
import Testing

@Suite("When what must be decided")
struct BeslutskalenderTests {
  @Test("for 2024: regulated 2025–2027, decided at the latest in the budget for 2027, adopted in 2026")
  func d1() {
    let kalender = Beslutskalender(underskottsår: 2024)
    #expect(kalender.återställningsår == 2025...2027)
    #expect(kalender.sistaÅr == 2027)
    #expect(kalender.årsredovisningLämnas == 2025)
    #expect(kalender.förstaBudgetår == 2026)
    #expect(kalender.sistaBudgetår == 2027)
    #expect(kalender.sistaBudgetAntas == 2026)
    #expect(kalender.antasAvNyvaltFullmäktige)
    #expect(kalender.uppföljning == 2028)
  }

  @Test(
    "elections come every fourth year",
    arguments: [(2014, true), (2022, true), (2025, false), (2026, true), (2028, false)]
  )
  func elections(_ år: Int, _ val: Bool) { #expect(Beslutskalender.ärValår(år) == val) }

  @Test("a decision on 2024 is in time when recorded 2027 and late when recorded 2028", arguments: [2024, 2027, 2028])
  func late(_ redovisatÅr: Int) {
    let beslut = SynnerligaSkälBeslut(
      redovisatÅr: redovisatÅr,
      underskottsår: 2024,
      omfattning: .allt,
      verkan: .återställsInte
    )
    #expect(beslut.ärSent == (redovisatÅr > 2027))
    #expect(beslut.brist == nil)
  }

  @Test("an impossible decision says what is wrong with it")
  func impossible() {
    func brist(
      _ redovisat: Int,
      _ år: Int,
      _ omfattning: SynnerligaSkälBeslut.Omfattning = .allt,
      till: Int? = nil
    ) -> SynnerligaSkälBeslut.Brist? {
      SynnerligaSkälBeslut(
        redovisatÅr: redovisat,
        underskottsår: år,
        omfattning: omfattning,
        verkan: till.map { .längreTid(till: $0) } ?? .återställsInte
      ).brist
    }
    #expect(brist(2024, 2004) == .okäntÅr)
    #expect(brist(2024, 2024, .belopp(0)) == .beloppetInteStörreÄnNoll)
    #expect(brist(2023, 2024) == .redovisatFöreUnderskottet)
    #expect(brist(2024, 2024, till: 2027) == .tidenInteLängre)
    #expect(brist(2030, 2024, till: 2029) == .tidenInteLängre)
    #expect(brist(2024, 2024, .belopp(1), till: 2028) == nil)
  }
}
