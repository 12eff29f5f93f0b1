import Law
import Testing

@Suite("The calendar of a budget year")
struct BudgetkalenderTests {
  @Test("for 2027: proposed by October and adopted by November 2026, by the council elected in 2026")
  func y2027() {
    let kalender = Budgetkalender(budgetår: 2027)
    #expect(kalender.förslag == Kalenderdag(2026, 10, 31))
    #expect(kalender.förslagVidSärskildaSkäl == Kalenderdag(2026, 11, 30))
    #expect(kalender.antas == Kalenderdag(2026, 11, 30))
    #expect(kalender.antasVidSärskildaSkäl == Kalenderdag(2026, 12, 31))
    #expect(kalender.antasAvNyvaltFullmäktige)
    #expect(kalender.delårsrapportTidigast == Kalenderdag(2027, 6, 30))
    #expect(kalender.delårsrapportSenast == Kalenderdag(2027, 8, 31))
    #expect(kalender.årsredovisning == Kalenderdag(2028, 4, 15))
    #expect(!Budgetkalender(budgetår: 2026).antasAvNyvaltFullmäktige)
  }

  @Test(
    "the day after",
    arguments: [
      ((2026, 1, 31), (2026, 2, 1)), ((2026, 2, 28), (2026, 3, 1)), ((2028, 2, 28), (2028, 2, 29)),
      ((2028, 2, 29), (2028, 3, 1)), ((2026, 12, 31), (2027, 1, 1)), ((2026, 4, 30), (2026, 5, 1)),
      ((2100, 2, 28), (2100, 3, 1)), ((2000, 2, 28), (2000, 2, 29)),
    ])
  func next(_ day: (Int, Int, Int), _ next: (Int, Int, Int)) {
    let (one, other) = (Kalenderdag(day.0, day.1, day.2), Kalenderdag(next.0, next.1, next.2))
    #expect(one.nästa == other && one < other)
  }

  @Test("four centuries of days are 146 097, each after the one before")
  func all() {
    var (day, count) = (Kalenderdag(2000, 1, 1), 0)
    while day.år < 2400 {
      #expect(day < day.nästa)
      day = day.nästa
      count += 1
    }
    #expect(count == 146_097)
  }
}
