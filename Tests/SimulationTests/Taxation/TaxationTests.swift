import Numerics
import Testing

@testable import Simulation

/// Taxes and utjämning year by year against figures worked by hand.
@Suite struct TaxationTests {
  private static let mnkr = 1_000_000.0

  /// Runs some years in which the country's growth, the own growth and the forecast deviate by these shares.
  private func run(_ taxation: Taxation, national: [Double] = [], own: [Double] = [], forecast: [Double] = [])
    -> [TaxationYear]
  {
    var state = TaxationState()
    return taxation.years.indices.map { year in
      taxation.step(year, &state) { driver in
        let values = [national, own, forecast][driver]
        return Lanes(repeating: year < values.count ? values[year] : 0)
      }
    }
  }

  /// What the years of `region` differ from its plan with, row by row.
  private func deviations(_ years: [TaxationYear]) -> [PostLanes] {
    zip(years, run(taxation(region))).map { year, planned in
      var posts = PostLanes()
      posts.add(year.posts, less: planned.posts)
      return posts
    }
  }

  private func taxation(_ plan: TaxationPlan, years: Int = 5, mean: Double = 0) -> Taxation {
    Taxation(
      years: Array(repeating: plan, count: years), national: TaxationGrowth(driver: 0, mean: mean),
      own: TaxationGrowth(driver: 1, mean: 0), forecast: 2)
  }

  /// 300 000 inhabitants at 92,86 % of the country's 280 000 kronor, skattesats 11,5 %, länsvis 10,2 %.
  private var region: TaxationPlan {
    TaxationPlan(
      base: 78_000 * Self.mnkr, rate: 0.115, inhabitants: 300_000, meanBase: 280_000, meanRate: 0.115, guarantee: 1.15,
      countyRate: 0.102)
  }

  @Test func `two entities get what the law gives them, and together the final taxes`() {
    // As in Law's test: 20 000 and 66 000 mnkr uprated by 1,0764, settlement 359,10 kronor per inhabitant.
    let meanBase = 86_000 * 1.0764 * Self.mnkr / 400_000
    func revenue(_ base: Double, _ rate: Double, _ inhabitants: Double) -> TaxationYear {
      var plan = TaxationPlan(
        base: base * 1.0764 * Self.mnkr, rate: rate, inhabitants: inhabitants, meanBase: meanBase,
        meanRate: 18_729.36 / (86_000 * 1.0764), guarantee: 1.15, countyRate: 0.1)
      plan.settlement = 359.1
      return run(taxation(plan, years: 1))[0]
    }
    let (a, b) = (revenue(20_000, 0.21, 100_000), revenue(66_000, 0.20, 300_000))
    #expect(a.preliminary[0] == 4_520_880_000 && a.settlement[0] == 35_910_000 && a.taxes[0] == 4_556_790_000)
    #expect(b.taxes[0] == 14_316_210_000 && (a.taxes + b.taxes)[0] == 18_873_000_000)
  }

  @Test func `an own deviation comes two years later, and utjämningen takes most of it`() {
    // 100 mnkr more of own base is 100 / 78 000: from the third year on 11,5 of tax less 10,2.
    let posts = deviations(run(taxation(region), own: [100.0 / 78_000]))
    #expect(posts.map { $0[.skatteintäkter][0] } == [0, 0, 11_500_000, 11_500_000, 11_500_000])
    #expect(posts.map { $0[.statsbidragOchUtjämning][0] } == [0, 0, -10_200_000, -10_200_000, -10_200_000])
    #expect(posts[2].skatterOchBidrag[0] == 1.3 * Self.mnkr)
  }

  @Test func `a national deviation is settled the same year and then in the preliminary tax`() {
    // 1 % more in the country: the settlement is 0,01 · 280 000 · 0,115 = 322 kronor per inhabitant, 96,6 mnkr, in two years. Then
    // preliminary tax has it on the own base, 0,01 · 78 000 · 0,115 = 89,7; inkomstutjämningen is 1 % higher, 18,972, and regleringsposten
    // lower by 0,15 · 0,102 · 2 800 · 300 000 = 12,852: 95,82 in all, as 0,102 of the 6 000 that are missing to the mean says.
    let years = run(taxation(region), national: [0.01])
    let posts = deviations(years)
    #expect(posts.map { $0[.skatteintäkter][0] / Self.mnkr } == [96.6, 96.6, 89.7, 89.7, 89.7])
    #expect(posts.map { $0[.statsbidragOchUtjämning][0] / Self.mnkr } == [0, 0, 6.12, 6.12, 6.12])
    #expect(years[0].settlement[0] == 96.6 * Self.mnkr && years[2].settlement[0] == 0)
  }

  @Test func `deviations of growth stay and are relative to planned growth`() {
    // (1,04 + 0,0104) / 1,04 = 1,01, twice: 1,0201.
    let years = run(taxation(TaxationPlan(taxes: 1_000_000, share: 0.1), mean: 0.04), national: [0.0104, 0.0104])
    #expect(years.map { $0.taxes[0] } == [1_010_000, 1_020_100, 1_020_100, 1_020_100, 1_020_100])
    #expect(years.allSatisfy { $0.grants == .zero })
  }

  @Test func `an error of December's forecast is taken back the year after`() {
    // 0,3 % of final taxes: 280 000 · 0,115 · 300 000 · 0,003 = 28,98 mnkr.
    let years = run(taxation(region), forecast: [0.003, -0.001])
    #expect(years.map { $0.settlement[0] / Self.mnkr } == [28.98, -9.66, 0, 0, 0])
    #expect(years.map { $0.correction[0] / Self.mnkr } == [0, -28.98, 9.66, 0, 0])
  }

  @Test func `of taxes alone the country's deviation passes one to one, and a tenth of the own`() {
    let plan = TaxationPlan(taxes: 2_000 * Self.mnkr, share: 0.1)
    let national = run(taxation(plan), national: [-0.02, 0.01])
    let expected = [0.98, 0.98 * 1.01, 0.98 * 1.01].map { ($0 * 2_000 * Self.mnkr).roundedToKrona }
    for (year, taxes) in expected.enumerated() {
      #expect(abs(national[year].taxes[0] - taxes) <= 1 && national[year].grants == .zero)
    }
    let own = run(taxation(plan), own: [0.01])
    #expect(own.map { ($0.taxes + $0.grants)[0] / Self.mnkr } == [2_000, 2_000, 2_002, 2_002, 2_002])
    #expect(own[2].taxes[0] == 2_020 * Self.mnkr && own[2].grants[0] == -18 * Self.mnkr)
  }

  @Test func `settlements of many entities add up to final less preliminary tax`() {
    // Ten entities with the country's skattesats and their own parts of its base and inhabitants: nothing is made or lost in the
    // settlement but for a krona of rounding each.
    let inhabitants = (1...10).map { Double($0 * $0 * 1_000) }
    let parts = (1...10).map { Double(11 - $0) }
    let (people, weight) = (inhabitants.reduce(0, +), parts.reduce(0, +))
    let total = 100_000 * Self.mnkr
    var booked = 0.0
    for (place, own) in parts.enumerated() {
      let plan = TaxationPlan(
        base: (total * own / weight).roundedToKrona, rate: 0.2, inhabitants: inhabitants[place],
        meanBase: total / people,
        meanRate: 0.2, guarantee: 1.15, countyRate: 0.19)
      booked += run(taxation(plan), national: [0.013, -0.004, 0.02])[2].taxes[0]
    }
    #expect(abs(booked - total * 0.2 * 1.013 * 0.996 * 1.02) < 20)
  }
}
