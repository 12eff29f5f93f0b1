import Numerics
import Testing

@testable import Simulation

/// Depreciation and running cost worked out by hand.
@Suite("Investments")
struct InvestmentTests {
  private static func investments(
    _ assets: [InvestmentAsset], years: Int, existing: Double = 0, index: Reaction.Part? = nil
  ) -> Investments {
    let existing = [Double](repeating: existing, count: years)
    return Investments(assets: assets, existing: existing, other: existing.map { _ in 0 }, index: index)
  }

  private static func asset(
    _ spending: [Double], grants: [Double]? = nil, opening: Double = 0, firstUse: Int, life: Int,
    runningCost: Double = 0
  ) -> InvestmentAsset {
    InvestmentAsset(
      spending: spending, grants: grants ?? spending.map { _ in 0 }, opening: opening, firstUse: firstUse, life: life,
      runningCost: runningCost)
  }

  @Test("1 000 over 20 years is 50 a year from the year of first use, and then nothing; what exists comes on top")
  func twentyYears() {
    let spending = [600.0, 400] + [Double](repeating: 0, count: 22)
    let project = Self.asset(spending, firstUse: 2, life: 20, runningCost: 30)
    let run = Self.investments([project], years: 24, existing: 7).planned()
    #expect(run.years.map { $0.depreciation[0] } == [-7, -7] + [Double](repeating: -57, count: 20) + [-7, -7])
    #expect(run.years.map { $0.spending[3] } == spending)
    #expect(run.years.map { $0.runningCost[7] } == [0, 0] + [Double](repeating: -30, count: 22))
    #expect(run.books == [0])
  }

  @Test("rounding loses no krona: 1 000 over three years is 333 + 334 + 333")
  func rounding() {
    // 1000/3 = 333.3; 667/2 = 333.5, half away from zero; 333/1.
    let run = Self.investments([Self.asset([0, 0, 0, 0], opening: 1000, firstUse: 0, life: 3)], years: 4).planned()
    #expect(run.years.map { $0.depreciation[0] } == [-333, -334, -333, 0])
  }

  @Test("what is spent late is depreciated over the rest of the life, and after it in the year that follows")
  func late() {
    // 400 over 4: 100; then 300 + 90 over the 3 that are left: 130; 60 spent when the life is over is a cost of the next year.
    let project = Self.asset([90, 0, 0, 0, 60, 0], opening: 400, firstUse: 0, life: 4)
    let run = Self.investments([project], years: 6).planned()
    #expect(run.years.map { $0.depreciation[0] } == [-100, -130, -130, -130, 0, -60])
  }

  @Test("a grant lowers what is to be depreciated, and net investments")
  func grants() {
    let run = Self.investments(
      [Self.asset([500, 0, 0], grants: [100, 0, 0], firstUse: 1, life: 4)], years: 3
    ).planned()
    #expect(run.years.map { $0.spending[0] } == [400, 0, 0])
    #expect(run.years.map { $0.depreciation[0] } == [0, -100, -100])
  }

  @Test("prices follow the index until the money is spent, grants do not")
  func prices() {
    // Index planned at 2 % a year; it grows 12.2 % the first year, which is a level of 1.1, and then as planned.
    let index = Reaction.Part(driver: 5, mean: 0.02, sensitivity: 1)
    let project = Self.asset([1000, 1000, 0], grants: [100, 0, 0], firstUse: 2, life: 10, runningCost: 50)
    let investments = Self.investments([project], years: 3, index: index)
    var state = InvestmentsState(investments)
    var years: [InvestmentsYear] = []
    for year in 0..<3 {
      years.append(
        investments.step(year, &state) { driver in
          Lanes(0, driver == 5 && year == 0 ? 0.102 : 0, 0, 0, 0, 0, 0, 0)
        })
    }
    #expect(years.map { $0.spending[0] } == [900, 1000, 0])
    #expect(years.map { $0.spending[1] } == [1000, 1100, 0])
    // 1 900 and 2 100 over ten years; running cost 50 · 1.1.
    #expect((years[2].depreciation[0], years[2].depreciation[1]) == (-190, -210))
    #expect((years[2].runningCost[0], years[2].runningCost[1]) == (-50, -55))
  }

  @Test("half the sensitivity follows the square root of the level")
  func sensitivity() {
    // A level of 1.21 to the power of a half is 1.1.
    let index = Reaction.Part(driver: 0, mean: 0, sensitivity: 0.5)
    let investments = Self.investments([Self.asset([1000], firstUse: 1, life: 10)], years: 1, index: index)
    var state = InvestmentsState(investments)
    #expect(investments.step(0, &state) { _ in Lanes(repeating: 0.21) }.spending[4] == 1100)
  }
}
