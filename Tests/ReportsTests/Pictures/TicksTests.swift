import Scenarios
import Testing

@testable import Reports

/// Round numbers along axes, and where values lie.
@Suite struct TicksTests {
  @Test(
    "are steps of 1, 2 or 5 times a power of ten around what is shown",
    arguments: [
      // −753…336 mnkr in at most eight: steps of 200 would need −800…400, seven of them.
      ([-753.0, 336], 8, [-800, -600, -400, -200, 0, 200, 400]),
      // In at most four: steps of 1 000 reach from −1 000 to 1 000.
      ([-753, 336], 4, [-1000, -500, 0, 500]), ([-753, 336], 3, [-1000, 0, 1000]),
      ([0, 1], 5, [0, 1]), ([], 5, [0, 1]), ([0, 0], 5, [0, 1]), ([7, 9], 6, [0, 2, 4, 6, 8, 10]),
      ([-5], 3, [-5, 0]), ([100], 6, [0, 20, 40, 60, 80, 100]), ([100.1], 6, [0, 50, 100, 150]),
    ] as [([Double], Int, [Int64])])
  func known(_ amounts: [Double], _ most: Int, _ ticks: [Int64]) {
    #expect(Ticks(covering: amounts, most: most).values.dropLast(0) == ticks[...])
  }

  @Test func `without nought they begin where the values do`() {
    #expect(Ticks(covering: [210, 390], most: 5, withNought: false).values == [200, 250, 300, 350, 400])
  }

  @Test func `cover every amount with few round numbers`() {
    var random = SplitMix(state: 5)
    for _ in 0..<2_000 {
      let size = Double(Int64(1) << Int64(random.next() % 55))
      let amounts = (0..<3).map { _ in (Double(random.next() % 2_001) - 1_000) / 1_000 * size }
      let most = 3 + Int(random.next() % 8)
      let ticks = Ticks(covering: amounts, most: most)
      #expect(ticks.values.count <= most && ticks.values.contains(0))
      #expect(amounts.allSatisfy(ticks.range.contains))
      let steps = Set(zip(ticks.values, ticks.values.dropFirst()).map { $1 - $0 })
      #expect(steps.count == 1)
    }
  }

  @Test func `a scale is even, and keeps what lies outside at its ends`() {
    let scale = Scale(-100...300, from: 200, to: 0)
    #expect([-100.0, 0, 100, 300, 301, -1e9].map { scale($0) } == [200, 150, 100, 0, 0, 200])
    #expect(Scale(5...5, from: 10, to: 20)(5.0) == 15)
  }

  @Test func `ticks are written in the axis' unit with the decimals that all need`() {
    let axis = ValueAxis(.amount(.mnkr), covering: [-1_500_000, 1_000_000], most: 7)
    #expect(axis.ticks.values.map { axis.text($0, .sv) } == ["−1,5", "−1,0", "−0,5", "0,0", "0,5", "1,0"])
    let points = ValueAxis(.points, covering: [-4_000, 5_800], most: 7)
    #expect(points.ticks.values.map { points.text($0, .sv) } == ["−40", "−20", "0", "+20", "+40", "+60"])
    let lever = ValueAxis(.number(Wording(verbatim: "x")), covering: [0, 1_000_000], most: 3)
    #expect(lever.ticks.values.map { lever.text($0, .en) } == ["0.0", "0.5", "1.0"])
  }

  @Test func `labels stand apart, in their order, as near as may be`() {
    #expect(LabelStack.centres([10, 50, 90], height: 17, from: 0, to: 100) == [10, 50, 90])
    #expect(LabelStack.centres([50, 50], height: 10, from: 0, to: 100) == [50, 60])
    #expect(LabelStack.centres([98, 97], height: 10, from: 0, to: 100) == [95, 85])
    #expect(LabelStack.centres([-5, 5], height: 10, from: 0, to: 100) == [5, 15])
  }
}
