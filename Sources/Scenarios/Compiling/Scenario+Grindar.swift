import Simulation

extension Scenario {
  /// The mått that a rule asks of a unit in a year: those it names, or all of the unit's own; not those of other units, or only followed.
  ///
  /// A figure of the accounts is not known when units close their years, so none is asked.
  public func frågadeMått(_ rule: Balanseringsregel, _ unit: Organisationsenhet, _ year: Int) -> [Mått] {
    guard let gate = rule.grind else { return [] }
    return mål.filter { $0.gäller(year) }.flatMap(\.mått).filter { mark in
      guard mark.storhet == nil, mark.slag != .följs else { return false }
      if gate.mått.isEmpty { return mark.enhet == unit.nyckel }
      return gate.mått.contains(mark.nyckel) && (mark.enhet ?? unit.nyckel) == unit.nyckel
    }
  }

  /// What a unit is asked in the years: each mått with its probability, and how many of them it must reach.
  func grindar(_ unit: Organisationsenhet, _ years: [Int]) -> (gates: [GoalGate], needed: [Int])? {
    guard let key = unit.balanseras, let carrying = resultatbalansering else { return nil }
    let asked = years.map { year in carrying.regel(key, year).map { frågadeMått($0, unit, year) } ?? [] }
    let marks = mål.flatMap(\.mått).filter { mark in asked.contains { $0.contains { $0.nyckel == mark.nyckel } } }
    let gates = marks.map { mark in
      GoalGate(
        variable: Variable(namn: "mått.\(mark.nyckel)", besides: []),
        probability: zip(years, asked).map { year, marks in
          marks.contains { $0.nyckel == mark.nyckel } ? chans(mark, year) : 0
        },
        correlation: mark.samvariation.procent)
    }
    let needed = zip(years, asked).map { year, marks in
      carrying.regel(key, year)?.grind.map { $0.antal(av: marks.count) } ?? 0
    }
    return (gates, needed)
  }

  /// Whether a unit reached what it was asked in a settled year; mått without an outcome are not asked.
  func nåddes(_ rule: Balanseringsregel, _ unit: Organisationsenhet, _ year: Int) -> Bool {
    let answers = frågadeMått(rule, unit, year).map { $0.svar(year) }.filter { $0 != .inteMätt }
    return answers.count { $0 == .uppfyllt } >= rule.grind?.antal(av: answers.count) ?? 0
  }

  /// How likely a mått is to be reached: by its outcome where there is one, else as stated; certain where nothing is.
  private func chans(_ mark: Mått, _ year: Int) -> Double {
    switch mark.svar(year) {
    case .uppfyllt: 1
    case .inteUppfyllt: 0
    case .följs, .inteMätt: mark.sannolikhet.gällande(year)?.tal.procent ?? 1
    }
  }
}

extension Balanseringsregel.Grind {
  /// How many of so many mått must be reached, rounded up.
  func antal(av count: Int) -> Int { Int((Int64(count) * minst.täljare + minst.nämnare - 1) / minst.nämnare) }
}
