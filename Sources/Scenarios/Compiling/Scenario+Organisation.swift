import Numerics
import Simulation

extension Scenario {
  /// The units whose results are simulated: those at the bottom of the tree that deviate from their frame or carry their result forward.
  public var simuleradeEnheter: [Organisationsenhet] {
    guard let organisation else { return [] }
    return organisation.enheter.filter {
      ($0.precision != nil || $0.balanseras != nil) && !$0.ram.isEmpty && !organisation.ärNivå($0)
    }
  }

  /// The accounts above the units that their rules give shares, in the order of the file; nil is the centre, last.
  public var resultatnivåer: [Organisationsenhet?] {
    guard let organisation, let carrying = resultatbalansering else { return [] }
    let sharing = simuleradeEnheter.filter { unit in carrying.versioner(unit).contains(where: \.delarMedNivån) }
    let levels = organisation.enheter.filter { level in sharing.contains { $0.under == level.nyckel } }
    let hasCentre = simuleradeEnheter.contains { carrying.versioner($0).contains(where: \.centraltIBudget) }
    return levels + (hasCentre ? [nil] : [])
  }

  /// The units, their rules and what they carry as plain numbers for the simulated years; nil where no unit is simulated.
  ///
  /// - Parameters:
  ///   - use: the factors that the units' lines follow; nil for the plan alone.
  ///   - isVarying: whether units deviate by themselves, and their goals.
  func organisation(
    _ years: [Int], _ use: SimulatorUse?, _ named: inout NamedVariables, isVarying: Bool = true
  ) -> Organisation? {
    let (units, levels) = (simuleradeEnheter, resultatnivåer)
    guard let first = years.first, let last = years.last, !units.isEmpty else { return nil }
    let carried = balansering(före: first)?.carried
    let lines = osäkerhet.metod == .rader ? use.map { (use: $0, reactions: accounts(years, $0).reactions) } : nil
    return organisation(
      first...last,
      units.enumerated().map { place, unit in
        enhet(
          unit, years, levels, lines, &named, isVarying: isVarying,
          surplus: carried?.surpluses[place] ?? Double(unit.överskott),
          deficits: carried?.deficits[place] ?? unit.ingåendeUnderskott)
      }, levels, balances: carried?.balances)
  }

  /// The units without what their lines follow: all that the path without deviations needs; nil where no unit is simulated.
  public var planeradOrganisation: Organisation? {
    var named = NamedVariables()
    return år.förstaOsäkra.flatMap { organisation(Array($0...år.till), nil, &named) }
  }

  /// Units with the accounts above them.
  func organisation(
    _ years: ClosedRange<Int>, _ units: [OrganisationUnit], _ accounts: [Organisationsenhet?], balances: [Double]?,
    recovers: Bool = true
  )
    -> Organisation
  {
    let carrying = resultatbalansering
    return Organisation(
      years: years, units: units,
      levels: accounts.enumerated().map { nivå($1, years, balances?[$0]) },
      centre: accounts.firstIndex { $0 == nil },
      rules: (carrying?.regler ?? []).map { $0.enligtMotorn(recovers) } + [CarryOverRule(use: 0, recovery: 0)],
      buffer: years.map { Double(carrying?.buffert[$0] ?? 0) },
      rationing: carrying?.rationering == .turordning ? .inOrder : .proportional,
      correlation: organisation?.samvariation.procent ?? 0)
  }

  /// The version of its rule that a unit follows in each year, by its place among all.
  func regler(_ unit: Organisationsenhet, _ years: [Int]) -> [Int?] {
    years.map { year in
      resultatbalansering?.regler.firstIndex { $0.nyckel == unit.balanseras && $0.gäller(year) }
    }
  }

  /// The account of a level, or of the centre; in each year it uses and recovers by the rule of the first unit that shares with it.
  private func nivå(_ level: Organisationsenhet?, _ years: ClosedRange<Int>, _ balance: Double?) -> OrganisationLevel {
    guard let carrying = resultatbalansering else { preconditionFailure("levels follow from rules") }
    let units = simuleradeEnheter.filter { level == nil || $0.under == level?.nyckel }
    let sharing = units.flatMap { unit in
      carrying.regler.indices.filter { place in
        let rule = carrying.regler[place]
        return rule.nyckel == unit.balanseras && (level == nil ? rule.centraltIBudget : rule.delarMedNivån)
      }
    }
    let first = sharing.first.map { carrying.regler[$0].nyckel }
    return OrganisationLevel(
      post: post(units.first { $0.balanseras == first }),
      rules: years.map { year in sharing.first { carrying.regler[$0].gäller(year) } },
      balance: balance ?? Double(level?.överskott ?? 0))
  }

  /// The row of the income statement that a unit's line belongs to.
  func post(_ unit: Organisationsenhet?) -> Resultatpost {
    rad(unit)?.post ?? .verksamhetensKostnader
  }

  /// The line that a unit is part of.
  func rad(_ unit: Organisationsenhet?) -> Resultaträkning.Rad? {
    guard let key = unit?.rad else { return nil }
    return räkenskaper.rader.first { $0.nyckel == key } ?? resultaträkning.rader.first { $0.nyckel == key }
  }
}

extension Organisationsenhet {
  /// What it carries of deficits when its years begin.
  var ingåendeUnderskott: [OrganisationUnit.Deficit] {
    underskott.poster.filter { $0.belopp > 0 }.map { .init(year: $0.år, amount: Double($0.belopp)) }
  }
}
