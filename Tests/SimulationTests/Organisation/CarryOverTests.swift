import Numerics
import TestSupport
import Testing

@testable import Simulation

/// Carrying over by the rules of Region Västmanland and of a kommun that divides in thirds, worked by hand.
@Suite("Carrying results over")
struct CarryOverTests {
  /// All to the unit, three years to recover, surplus only within the buffer.
  private static let whole = CarryOverRule(recoveryYears: 3, isWithinBuffer: true)
  /// Surplus in thirds, the centre's out of the budgets; all deficits to the unit, recovered the year after.
  private static let thirds = CarryOverRule(
    surplus: CarryOverShares(level: 1, centre: 1, of: 3), recoveryYears: 1, keepsUnused: false)

  private static func unit(
    _ years: Int, level: Int? = nil, adjustments: [Double]? = nil, surplus: Double = 0,
    deficits: [OrganisationUnit.Deficit] = [], extensions: [OrganisationUnit.Extension] = []
  ) -> OrganisationUnit {
    OrganisationUnit(
      frame: [Double](repeating: 1_000, count: years), sigma: [Double](repeating: 0, count: years),
      variable: Variable(egen: 1), rules: [Int?](repeating: 0, count: years), level: level, adjustments: adjustments,
      surplus: surplus, deficits: deficits, extensions: extensions)
  }

