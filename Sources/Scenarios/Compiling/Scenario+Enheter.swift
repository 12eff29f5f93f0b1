import Numerics
import Simulation

extension Scenario {
  /// A unit as plain numbers for the simulated years.
  func enhet(
    _ unit: Organisationsenhet, _ years: [Int], _ levels: [Organisationsenhet?],
    _ lines: (use: SimulatorUse, reactions: [Reaction])?, _ named: inout NamedVariables,
    isVarying: Bool, surplus: Double, deficits: [OrganisationUnit.Deficit]
  ) -> OrganisationUnit {
    let frame = slutramar(unit, years)
    let precision = unit.precision
    let sigma = years.map { year in
      isVarying ? (precision?.sigma.procent ?? 0) * heronRoot(återstårAvÅret(year)) : 0
    }
    let gates = grindar(unit, years, &named, isVarying: isVarying)
    let (reaction, effects) = lines.map { radensVerkan(unit, frame, $0.use, $0.reactions) } ?? (nil, [])
    return OrganisationUnit(
      post: post(unit), frame: frame, base: precision?.omsättning.map { own in years.map { _ in Double(own) } },
      sigma: sigma, ar: precision?.ar.tal ?? 0, variable: named.variable("enheter.\(unit.nyckel)"),
      reaction: reaction, effects: effects, rules: regler(unit, years), level: nivåplats(unit, levels),
      gates: gates?.gates ?? [], gatesNeeded: gates?.needed, adjustments: years.map { justering(unit, $0) },
      surplus: surplus, deficits: deficits, extensions: frister(unit, deficits, years[0]))
  }

  /// What a unit's outcomes are measured by, kronor.
  func slutramar(_ unit: Organisationsenhet, _ years: [Int]) -> [Double] {
    years.map { Double(organisation?.slutram(unit, $0) ?? 0) }
  }

  /// Where among the accounts above the units the one above a unit is.
  func nivåplats(_ unit: Organisationsenhet, _ levels: [Organisationsenhet?]) -> Int? {
    levels.firstIndex { $0 != nil && $0?.nyckel == unit.under }
  }

  /// What of a year's result is not carried by agreement: a file says what more is.
  func justering(_ unit: Organisationsenhet, _ year: Int) -> Double {
    let own = resultatbalansering?.justeringar.filter { $0.enhet == unit.nyckel && $0.år == year } ?? []
    return -Double(own.reduce(0) { $0 + $1.belopp })
  }

  /// When deficits that a unit carries into the years are to be recovered, by the rule of their own year, and what has been decided of others.
  func frister(_ unit: Organisationsenhet, _ deficits: [OrganisationUnit.Deficit], _ first: Int)
    -> [OrganisationUnit.Extension]
  {
    guard let carrying = resultatbalansering, let key = unit.balanseras else { return [] }
    let carried = deficits.compactMap { deficit in
      (carrying.regel(key, deficit.year) ?? carrying.regel(key, first)).map { rule in
        OrganisationUnit.Extension(
          deficit: deficit.year, by: carrying.senast(unit.nyckel, underskottFrån: deficit.year, rule))
      }
    }
    let decided = carrying.beslut.filter { $0.enhet == unit.nyckel && $0.underskottFrån >= first }
    return carried + decided.map { .init(deficit: $0.underskottFrån, by: $0.återhämtasSenast) }
  }

  /// The unit's share of what its line deviates with: its frame's. A line shows cost as negative, a frame as positive.
  private func radensVerkan(_ unit: Organisationsenhet, _ frame: [Double], _ use: SimulatorUse, _ reactions: [Reaction])
    -> (reaction: Int?, effects: [OrganisationUnit.Effect])
  {
    guard let line = rad(unit) else { return (nil, []) }
    let (growth, levels) = verkningar(line, use)
    var effects = levels.map { level in
      OrganisationUnit.Effect(driver: level.driver, amount: frame.map { -$0 * level.strength })
    }
    if line.precision != nil {
      effects.append(OrganisationUnit.Effect(driver: use.driver(line.nyckel), amount: frame.map { -$0 }))
    }
    return (growth.isEmpty ? nil : reactions.firstIndex(of: Reaction(growth)), effects)
  }
}
