import Numerics
import Testing

@testable import Simulation

@Suite("Pensions, year by year")
struct PensionsTests {
  /// Debts, and years that plan 2 % growth of the prisbasbelopp, 3 % of the cost index and 1 % real rate.
  static func pensions(
    provision: Double = 100_000, liability: Double = 200_000, tax: Double = 0.25, booksEarly: Bool = false,
    count: Int = 3, _ change: (Int, inout Pensions.Year) -> Void = { _, _ in }
  ) -> Pensions {
    let years = (0...count).map { index in
      var year = Pensions.Year(growth: 0.02, isOpen: index > 0, costGrowth: 0.03, realRate: 0.01)
      year.accrual = 5000
      year.payments = 2000
      // 10 000 · (1,02 · 0,95)ⁿ
      year.liabilityPayments = [10_000, 9690, 9390, 9099][min(index, 3)]
      year.premiums = 4000
      change(index, &year)
      return year
    }
    return Pensions(
      provision: provision, liability: liability, tax: tax, duration: 15, booksEarly: booksEarly, years: years,
      prices: 0, costs: 1)
  }

  /// Runs the years with the deviations of consumer prices and of the cost index.
  static func run(_ pensions: Pensions, prices: [Double], costs: [Double] = [0, 0, 0]) -> [(
    PensionsYear, PensionsState
  )] {
    var state = PensionsState(pensions)
    return prices.indices.map { index in
      let year = pensions.step(
        index, prices: Lanes(repeating: prices[index]), costs: Lanes(repeating: costs[index]), &state)
      return (year, state)
    }
  }

  @Test(
    "indexation of 4 000 mnkr costs 124,26 mnkr with 1,5 % and 482,13 with 8,7 %, löneskatt included; no more, no less",
    arguments: [(0.015, 124_260_000.0, 4_280_000_000.0), (0.087, 482_128_800, 4_568_000_000)])
  func indexation(_ growth: Double, _ cost: Double, _ closing: Double) {
    let pensions = Self.pensions(provision: 4e9, liability: 0, tax: 0.2426) { _, year in
      year.growth = growth
      (year.accrual, year.payments, year.liabilityPayments, year.premiums) = (3e8, 1.2e8, 0, 0)
    }
    let (year, state) = Self.run(pensions, prices: [0.5])[0]
    #expect(year.financial == Lanes(repeating: -cost) && state.provision == Lanes(repeating: closing))
    // 300 + 72,78 of accrual.
    #expect(year.operating == Lanes(repeating: -372_780_000))
    // What is booked but not paid: 280 or 568 with 24,26 %.
    #expect(year.unpaid == Lanes(repeating: ((closing - 4e9) * 1.2426).rounded()))
    #expect(482_128_800.0 - 124_260_000 == (4e9 * 0.072 * 1.2426).rounded())
  }

  // Consumer prices deviate by 3 points in the first year and 1 in the second, so the prisbasbelopp grows by 2 (known), 5 and 3 %, and its
  // level over the planned one is 1, 1,05/1,02 = 1,029412 and that · 1,03/1,02 = 1,039504. Costs deviate by 2,06 points in the second
  // year: 1,0506/1,03 = 1,02.
  //
  //   year   P (g + r)  accrual  paid    P        AF (g + r)  paid    AF        premiums
  //   1         3 000    5 000  2 000  106 000       6 000  10 000  196 000      4 000
  //   2         6 360    5 147  2 059  115 448      11 760   9 975  197 785      4 080
  //   3         4 618    5 198  2 079  123 185       7 911   9 761  195 935      4 080
  //
  // With löneskatt of 25 %: operating 19 000, 19 202, 19 039 → 23 750, 24 003, 23 799; financial 3 750, 7 950, 5 773.
  @Test("three years by hand")
  func threeYears() {
    let years = Self.run(Self.pensions(), prices: [0.03, 0.01, 0], costs: [0, 0.0206, 0])
    #expect(years.map { $0.0.operating[0] } == [-23_750, -24_003, -23_799])
    #expect(years.map { $0.0.financial[0] } == [-3750, -7950, -5773])
    #expect(years.map { $0.1.provision[0] } == [106_000, 115_448, 123_185])
    #expect(years.map { $0.1.liability[0] } == [196_000, 197_785, 195_935])
    #expect(years.map { $0.0.ground[0] } == [0, 0, 0])
  }