  @Test("thirds of 100 kr: 34 to the unit, 33 to the level above, 33 to the centre; of 101, 35; of 2, all to the unit")
  func split() {
    let thirds = CarryOverShares(level: 1, centre: 1, of: 3)
    #expect(thirds.split(100) == CarryOverShares.Parts(unit: 34, level: 33, centre: 33))
    #expect(thirds.split(101) == CarryOverShares.Parts(unit: 35, level: 33, centre: 33))
    #expect(thirds.split(2) == CarryOverShares.Parts(unit: 2, level: 0, centre: 0))
    #expect(thirds.split(0) == CarryOverShares.Parts(unit: 0, level: 0, centre: 0))
    #expect(CarryOverShares(level: 1, of: 1).split(7) == CarryOverShares.Parts(unit: 0, level: 7, centre: 0))
    #expect(CarryOverShares().split(7) == CarryOverShares.Parts(unit: 7, level: 0, centre: 0))
    // 12,5 % and 30 % of 17 592 186 044 415 are 2 199 023 255 551,875 and 5 277 655 813 324,5.
    #expect(
      CarryOverShares(level: 125, centre: 300, of: 1000).split(17_592_186_044_415)
        == CarryOverShares.Parts(unit: 10_115_506_975_540, level: 2_199_023_255_551, centre: 5_277_655_813_324))
  }

  @Test("a share is the exact quotient rounded down, whatever the denominator and the size")
  func exactSplit() {
    var random = SplitMix64(state: 5)
    for _ in 0..<20_000 {
      let denominator = random.int(1...(random.oneIn(2) ? 12 : 1_000_000))
      let level = random.int(0...denominator)
      let shares = CarryOverShares(level: level, centre: random.int(0...denominator - level), of: denominator)
      let amount = random.int(0...(random.oneIn(2) ? 1_000 : 1 << 44 - 1))
      let parts = shares.split(Double(amount))
      let exact = { (part: Int) in Double(denominator.dividingFullWidth(amount.multipliedFullWidth(by: part)).quotient)
      }
      #expect(parts.level == exact(level) && parts.centre == exact(shares.centre))
      #expect(parts.unit + parts.level + parts.centre == Double(amount))
    }
  }

  @Test("a buffer of 20 for applications of 12, 30 and 9: in proportion 5, 12 and 3; in order 12, 8 and 0")
  func smallBuffer() {
    // 20/51 of them: 4,71, 11,76 and 3,53. Whole: 4, 11 and 3; two kronor are left for remainders 36/51, 39/51 and 27/51.
    for (rationing, granted) in [(Rationing.proportional, [5, 12, 3]), (.inOrder, [12, 8, 0])] {
      let organisation = Organisation(
        years: 2026...2027, units: [12, 30, 9].map { Self.unit(2, surplus: $0) }, rules: [Self.whole],
        buffer: [20, 100], rationing: rationing)
      let run = ChosenUnits(organisation, own: [[0, 0], [0, 0], [0, 0]])
      #expect(run.years[0].used == granted)
      #expect(run.years[0].surplus == zip([12, 30, 9], granted).map { $0 - $1 })
      // Next year the buffer suffices for what is left: 31 of 100.
      #expect(run.years[1].used == run.years[0].surplus)
      #expect(run.years[1].surplus == [0, 0, 0])
      // The plan uses as much: nothing enters as a deviation. It holds 0 and 69 of the buffer unused.
      #expect(run.years.map(\.entered) == [0, 0])
      #expect((0..<2).map { organisation.plannedEffect(.verksamhetensKostnader, year: $0) } == [0, 69])
      #expect(organisation.plan.sum(.refused, year: 0) == 31)
      #expect(organisation.plan.sum(.unusedBuffer, year: 1) == 69)
    }
  }

  @Test("equal remainders go to the first applicants")
  func ties() {
    // 10 for 4 × 5: 2,5 each; two kronor are left.
    let organisation = Organisation(
      years: 2026...2026, units: (0..<4).map { _ in Self.unit(1, surplus: 5) }, rules: [Self.whole], buffer: [10])
    #expect(ChosenUnits(organisation, own: [[0], [0], [0], [0]]).years[0].used == [3, 3, 2, 2])
  }

  @Test("without a buffer no surplus is used, and it stays")
  func noBuffer() {
    let organisation = Organisation(years: 2026...2027, units: [Self.unit(2, surplus: 50)], rules: [Self.whole])
    let run = ChosenUnits(organisation, own: [[10, -25]])
    #expect(run.years.map(\.used) == [[0], [0]])
    // 50 + 10; the deficit of 25 is taken from what is saved.
    #expect(run.years.map(\.surplus) == [[60], [35]])
    #expect(run.years.map(\.entered) == [10, -25])
  }

  @Test("a deficit of 90 is recovered in three years, 30 a year; by decision in five, 18 a year")
  func recovery() {
    let deficits = [OrganisationUnit.Deficit(year: 2025, amount: 90)]
    let three = Organisation(years: 2026...2030, units: [Self.unit(5, deficits: deficits)], rules: [Self.whole])
    let run = ChosenUnits(three, own: [[0, 0, 0, 0, 0]])
    #expect(run.years.map(\.recovered) == [[30], [30], [30], [0], [0]])
    #expect(run.years.map(\.deficits) == [[[2025: 60]], [[2025: 30]], [[:]], [[:]], [[:]]])
    #expect(run.years.map(\.isLate) == [[false], [false], [false], [false], [false]])
    // Recovery lowers cost: 30 a year that the plan holds.
    #expect((0..<5).map { three.plannedEffect(.verksamhetensKostnader, year: $0) } == [30, 30, 30, 0, 0])
    let extended = [OrganisationUnit.Extension(deficit: 2025, by: 2030)]
    let five = Organisation(
      years: 2026...2030, units: [Self.unit(5, deficits: deficits, extensions: extended)], rules: [Self.whole])
    #expect(ChosenUnits(five, own: [[0, 0, 0, 0, 0]]).years.map(\.recovered) == [[18], [18], [18], [18], [18]])
  }

  @Test("recovery that succeeds to half: 15, 19, 28, and 28 is late from its last year on")
  func halfRecovery() {
    let rule = CarryOverRule(recoveryYears: 3, isWithinBuffer: true, recovery: 0.5)
    let organisation = Organisation(
      years: 2026...2029, units: [Self.unit(4, deficits: [.init(year: 2025, amount: 90)])], rules: [rule])
    let run = ChosenUnits(organisation, own: [[0, 0, 0, 0]])
    // 90/3 = 30, half 15; 75/2 rounded up 38, half 19; 56, half 28; then all that is late, 28, half 14.
    #expect(run.years.map(\.recovered) == [[15], [19], [28], [14]])
    #expect(run.years.map(\.deficits) == [[[2025: 75]], [[2025: 56]], [[2025: 28]], [[2025: 14]]])
    #expect(run.years.map(\.isLate) == [[false], [false], [true], [true]])
    #expect(organisation.plan.count(.isFirstLate, unit: 0, year: 2) == 1)
    #expect(organisation.plan.count(.isFirstLate, unit: 0, year: 3) == 0)
  }

  @Test("a unit that swings: its surplus restores the oldest deficit first, its deficit takes what it has saved")
  func swing() {
    let organisation = Organisation(
      years: 2026...2030, units: [Self.unit(5)], rules: [CarryOverRule(recoveryYears: 3, isWithinBuffer: true)],
      buffer: [0, 0, 0, 0, 100])
    let run = ChosenUnits(organisation, own: [[-60, -30, 90, -25, 0]])
    // 2026: −60. 2027: recovers 20, result −10. 2028: of 60 and 10 by 2029 and 2030 it recovers 30 and 4, result 124:
    // restores 70 and saves 54. 2029: 54 − 25 = 29. 2030: uses 29 of the buffer's 100.
    #expect(run.years.map(\.result) == [[-60], [-10], [124], [-25], [0]])
    #expect(run.years.map(\.recovered) == [[0], [20], [34], [0], [0]])
    #expect(run.years.map(\.deficits) == [[[2026: 60]], [[2026: 60, 2027: 10]], [[:]], [[:]], [[:]]])
    #expect(run.years.map(\.surplus) == [[0], [0], [54], [29], [0]])
    #expect(run.years.map(\.used) == [[0], [0], [0], [0], [29]])
    #expect(run.years.map(\.entered) == [-60, -10, 124, -25, -29])
  }

  @Test("thirds: 100 becomes 34, 33 and 33; next year they are used, and a deficit of 34 is recovered the year after")
  func thirdsYears() {
    let organisation = Organisation(
      years: 2026...2028, units: [Self.unit(3, level: 0)], levels: [OrganisationLevel(rules: [0, 0, 0])],
      rules: [Self.thirds])
    let run = ChosenUnits(organisation, own: [[100, -34, 0]])
    #expect(run.years.map(\.surplus) == [[34], [0], [0]])
    #expect(run.years.map(\.balances) == [[33], [0], [0]])
    #expect(run.years.map(\.released) == [33, 0, 0])
    #expect(run.years.map(\.used) == [[0], [34], [0]])
    #expect(run.years.map(\.deficits) == [[[:]], [[2027: 34]], [[:]]])
    // 2027: −34 of its own, −34 and −33 used. 2028: 34 recovered.
    #expect(run.years.map(\.entered) == [100, -101, 34])
  }

  @Test("surplus in the budget that is not used is part of the result and divided anew")
  func unusedInBudget() {
    let rule = CarryOverRule(
      surplus: CarryOverShares(level: 1, centre: 1, of: 3), keepsUnused: false, use: 0.5)
    let organisation = Organisation(
      years: 2026...2027, units: [Self.unit(2, level: 0, surplus: 60)], levels: [OrganisationLevel(rules: [nil, nil])],
      rules: [rule])
    let run = ChosenUnits(organisation, own: [[0, -20]])
    // 30 is used; 30 is left of the budget: 10 each. Then 5 is used, and 5 − 20 is a deficit of 15.
    #expect(run.years.map(\.used) == [[30], [5]])
    #expect(run.years.map(\.surplus) == [[10], [0]])
    #expect(run.years.map(\.balances) == [[10], [10]])
    #expect(run.years.map(\.deficits) == [[[:]], [[2027: 15]]])
  }

  @Test("a goal that is missed costs the unit and its level the surplus, but deficits are restored first")
  func missedGoal() {
    let organisation = Organisation(
      years: 2026...2027, units: [Self.unit(2, level: 0, deficits: [.init(year: 2025, amount: 10)])],
      levels: [OrganisationLevel(rules: [0, 0])], rules: [Self.thirds])
    let run = ChosenUnits(organisation, own: [[90, 30]], missed: [(0, 0)])
    // 90 + 10 recovered: 10 restores, 90 is lost. Next year 30 becomes 10, 10 and 10.
    #expect(run.years.map(\.forfeited) == [[90], [0]])
    #expect(run.years.map(\.released) == [90, 10])
    #expect(run.years.map(\.surplus) == [[0], [10]])
    #expect(run.years.map(\.balances) == [[0], [10]])
  }

  @Test("adjustments: 40 of a surplus for activity that never started is not carried, nor 15 of a deficit by a new law")
  func adjustments() {
    let organisation = Organisation(
      years: 2026...2027, units: [Self.unit(2, adjustments: [40, -15])],
      rules: [CarryOverRule(use: 0)])
    let run = ChosenUnits(organisation, own: [[100, -75]])
    // 60 is carried; then −75 + 15 = −60 takes it all.
    #expect(run.years.map(\.surplus) == [[60], [0]])
    #expect(run.years.map(\.deficits) == [[[:]], [[:]]])
    // The plan's own result of 0 less 40 is a deficit, whose recovery of 40 the plan of 2027 holds and this path lacks.
    #expect((0..<2).map { organisation.plannedEffect(.verksamhetensKostnader, year: $0) } == [0, 40])
    #expect(run.years.map(\.entered) == [100, -75 - 40])
  }

  @Test("a centre with a budget uses its share the year after, by the rule of that year; one without lets it leave")
  func centre() {
    let shares = CarryOverShares(level: 1, centre: 1, of: 3)
    let organisation = Organisation(
      years: 2026...2027, units: [Self.unit(2, level: 0)],
      levels: [OrganisationLevel(rules: [0, 0]), OrganisationLevel(rules: [0, 1])], centre: 1,
      rules: [CarryOverRule(surplus: shares, centreIsInBudget: true), CarryOverRule(use: 0.5)])
    let run = ChosenUnits(organisation, own: [[100, 0]])
    #expect(run.years.map(\.balances) == [[33, 33], [0, 16]])
    // Half of 33 is 16,5, rounded to 17.
    #expect(run.years.map(\.entered) == [100, -34 - 33 - 17])
    #expect(run.years.map(\.released) == [0, 0])
  }

  @Test("when the rule ends what is carried leaves the budgets at the closing")
  func ended() {
    let unit = OrganisationUnit(
      frame: [1_000, 1_000], sigma: [0, 0], variable: Variable(egen: 1), rules: [0, nil], surplus: 50)
    let organisation = Organisation(years: 2026...2027, units: [unit], rules: [CarryOverRule(use: 0)])
    let run = ChosenUnits(organisation, own: [[10, 20]])
    #expect(run.years.map(\.surplus) == [[60], [0]])
    #expect(run.years.map(\.released) == [0, 60])
    #expect(run.years.map(\.entered) == [10, 20])
  }

  @Test("saved and owed at once at the start: what is saved restores the oldest at once")
  func opening() {
    let organisation = Organisation(
      years: 2026...2026,
      units: [Self.unit(1, surplus: 25, deficits: [.init(year: 2024, amount: 20), .init(year: 2025, amount: 30)])],
      rules: [CarryOverRule(recoveryYears: 5, recovery: 0)])
    let run = ChosenUnits(organisation, own: [[0]])
    #expect(run.years[0].surplus == [0])
    #expect(run.years[0].deficits == [[2025: 25]])
  }
}
