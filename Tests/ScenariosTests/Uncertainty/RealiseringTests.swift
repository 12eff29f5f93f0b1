import Scenarios
import Testing

@Suite("How a scenario's gains are realised")
struct RealiseringTests {
  private func realisation(_ text: String) throws -> Realisering? {
    try PlanText.load(PlanText.portfolio("realisera: { \(text) }")).scenario.placeringar.portfölj?.realisering
  }

  private func codes(_ text: String) -> [Problem.Code] {
    PlanText.codes(PlanText.portfolio("realisera: { \(text) }"))
  }

  @Test("is one of four rules with their own keys")
  func rules() throws {
    #expect(try realisation("regel: 'ingen'") == Realisering())
    #expect(try realisation("regel: 'andel', andel: 0.1")?.regel == .andel(Decimaltal(hundradelar: 10)))
    let amount = try realisation("regel: 'belopp', belopp: 100, från: 2026, till: 2028")
    #expect(amount?.regel == .belopp(100_000_000) && amount?.från == 2026 && amount?.till == 2028)
    #expect(try realisation("regel: 'vid_behov'")?.regel == .vidBehov(tak: nil, säkerhetsmarginal: 0))
    let need = try realisation("regel: 'vid_behov', tak: 50, säkerhetsmarginal: 5")
    #expect(need?.regel == .vidBehov(tak: 50_000_000, säkerhetsmarginal: 5_000_000))
  }

  @Test("is refused with a key that the rule does not use, or without one that it needs")
  func keys() {
    #expect(codes("belopp: 5") == [.missingKey])
    #expect(codes("regel: 'alltid'") == [.unknownChoice])
    #expect(codes("regel: 'andel'") == [.missingKey] && codes("regel: 'belopp'") == [.missingKey])
    #expect(codes("regel: 'belopp', belopp: 5, andel: 0.1, tak: 5") == [.keyNotUsed, .keyNotUsed])
    #expect(codes("regel: 'ingen', från: 2026") == [.keyNotUsed])
    #expect(codes("regel: 'vid_behov', belopp: 5") == [.keyNotUsed])
    #expect(codes("regel: 'andel', andel: 0") == [.outOfRange] && codes("regel: 'andel', andel: 1.1") == [.outOfRange])
  }

  @Test("is refused outside the years of the portfolio, and backwards")
  func years() {
    #expect(codes("regel: 'belopp', belopp: 5, från: 2025") == [.portfolioYearOutside])
    #expect(codes("regel: 'belopp', belopp: 5, till: 2032") == [.portfolioYearOutside])
    #expect(codes("regel: 'belopp', belopp: 5, från: 2028, till: 2027") == [.realisationReversed])
    #expect(
      PlanText.codes(PlanText.portfolio("insättningar: { 2025: 5, 2026: 5 }, uttag: { 2025: 1 }"))
        == [.portfolioYearOutside, .portfolioYearOutside])
  }

  @Test(
    "happens in the stated years, else those of the planned gains, else all",
    arguments: [
      ("", "", 2026...2031), ("från: 2027", "", 2027...2031), ("till: 2029", "", 2026...2029),
      ("", "2026: 1, 2028: 1", 2026...2028), ("", "2025: 1, 2027: 1", 2027...2027), ("", "2025: 1", 2026...2031),
      ("från: 2029", "2026: 1, 2028: 1", 2029...2031), ("till: 2027", "2028: 1", 2026...2027),
      ("från: 2027, till: 2027", "2026: 1, 2028: 1", 2027...2027),
    ]
  )
  func span(_ ends: String, _ planned: String, _ expected: ClosedRange<Int>) throws {
    let rule = "realisera: { regel: 'belopp', belopp: 5, \(ends) }, i_planen: { \(planned) }"
    #expect(try PlanText.load(PlanText.portfolio(rule)).scenario.realiseringsår == expected)
  }

  @Test("in no year of planned gains is a warning that names the years")
  func planned() {
    func years(_ parts: String) -> [Int]? {
      let found = PlanText.diagnostics(PlanText.portfolio(parts)).map(\.problem)
      if case .plannedGainsNotRealised(let years)? = found.first, found.count == 1 { return years }
      return found.isEmpty ? [] : nil
    }
    let planned = "i_planen: { 2025: 9, 2026: 10, 2027: 0, 2028: 10 }"
    #expect(years(planned) == [2026, 2028])
    #expect(years("\(planned), realisera: { regel: 'belopp', belopp: 10 }") == [])
    #expect(years("\(planned), realisera: { regel: 'belopp', belopp: 10, från: 2027 }") == [2026])
  }
}
