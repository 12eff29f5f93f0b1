import Law
import Numerics
import TestSupport
import Testing

@testable import Simulation

/// Debt and interest worked out by hand, and a balance sheet that always balances.
@Suite("Financing")
struct FinancingTests {
  /// Assets 4 000 = 3 000 + 500 + 100 + 400; financed by 1 600 + 900 + 1 000 + 500. Thousands of kronor, so that interest is not rounded away.
  private static func financing(target: Double, fixedShare: Double = 0.6, fixedRate: Double = 0.02) -> Financing {
    var sheet = BalanceSheet()
    sheet.fixedAssets = Lanes(repeating: 3_000_000)
    sheet.placements = Lanes(repeating: 500_000)
    sheet.cash = Lanes(repeating: 100_000)
    sheet.otherAssets = Lanes(repeating: 400_000)
    sheet.equity = Lanes(repeating: 1_600_000)
    sheet.provisions = Lanes(repeating: 900_000)
    sheet.debt = Lanes(repeating: 1_000_000)
    sheet.otherLiabilities = Lanes(repeating: 500_000)
    return Financing(
      opening: sheet, liquidityTarget: target, fixedShare: fixedShare, term: 3, fixedRate: fixedRate, margin: 0.005,
      depositMargin: 0, short: 0, long: 1, shortMean: 0.02, longMean: 0.03, liability: [])
  }

  private static func flows(result: Double, depreciation: Double = 0, investments: Double = 0) -> FinancingFlows {
    var flows = FinancingFlows()
    flows.result = Lanes(repeating: result)
    flows.depreciation = Lanes(repeating: depreciation)
    flows.investments = Lanes(repeating: investments)
    return flows
  }

  @Test("a debt that rolls over for three years, with fixed and floating interest")
  func roll() {
    let financing = Self.financing(target: 100_000)
    var state = FinancingState(financing)
    func year(_ flows: FinancingFlows, short: Double = 0) -> [Double] {
      let interest = financing.interest(short: Lanes(repeating: short), state)
      financing.close(flows, long: .zero, &state)
      return [interest.cost[0], interest.income[0], state.sheet.debt[0], state.sheet.cash[0]]
    }
    // 400 · 2.5 % + 600 · 2 % = 10 + 12; 100 · 2 %. 50 + 40 − 190 = −100 is borrowed.
    #expect(
      year(Self.flows(result: 50_000, depreciation: -40_000, investments: 190_000)) == [
        -22_000, 2000, 1_100_000, 100_000,
      ])
    // Fixed 660: 400 kept at 2 %, 260 at 3.5 %: 8 + 9.1 = 17.1. Floating 440 · 2.5 % = 11; one percentage point more, 4.4.
    #expect(year(Self.flows(result: 300_000), short: 0.01) == [-32_500, 3000, 800_000, 100_000])
    // Fixed 480: 440 kept at 17.1/660 is 11.4, 40 at 3.5 % is 1.4. Floating 320 · 2.5 % = 8.
    #expect(year(Self.flows(result: 1_000_000)) == [-20_800, 2000, 0, 300_000])
    // Nothing is owed; 300 · 2 %.
    #expect(year(Self.flows(result: 0)) == [0, 6000, 0, 300_000])
  }

  @Test("the liquidity target is filled with loans, and what is above it repays them")
  func liquidity() {
    for (target, debt, cash) in [(100_000.0, 1_000_000.0, 100_000.0), (250_000, 1_150_000, 250_000), (0, 900_000, 0)] {
      let financing = Self.financing(target: target)
      var state = FinancingState(financing)
      financing.close(Self.flows(result: 0), long: .zero, &state)
      #expect((state.sheet.debt[2], state.sheet.cash[2]) == (debt, cash))
    }
  }

  @Test("what is fixed anew follows the long rate of its year")
  func refixed() {
    let financing = Self.financing(target: 100_000, fixedShare: 1)
    var state = FinancingState(financing)
    financing.close(Self.flows(result: 0), long: Lanes(repeating: 0.01), &state)
    // 1 000 000 / 3 = 333 333 at 4.5 %, the rest at 2 %: 13 333.34 + 14 999.985.
    #expect(financing.interest(short: Lanes(repeating: 0.05), state).cost[0] == -28_333)
  }

  @Test(
    "assets are always what they are financed with, equity moves by the result, and cash by its flows", arguments: 0..<8
  )
  func identities(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    func lanes(_ range: ClosedRange<Int64>) -> Lanes {
      var lanes = Lanes.zero
      for lane in 0..<8 { lanes[lane] = Double(random.amount(range)) }
      return lanes
    }
    let financing = Self.financing(target: Double(random.amount(0...300_000)), fixedShare: 0.37)
    var state = FinancingState(financing)
    for _ in 0..<40 {
      let before = state.sheet
      var flows = FinancingFlows()
      flows.result = lanes(-400_000...400_000)
      flows.depreciation = lanes(-90_000...0)
      flows.investments = lanes(-20_000...300_000)
      flows.provisions = lanes(-50_000...90_000)
      flows.placementsResult = lanes(-200_000...200_000)
      flows.placementsCash = lanes(-100_000...100_000)
      financing.close(flows, long: Lanes(repeating: 0.001), &state)
      let after = state.sheet
      #expect(after.assets == after.financedBy)
      #expect(after.equity - before.equity == flows.result)
      #expect(after.cash - before.cash - (after.debt - before.debt) == flows.cash)
      #expect(after.fixedAssets - before.fixedAssets == flows.investments + flows.depreciation)
      for lane in 0..<8 {
        #expect(after.debt[lane] >= 0 && after.cash[lane] >= financing.liquidityTarget)
        #expect(after.debt[lane] == 0 || after.cash[lane] == financing.liquidityTarget)
      }
      #expect(after.debt == after.debt.roundedToKrona && after.cash == after.cash.roundedToKrona)
    }
  }

  @Test("key figures are whole thousandths of a percent; without a denominator 0")
  func thousandths() {
    // 143 / 4 208.5 = 3.3979 %; −1 / 3 = −33.333 %.
    let ratio = Kvot(Lanes(1430, -1, 5, 2, 0, 0, 0, 0), Lanes(42_085, 3, 0, 3, 1, 1, 1, 1)).tusendelar
    #expect(ratio == Lanes(3398, -33_333, 0, 66_667, 0, 0, 0, 0))
  }
}
