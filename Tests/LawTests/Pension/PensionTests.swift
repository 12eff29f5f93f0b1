import Law
import Numerics
import Testing

@Suite("Pensions by law")
struct PensionTests {
  /// June's index as established by Statistics Sweden (1980 = 100), and the prisbasbelopp of the year after.
  static let published: [(year: Int, index: Double, amount: Double)] = [
    (2006, 280.40, 39_700), (2007, 284.68, 40_300), (2008, 289.95, 41_000), (2009, 302.45, 42_800),
    (2010, 300.17, 42_400), (2011, 302.97, 42_800), (2012, 311.28, 44_000), (2013, 314.45, 44_500),
    (2014, 313.99, 44_400), (2015, 314.70, 44_500), (2016, 313.33, 44_300), (2017, 316.54, 44_800),
    (2022, 341.32, 48_300), (2023, 370.95, 52_500), (2024, 405.49, 57_300), (2025, 415.86, 58_800),
  ]

  /// June 1997 on the scale of the series above: what all published amounts have in common is between 257,362 and 257,388.
  static let june1997 = 257.37

  @Test("the prisbasbelopp is bastalet with June's prices, in whole hundreds", arguments: published)
  func amounts(_ case: (year: Int, index: Double, amount: Double)) {
    #expect(Prisbasbelopp.belopp(juniindex: `case`.index, juniindex1997: Self.june1997) == `case`.amount)
  }

  @Test("half a hundred is rounded up: 36 450 gives 36 500, 36 449 gives 36 400")
  func rounding() {
    #expect(Prisbasbelopp.belopp(juniindex: 36_450, juniindex1997: 36_396) == 36_500)
    #expect(Prisbasbelopp.belopp(juniindex: 36_449, juniindex1997: 36_396) == 36_400)
  }

  @Test("indexation of 4 000 mnkr: 2,5 % is 100, 9,7 % is 388")
  func indexation() {
    let debt = Lanes(repeating: 4_000_000_000)
    let low = Pensionsskuld.värdesäkring(debt, tillväxt: Lanes(repeating: 0.015), realRänta: 0.01)
    let high = Pensionsskuld.värdesäkring(debt, tillväxt: Lanes(repeating: 0.087), realRänta: 0.01)
    #expect(low == Lanes(repeating: 100_000_000) && high == Lanes(repeating: 388_000_000))
  }

  @Test("a rate half a point lower over 15 years makes a debt 7,5 % larger; no rate takes more than the debt")
  func rate() {
    let debt = Lanes(repeating: 1000)
    #expect(Pensionsskuld.omvärdering(debt, löptid: 15, ändring: -0.005) == Lanes(repeating: 75))
    #expect(Pensionsskuld.omvärdering(debt, löptid: 15, ändring: 0.005) == Lanes(repeating: -75))
    #expect(Pensionsskuld.omvärdering(debt, löptid: 40, ändring: 0.1) == Lanes(repeating: -1000))
  }

  @Test("särskild löneskatt is 24,26 % in every known year", arguments: [2005, 2024, 2099])
  func tax(_ year: Int) {
    #expect(SärskildLöneskatt.gällande(år: year).värde == 2426)
    #expect(SärskildLöneskatt.gällande(år: year).källa.författning == .löneskattelagen)
  }
}
