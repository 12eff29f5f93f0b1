import Numerics
import TestSupport

@testable import Simulation

extension Organisation {
  /// A random organisation with all that one may have; small amounts at times, so that ties and zeros occur.
  static func random(_ random: inout SplitMix64) -> Organisation {
    let first = 2020 + random.int(0...9)
    let count = random.int(1...8)
    let years = first...(first + count - 1)
    let rules = (0..<random.int(1...3)).map { _ in rule(&random) }
    let levels = (0..<random.int(1...3)).map { _ in
      OrganisationLevel(
        post: random.oneIn(3) ? .verksamhetensIntäkter : .verksamhetensKostnader,
        rules: years.map { _ in random.oneIn(6) ? nil : random.int(0...rules.count - 1) },
        balance: Double(random.int(-300...300)))
    }
    let scale = random.oneIn(2) ? 1_000.0 : 900_000_000
    let units = (0..<random.int(1...12)).map { place in unit(place, years, rules.count, levels.count, scale, &random) }
    return Organisation(
      years: years, units: units, levels: levels, centre: random.int(0...levels.count - 1), rules: rules,
      buffer: years.map { _ in random.oneIn(4) ? 0 : (Double(random.int(0...200)) * scale / 4_000).rounded() },
      rationing: random.oneIn(2) ? .inOrder : .proportional,
      correlation: random.oneIn(2) ? 0 : Double(random.int(1...90)) / 100)
  }

  private static func rule(_ random: inout SplitMix64) -> CarryOverRule {
    func shares() -> CarryOverShares {
      let denominator = random.int(1...12)
      let level = random.int(0...denominator)
      return CarryOverShares(level: level, centre: random.int(0...denominator - level), of: denominator)
    }
    return CarryOverRule(
      surplus: shares(), deficit: random.oneIn(2) ? CarryOverShares() : shares(), centreIsInBudget: random.oneIn(2),
      recoveryYears: random.int(1...4), isWithinBuffer: random.oneIn(2), keepsUnused: random.oneIn(2),
      use: random.share(), recovery: random.share())
  }

  private static func unit(
    _ place: Int, _ years: ClosedRange<Int>, _ rules: Int, _ levels: Int, _ scale: Double,
    _ random: inout SplitMix64
  ) -> OrganisationUnit {
    let own = random.int(0...rules - 1)
    let gates = (0..<random.int(0...3)).map { gate in
      GoalGate(
        variable: Variable(egen: UInt32(random.oneIn(3) ? 77 : 1_000 + 10 * place + gate)),
        probability: years.map { _ in random.oneIn(4) ? 1 : random.oneIn(6) ? 0 : Double(random.int(1...99)) / 100 },
        correlation: random.oneIn(2) ? 0 : Double(random.int(-99...99)) / 100)
    }
    var deficits: [OrganisationUnit.Deficit] = []
    for age in 1...3 where random.oneIn(2) {
      deficits.append(.init(year: years.lowerBound - age, amount: Double(random.int(1...100))))
    }
    let extensions = (years.lowerBound - 3...years.upperBound).filter { _ in random.oneIn(4) }.map {
      OrganisationUnit.Extension(deficit: $0, by: $0 + random.int(1...6))
    }
    let frame = years.map { _ in (scale * Double(random.int(-5...40)) / 10).rounded() }
    return OrganisationUnit(
      post: random.oneIn(4) ? .verksamhetensIntäkter : .verksamhetensKostnader,
      frame: frame, base: random.oneIn(4) ? frame.map { abs($0) + scale } : nil,
      sigma: years.map { _ in random.oneIn(5) ? 0 : Double(random.int(1...60)) / 1_000 },
      ar: random.oneIn(2) ? 0 : Double(random.int(-9...9)) / 10, variable: Variable(egen: UInt32(place)),
      rules: years.map { _ in random.oneIn(8) ? nil : random.oneIn(6) ? random.int(0...rules - 1) : own },
      level: random.int(0...levels - 1), gates: gates,
      gatesNeeded: random.oneIn(3) ? years.map { _ in random.int(0...gates.count) } : nil,
      adjustments: years.map { _ in random.oneIn(3) ? Double(random.int(-50...50)) : 0 },
      surplus: random.oneIn(2) ? 0 : Double(random.int(0...200)), deficits: deficits, extensions: extensions)
  }
}

extension SplitMix64 {
  /// A share from 0 to 1, often one of the two.
  fileprivate mutating func share() -> Double { oneIn(3) ? 1 : oneIn(4) ? 0 : Double(int(1...99)) / 100 }
}
