import Numerics

@testable import Simulation

/// Carrying over on one path, written from the rules: one krona account at a time, in whole numbers.
struct PlainOrganisation {
  let organisation: Organisation
  private(set) var units: [PlainUnit]
  private(set) var balances: [Int]
  private var seed: UInt64
  private var path: UInt64
  private var d: [Double]
  /// Own deviations less use plus recovery of the year, by row of the income statement.
  private(set) var moved: [Resultatpost: Int] = [:]
  private(set) var released = 0
  private(set) var used = 0
  /// Applied for within the buffer, beyond it.
  private(set) var refused = 0

  /// What a unit has on its accounts, and what its year came to.
  struct PlainUnit {
    var saved: Int
    var owed: [Int: Int] = [:]
    var applied = 0
    var used = 0
    var recovered = 0
    var result = 0
    var forfeited = 0
  }

  init(_ organisation: Organisation, seed: UInt64, path: UInt64) {
    self.organisation = organisation
    self.seed = seed
    self.path = path
    d = organisation.units.map { _ in 0 }
    balances = organisation.levels.map { Int($0.balance) }
    units = organisation.units.map { unit in
      var own = PlainUnit(saved: Int(unit.surplus))
      for deficit in unit.deficits { own.owed[deficit.year] = Int(deficit.amount) }
      return own
    }
    for place in units.indices {
      let saved = units[place].saved
      units[place].saved -= units[place].restore(saved)
    }
  }

  private func normal(_ variable: Variable, _ year: Int) -> Double {
    QuantileTable.normal.quantile(DrawKey(seed: seed, variable: variable.number, year: year).word(path: path))
  }

  mutating func year(_ t: Int) {
    let year = organisation.years.lowerBound + t
    moved = [:]
    released = 0
    used = 0
    useSurplus(t)
    for (place, level) in organisation.levels.enumerated() {
      let share = level.rules[t].map { organisation.rules[$0].recovery } ?? 0
      let recovered = balances[place] < 0 ? Int((share * Double(-balances[place])).rounded()) : 0
      balances[place] += recovered
      moved[level.post, default: 0] += recovered
    }
    for place in units.indices {
      let unit = organisation.units[place]
      let (ownPart, commonPart) = (unit.sigma[t] * organisation.ownWeight, unit.sigma[t] * organisation.commonWeight)
      let shock = ownPart * normal(unit.variable, year) + commonPart * normal(.units, year)
      d[place] = unit.ar * (t == 0 ? 0 : d[place]) + shock
      let own = Int((unit.base[t] * d[place]).rounded())
      let isKept = unit.gates.count { isReached($0, place, t) } >= unit.gatesNeeded[t]
      let deadline = { (born: Int) in
        unit.extensions.last { $0.deficit == born }?.by
          ?? born
          + (unit.rules[max(0, born - organisation.years.lowerBound)].map { organisation.rules[$0].recoveryYears } ?? 1)
      }
      units[place].recover(year, unit.rules[t].map { organisation.rules[$0] }, deadline)
      let done = units[place]
      units[place].result = own + done.recovered
      moved[unit.post, default: 0] += own + done.recovered - done.used
      used += done.used
      guard let rule = unit.rules[t].map({ organisation.rules[$0] }) else {
        released += done.saved - done.used - done.owed.values.reduce(0, +)
        units[place].saved = 0
        units[place].forfeited = 0
        units[place].owed = [:]
        continue
      }
      let (toLevel, toCentre) = units[place].close(year, rule, Int(unit.adjustments[t]), isKept)
      if let level = unit.level { balances[level] += toLevel } else { precondition(toLevel == 0) }
      if rule.centreIsInBudget { balances[organisation.centre!] += toCentre } else { released += toCentre }
    }
  }

  private func isReached(_ gate: GoalGate, _ place: Int, _ t: Int) -> Bool {
    var variance = 0.0
    let unit = organisation.units[place]
    for sigma in unit.sigma[...t] { variance = unit.ar * unit.ar * variance + sigma * sigma }
    let own = normal(gate.variable, organisation.years.lowerBound + t)
    if variance == 0 { return own >= gate.threshold[t] }
    let rest = (1 - gate.correlation * gate.correlation).squareRoot()
    return gate.correlation * d[place] / variance.squareRoot() + rest * own >= gate.threshold[t]
  }

