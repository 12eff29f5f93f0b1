import Law
import Numerics
import Testing

@Suite("How it went for a deficit")
struct KohortklassTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var results: [Int64]
    var decisions: [SynnerligaSkälBeslut] = []
    var ingående: [IngåendeUnderskott] = []
    var klass: Kohortklass?
    var missad = false
  }

  static func inte(_ redovisat: Int, _ belopp: Int64? = nil) -> SynnerligaSkälBeslut {
    SynnerligaSkälBeslut(
      redovisatÅr: redovisat,
      underskottsår: 2024,
      omfattning: belopp.map { .belopp($0) } ?? .allt,
      verkan: .återställsInte
    )
  }

  static func längre(_ redovisat: Int, till: Int) -> SynnerligaSkälBeslut {
    SynnerligaSkälBeslut(
      redovisatÅr: redovisat,
      underskottsår: 2024,
      omfattning: .allt,
      verkan: .längreTid(till: till)
    )
  }

  /// The first result is 2024's.
  static let cases = [
    Case(testDescription: "no deficit", results: [10, -5], klass: nil),
    Case(testDescription: "restored in the last year", results: [-100, 0, 0, 100], klass: .återställdITid),
    Case(testDescription: "restored a year late", results: [-100, 0, 0, 99, 5], klass: .återställdSent, missad: true),
    Case(testDescription: "waived at once", results: [-100, 5], decisions: [inte(2024)], klass: .efterskänkt),
    Case(
      testDescription: "partly waived, the rest restored",
      results: [-100, 40],
      decisions: [inte(2024, 60)],
      klass: .återställdITid
    ),
    Case(
      testDescription: "partly restored, the rest waived",
      results: [-100, 40, 0],
      decisions: [inte(2026)],
      klass: .efterskänkt
    ),
    Case(
      testDescription: "partly waived, the rest extended and restored",
      results: [-100, 0, 0, 0, 40],
      decisions: [inte(2024, 60), längre(2024, till: 2029)],
      klass: .återställdITid
    ),
    Case(
      testDescription: "extended and pending",
      results: [-100, 0, 0, 0],
      decisions: [längre(2024, till: 2029)],
      klass: .oavgjord
    ),
    Case(
      testDescription: "extended and missed",
      results: [-100, 0, 0, 0, 50],
      decisions: [längre(2024, till: 2028)],
      klass: .bruten,
      missad: true
    ),
    Case(
      testDescription: "extended after it was late",
      results: [-100, 0, 0, 0, 0],
      decisions: [längre(2028, till: 2030)],
      klass: .oavgjord,
      missad: true
    ),
    Case(
      testDescription: "waived after it was late",
      results: [-100, 0, 0, 0, 0],
      decisions: [inte(2028)],
      klass: .efterskänkt,
      missad: true
    ),
    Case(testDescription: "horizon before the deadline", results: [-100, 0, 0], klass: .oavgjord),
    Case(testDescription: "missed", results: [-100, 0, 0, 99], klass: .bruten, missad: true),
  ]

  @Test("is classed as it ended, and a missed deadline is remembered", arguments: cases)
  func classed(_ c: Case) {
    let bokslut = Bokslut(år: 2024...2023 + c.results.count, beslut: c.decisions)
    var läge = Bokslutsläge(bokslut.register)
    for (i, resultat) in c.results.enumerated() {
      _ = bokslut.stäng(2024 + i, balanskravsresultat: Lanes(kronor: resultat), &läge)
    }
    let horisont = bokslut.register.år.upperBound
    for lane in [0, 7] {
      #expect(läge.återställning.klass(från: 2024, lane: lane, horisont: horisont, bokslut.register) == c.klass)
      #expect(läge.återställning.missadFrist(från: 2024, bokslut.register)[lane] == c.missad)
    }
  }

  @Test("an inherited late deficit is broken from the start, and restored late when it is")
  func inherited() {
    let bokslut = Bokslut(år: 2025...2026, ingående: [IngåendeUnderskott(från: 2021, senast: 2024, belopp: 40)])
    var läge = Bokslutsläge(bokslut.register)
    func klass(_ år: Int) -> Kohortklass? {
      läge.återställning.klass(från: 2021, lane: 0, horisont: år, bokslut.register)
    }
    _ = bokslut.stäng(2025, balanskravsresultat: Lanes(repeating: 25), &läge)
    #expect(klass(2025) == .bruten)
    _ = bokslut.stäng(2026, balanskravsresultat: Lanes(repeating: 25), &läge)
    #expect(klass(2026) == .återställdSent)
    #expect(all(läge.återställning.missadFrist(från: 2021, bokslut.register)))
  }

  @Test("each part of an extended deficit has its own class")
  func parts() {
    let bokslut = Bokslut(år: 2024...2027, beslut: [Self.inte(2024, 60), Self.längre(2024, till: 2029)])
    var läge = Bokslutsläge(bokslut.register)
    for år in 2024...2027 {
      _ = bokslut.stäng(år, balanskravsresultat: Lanes(repeating: år == 2024 ? -100 : 0), &läge)
    }
    let delar = bokslut.register.poster(från: 2024)
    #expect(delar.map { bokslut.register.poster[$0].senast } == [2027, 2029])
    #expect(delar.map { bokslut.register.poster[$0].ärFörlängd } == [false, true])
    #expect(
      delar.map { läge.återställning.klass(post: $0, lane: 0, horisont: 2027, bokslut.register) }
        == [.efterskänkt, .oavgjord]
    )
  }

  @Test("a state taken over is the same state, and goes on from there")
  func takeOver() {
    let bokslut = Bokslut(år: 2024...2026)
    var start = Bokslutsläge(bokslut.register, reserver: Reserver(rur: Lanes(repeating: 5)))
    _ = bokslut.stäng(2024, balanskravsresultat: Lanes(repeating: -100), &start)
    var path = Bokslutsläge(bokslut.register)
    for _ in 0..<2 {
      path.överta(start)
      _ = bokslut.stäng(2025, balanskravsresultat: Lanes(repeating: 30), &path)
      #expect(path.återställning.återstående == Lanes(repeating: 70))
      #expect(path.reserver.rur == Lanes(repeating: 5))
    }
    #expect(start.återställning.återstående == Lanes(repeating: 100))
  }
}
