import Scenarios
import Testing

@Suite("Goals and their mått")
struct GoalTests {
  private func mark(_ text: String) throws -> Mått {
    try #require(
      try PlanText.load("mål: { g: { nivå: \"resultatmål\", mått: { m: { \(text) } } } }").scenario.mål.first?.mått
        .first)
  }

  private func codes(_ text: String) -> [Problem.Code] { PlanText.codes("mål: { \(text) }") }

  @Test("each kind is reached as it says, by the target that holds or the last outcome before")
  func kinds() throws {
    let outcomes = "utfall: { 2021: 80, 2023: 82, 2024: 82, 2025: 81 }"
    // Nothing to compare 2021 with; 2022 has no outcome, so 2023 is compared with 2021.
    let years = [2021, 2022, 2023, 2024, 2025]
    func answers(_ text: String) throws -> [Mått.Svar] {
      let mark = try mark("\(text), \(outcomes)")
      return years.map { mark.svar($0) }
    }
    #expect(
      try answers("slag: \"minst\", målvärde: { 2021: 80, 2024: 82.5 }") == [
        .uppfyllt, .inteMätt, .uppfyllt, .inteUppfyllt, .inteUppfyllt,
      ])
    #expect(
      try answers("slag: \"högst\", målvärde: 81") == [.uppfyllt, .inteMätt, .inteUppfyllt, .inteUppfyllt, .uppfyllt])
    #expect(
      try answers("slag: \"inom\", målvärde: 81, tolerans: 0.5") == [
        .inteUppfyllt, .inteMätt, .inteUppfyllt, .inteUppfyllt, .uppfyllt,
      ])
    #expect(try answers("slag: \"inom\", målvärde: 81, tolerans: 1").allSatisfy { $0 != .inteUppfyllt })
    #expect(try answers("slag: \"ökande\"") == [.inteMätt, .inteMätt, .uppfyllt, .inteUppfyllt, .inteUppfyllt])
    #expect(try answers("slag: \"minskande\"") == [.inteMätt, .inteMätt, .inteUppfyllt, .inteUppfyllt, .uppfyllt])
    #expect(
      try answers("slag: \"bibehållen_eller_ökande\"") == [.inteMätt, .inteMätt, .uppfyllt, .uppfyllt, .inteUppfyllt])
    #expect(
      try answers("slag: \"bibehållen_eller_minskande\"") == [
        .inteMätt, .inteMätt, .inteUppfyllt, .uppfyllt, .uppfyllt,
      ])
    #expect(try answers("slag: \"följs\"") == [.följs, .inteMätt, .följs, .följs, .följs])
    let done = try mark("slag: \"genomfört\", utfall: { 2024: false, 2025: true }")
    #expect([2023, 2024, 2025].map { done.svar($0) } == [.inteMätt, .inteUppfyllt, .uppfyllt])
    // A target that begins later says nothing of the years before.
    #expect(try answers("slag: \"minst\", målvärde: { 2024: 80 }").prefix(3) == [.inteMätt, .inteMätt, .inteMätt])
  }

  @Test("a goal stands under one of a higher level, no goal under itself, and åtgärder serve goals that are there")
  func chain() {
    #expect(
      codes(
        "v: { nivå: \"vision\" }, i: { nivå: \"effektmål\", under: \"v\" }, r: { nivå: \"resultatmål\", under: \"i\" }")
        == [])
    #expect(codes("v: { nivå: \"vision\" }, r: { nivå: \"förväntat_resultat\", under: \"v\" }") == [])
    #expect(codes("i: { nivå: \"effektmål\" }, j: { nivå: \"inriktningsmål\", under: \"i\" }") == [.goalLevel])
    #expect(codes("i: { nivå: \"effektmål\", under: \"i\" }") == [.treeCycle])
    #expect(codes("i: { nivå: \"effektmål\", under: \"j\" }") == [.unknownName])
    let measure = "åtgärder: { a: { ingår_i_planen: true, effekt: { 2026: 1 }, mål: \"ekonomi\" } }"
    #expect(PlanText.codes(measure) == [])
    #expect(PlanText.codes("\(measure), mål: { ekonomin: { nivå: \"vision\" } }") == [.unknownName])
    #expect(PlanText.codes("\(measure), mål: { ekonomi: { nivå: \"vision\" } }") == [])
  }

  @Test("an owner is a unit where there are any, and any name where there are none")
  func owners() {
    #expect(codes("g: { nivå: \"vision\", ägare: \"Fullmäktige\" }") == [])
    let units = "organisation: { enheter: { kf: { namn: \"Fullmäktige\" } } }"
    #expect(PlanText.codes("\(units), mål: { g: { nivå: \"vision\", ägare: \"kf\" } }") == [])
    #expect(PlanText.codes("\(units), mål: { g: { nivå: \"vision\", ägare: \"Fullmäktige\" } }") == [.unknownName])
  }

  @Test("a mått has what its kind uses and nothing else, and a name of its own")
  func keys() {
    func mark(_ text: String) -> [Problem.Code] {
      codes("g: { nivå: \"vision\", period: [2025, 2027], mått: { m: { \(text) } } }")
    }
    #expect(mark("slag: \"minst\"") == [.missingKey])
    #expect(mark("slag: \"ökande\", målvärde: 2") == [.keyNotUsed])
    #expect(mark("slag: \"minst\", målvärde: 2, tolerans: 1") == [.keyNotUsed])
    #expect(mark("slag: \"minst\", målvärde: 2, storhet: \"resultatandel\"") == [.conditionNotJudged])
    #expect(mark("slag: \"minst\", målvärde: 2, storhet: \"balanskravsresultatet\"") == [.unknownName])
    #expect(
      mark("slag: \"minst\", målvärde: 2, storhet: \"balanskravsresultat\", utfall: { 2025: 1 }") == [.keyNotUsed])
    #expect(mark("slag: \"minst\", målvärde: 2, avser: \"perioden\"") == [.keyNotUsed])
    #expect(mark("slag: \"genomfört\", utfall: { 2025: 1 }") == [.wrongType])
    let twice = "mått: { m: { slag: \"följs\" } }"
    #expect(codes("g: { nivå: \"vision\", \(twice) }, h: { nivå: \"vision\", \(twice) }") == [.nameTaken])
  }
}