  /// Everybody applies in order: units, then levels. What is within the buffer is divided a krona at a time where it does not suffice.
  private mutating func useSurplus(_ t: Int) {
    var applications: [(place: Int, amount: Int, isWithin: Bool)] = []
    for (place, unit) in organisation.units.enumerated() {
      let rule = unit.rules[t].map { organisation.rules[$0] }
      applications.append(
        (place, Int(((rule?.use ?? 0) * Double(units[place].saved)).rounded()), rule?.isWithinBuffer == true))
    }
    for (place, level) in organisation.levels.enumerated() {
      let rule = level.rules[t].map { organisation.rules[$0] }
      let amount = Int(((rule?.use ?? 0) * Double(max(0, balances[place]))).rounded())
      applications.append((units.count + place, amount, rule?.isWithinBuffer == true))
    }
    var buffer = Int(organisation.buffer[t])
    let total = applications.reduce(0) { $0 + ($1.isWithin ? $1.amount : 0) }
    refused = max(0, total - buffer)
    if total > buffer {
      let within = applications.indices.filter { applications[$0].isWithin }
      switch organisation.rationing {
      case .inOrder:
        for place in within {
          applications[place].amount = min(applications[place].amount, buffer)
          buffer -= applications[place].amount
        }
      case .proportional:
        let products = within.map { applications[$0].amount.multipliedFullWidth(by: buffer) }
        let parts = products.map { total.dividingFullWidth($0) }
        for (place, part) in zip(within, parts) { applications[place].amount = part.quotient }
        let rest = buffer - parts.reduce(0) { $0 + $1.quotient }
        let order = within.indices.sorted { (-parts[$0].remainder, $0) < (-parts[$1].remainder, $1) }
        for place in order.prefix(rest) { applications[within[place]].amount += 1 }
      }
    }
    for application in applications {
      if application.place < units.count {
        units[application.place].used = application.amount
      } else {
        let level = application.place - units.count
        balances[level] -= application.amount
        used += application.amount
        moved[organisation.levels[level].post, default: 0] -= application.amount
      }
    }
  }
}

extension PlainOrganisation.PlainUnit {
  /// Restores deficits with an amount, oldest first; returns how much it took.
  mutating func restore(_ amount: Int) -> Int {
    var left = amount
    for born in owed.keys.sorted() {
      let part = min(left, owed[born]!)
      owed[born]! -= part
      left -= part
    }
    owed = owed.filter { $0.value != 0 }
    return amount - left
  }

  mutating func recover(_ year: Int, _ rule: CarryOverRule?, _ deadline: (Int) -> Int) {
    recovered = 0
    guard let rule else { return }
    for (born, amount) in owed {
      let left = max(1, deadline(born) - year + 1)
      recovered += (amount + left - 1) / left
    }
    if rule.recovery != 1 { recovered = Int((rule.recovery * Double(recovered)).rounded()) }
  }

  /// Closes a year; returns what the level and the centre get.
  mutating func close(_ year: Int, _ rule: CarryOverRule, _ adjustment: Int, _ isReached: Bool) -> (Int, Int) {
    forfeited = 0
    saved -= used
    var rest = result - adjustment
    if !rule.keepsUnused {
      rest += saved
      saved = 0
    }
    if rest >= 0 {
      rest -= restore(rest)
      if !isReached {
        forfeited = rest
        return (0, rest)
      }
      let level = rest * rule.surplus.level / rule.surplus.denominator
      let centre = rest * rule.surplus.centre / rule.surplus.denominator
      saved += rest - level - centre
      return (level, centre)
    }
    let taken = min(saved, -rest)
    saved -= taken
    rest += taken
    let level = -rest * rule.deficit.level / rule.deficit.denominator
    let centre = -rest * rule.deficit.centre / rule.deficit.denominator
    let own = -rest - level - centre
    if own > 0 { owed[year] = own }
    return (-level, -centre)
  }
}