  // Booked the year before: the provision is indexed by 5 % in the first year, 3 % in the second and 2 % in the third, while payments follow
  // the prisbasbelopp of their own year as above. Year 1: 100 000 · 0,06 = 6 000, P 109 000. Year 2: 109 000 · 0,04 = 4 360, P 116 448.
  // Year 3: 116 448 · 0,03 = 3 493.
  @Test("booked when the year before closes, the same indexation comes a year earlier")
  func early() {
    let years = Self.run(Self.pensions(booksEarly: true), prices: [0.03, 0.01, 0], costs: [0, 0.0206, 0])
    #expect(years.map { $0.0.operating[0] } == [-23_750, -24_003, -23_799])
    #expect(years.map { $0.0.financial[0] } == [-7500, -5450, -4366])
    #expect(years.map { $0.1.provision[0] }.prefix(2) == [109_000, 116_448])
  }

  // From 1 to 0,5 % in the second year: 106 000 · 15 · 0,005 = 7 950, then 113 950 · (0,02 + 0,005) = 2 849 (2 848,75), together 10 799, with
  // löneskatt 13 499. Ansvarsförbindelsen: 196 000 + 14 700 = 210 700, + 5 268 (5 267,5), − 9 690 = 206 278, none of which is cost.
  @Test("a lower real rate revalues both debts, and only the provision through the result")
  func rate() {
    let pensions = Self.pensions { index, year in
      if index > 0 { year.realRate = 0.005 }
      if index == 1 { year.rateChange = -0.005 }
    }
    let years = Self.run(pensions, prices: [0, 0, 0])
    #expect(years.map { $0.0.financial[0] }.prefix(2) == [-3750, -13_499])
    #expect(years[1].0.operating[0] == -(18_690 + 4673))
    #expect(years[1].1.provision[0] == 106_000 + 10_799 + 3000)
    #expect(years[1].1.liability[0] == 206_278)
  }

  // The second year of the three: with 2 % instead of 5 the cost is 5 000 + 9 690 + 4 080 = 18 770 → 23 463 and 106 000 · 0,03 = 3 180 → 3 975,
  // so 540 + 3 975 = 4 515 is above. In the third, 2 % instead of 3 gives 5 147 + 9 666 + 4 080 = 18 893 → 23 616 and 115 448 · 0,03 = 3 463 → 4 329,
  // so 183 + 1 444 = 1 627.
  @Test("what inflation above 2 % costs counts as a ground, in part or at most a limit")
  func ground() {
    func grounds(part: Double, cap: Double) -> [Double] {
      let pensions = Self.pensions { index, year in
        year.ground = PensionGround(growth: 0.02, part: part, cap: cap)
      }
      return Self.run(pensions, prices: [0.03, 0.01, -0.05], costs: [0, 0.0206, 0]).map { $0.0.ground[0] }
    }
    #expect(grounds(part: 1, cap: .infinity) == [0, 4515, 1627])
    #expect(grounds(part: 0.5, cap: .infinity) == [0, 2258, 814] && grounds(part: 1, cap: 2000) == [0, 2000, 1627])
  }

  @Test("no more is paid than there is")
  func empty() {
    let pensions = Self.pensions(provision: 0, liability: 9000) { _, year in year.accrual = 100 }
    let years = Self.run(pensions, prices: [0, 0, 0])
    #expect(years.map { $0.1.provision[0] } == [0, 0, 0] && years.map { $0.1.liability[0] } == [0, 0, 0])
    // 100 + 9 270 + 4 000, then without ansvarsförbindelsen.
    #expect(years.map { $0.0.operating[0] } == [-13_370 - 3343, -5125, -5125])
  }

  @Test("the planned years are the step without deviations, and higher prices never cost less")
  func planned() {
    let pensions = Self.pensions()
    let plan = pensions.planned(3)
    let same = Self.run(pensions, prices: [0, 0, 0]).map { $0.0 }
    #expect(
      plan.map(\.operating) == same.map { $0.operating[0] } && plan.map(\.financial) == same.map { $0.financial[0] })
    for step in 1...20 {
      let lower = Self.run(pensions, prices: [0.01, 0.01, 0].map { $0 * Double(step - 1) })
      let higher = Self.run(pensions, prices: [0.01, 0.01, 0].map { $0 * Double(step) })
      for (one, other) in zip(lower, higher) { #expect(other.0.result[0] <= one.0.result[0]) }
      // The year that has begun knows its prisbasbelopp.
      #expect(higher[0].0.result[0] == plan[0].operating + plan[0].financial)
    }
  }
}
