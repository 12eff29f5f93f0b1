import Simulation

extension Scenario {
  /// What a unit is asked in the simulated years: each mått with its probability, and how many of them it must reach; nil for nothing.
  ///
  /// - Parameter isVarying: whether what is likely may fail; else it is reached, and only what is known to be missed is not.
  func grindar(
    _ unit: Organisationsenhet, _ years: [Int], _ named: inout NamedVariables, isVarying: Bool
  ) -> (gates: [GoalGate], needed: [Int])? {
    guard let key = unit.balanseras, let carrying = resultatbalansering else { return nil }
    let rules = years.map { carrying.regel(key, $0) }
    let asked = zip(years, rules).map { year, rule in
      (rule.map { grindmått($0, unit, year) } ?? []).map(\.nyckel)
    }
    let marks = mål.flatMap(\.mått).filter { mark in asked.contains { $0.contains(mark.nyckel) } }
    func probability(_ mark: Mått, _ year: Int) -> Double {
      let stated = nås(mark, year).procent
      return isVarying || stated == 0 ? stated : 1
    }
    let gates = marks.map { mark in
      GoalGate(
        variable: named.variable("mått.\(mark.nyckel)"),
        // What is not asked in a year does not count among those reached.
        probability: zip(years, asked).map { $1.contains(mark.nyckel) ? probability(mark, $0) : 0 },
        correlation: mark.samvariation.procent)
    }
    let needed = zip(rules, asked).map { rule, marks in rule?.grind?.antal(av: marks.count) ?? 0 }
    return (gates, needed)
  }
}

extension Balanseringsregel.Grind {
  /// How many of so many mått must be reached, rounded up.
  func antal(av count: Int) -> Int { Int((Int64(count) * minst.täljare + minst.nämnare - 1) / minst.nämnare) }
}
