import Numerics
import Simulation

extension Scenario {
  /// Settled years whose results the rules carry: from the first in which a unit with a rule has a frame and an outcome, until the
  /// first year that is not settled. What units carry at the start, they carry into the first of them.
  public var balanseradeÅr: ClosedRange<Int>? {
    guard let organisation else { return nil }
    let last = år.förstaOsäkra.map { $0 - 1 } ?? år.till
    let carrying = simuleradeEnheter.filter { $0.balanseras != nil }
    let closed = carrying.flatMap { unit in
      unit.utfall.poster.map(\.år).filter { harBalanseratUtfall(unit, $0, organisation) }
    }
    guard let first = closed.min(), first <= last else { return nil }
    return first...last
  }

  /// The year whose opening what units carry at the start is about.
  var ingåendeBalanseringsår: Int? { balanseradeÅr?.lowerBound ?? år.förstaOsäkra }

  private func harBalanseratUtfall(_ unit: Organisationsenhet, _ year: Int, _ organisation: Organisationsplan) -> Bool {
    guard let key = unit.balanseras else { return false }
    return unit.utfall[year] != nil && organisation.slutram(unit, year) != nil
      && resultatbalansering?.regel(key, year) != nil
  }

  /// The settled years by the same rules: the amounts of one path, and what is carried out of them; nil without any.
  ///
  /// A unit that has no outcome or no rule in one of the years leaves what it carries as it is.
  public func balansering(före first: Int) -> (years: OrganisationTally, carried: Organisation.Carried)? {
    guard let organisation, let closed = balanseradeÅr, closed.upperBound == first - 1 else { return nil }
    let years = Array(closed)
    let (units, levels) = (simuleradeEnheter, resultatnivåer)
    let idle = (resultatbalansering?.regler ?? []).count
    let settled = units.map { unit in years.map { harBalanseratUtfall(unit, $0, organisation) } }
    let numbers = zip(units, settled).map { unit, settled in
      OrganisationUnit(
        post: post(unit), frame: slutramar(unit, years), sigma: years.map { _ in 0 },
        variable: Variable(egen: 0),
        rules: unit.balanseras == nil
          ? years.map { _ in nil } : zip(regler(unit, years), settled).map { $1 ? $0 : idle },
        level: nivåplats(unit, levels), adjustments: zip(years, settled).map { $1 ? justering(unit, $0) : 0 },
        surplus: Double(unit.överskott), deficits: unit.ingåendeUnderskott)
    }
    let saved = zip(units, settled).map { unit, settled in
      zip(years, settled).map { year, isSettled in
        isSettled ? Double((organisation.slutram(unit, year) ?? 0) - (unit.utfall[year] ?? 0)) : 0
      }
    }
    let reached = units.map { unit in
      years.map { year in
        resultatbalansering?.regel(unit.balanseras ?? "", year).map { grindÄrÖppen($0, unit, year) } ?? true
      }
    }
    return self.organisation(closed, numbers, levels, balances: nil, recovers: false).settled(saved, reached: reached)
  }

  /// Adds the planned use of surpluses and recovery of deficits, less what the buffer already holds, to `räkenskaper` where the plan does
  /// not hold it.
  mutating func utvecklaResultatbalansering() {
    guard resultatbalansering?.ingårIPlanen == false, let organisation = planeradOrganisation else { return }
    läggTill(
      Resultatpost.allCases.map { post in
        var series = Årsserie()
        for (place, year) in organisation.years.enumerated() {
          let amount = Int64(organisation.plannedEffect(post, year: place))
          if amount != 0 { series[year] = amount }
        }
        return Resultaträkning.Rad(post: post, namn: Self.balanseringsrad, belopp: series)
      })
  }

  /// What planned use and recovery add to a row of the income statement in a year: of each unit and account above the units (nil for the
  /// centre) what is recovered less what is used, and the buffer that the plan's cost holds for it.
  public func balanserat(_ post: Resultatpost, _ år: Int) -> (
    enheter: [(enhet: Organisationsenhet?, belopp: Int64)], buffert: Int64
  ) {
    guard let own = planeradOrganisation, own.years.contains(år) else { return ([], 0) }
    let place = år - own.years.lowerBound
    let units = zip(simuleradeEnheter, own.units).enumerated().filter { $1.1.post == post }.map { index, unit in
      let recovered = own.plan.sum(OrganisationTally.UnitAmount.recovered, unit: index, year: place)
      return (unit.0, Int64(recovered - own.plan.sum(OrganisationTally.UnitAmount.used, unit: index, year: place)))
    }
    let levels = zip(resultatnivåer, own.levels).enumerated().filter { $1.1.post == post }.map { index, level in
      let recovered = own.plan.sum(OrganisationTally.LevelAmount.recovered, level: index, year: place)
      return (level.0, Int64(recovered - own.plan.sum(OrganisationTally.LevelAmount.used, level: index, year: place)))
    }
    return (units + levels, post == .verksamhetensKostnader ? Int64(own.buffer[place]) : 0)
  }

  /// What the line is called that planned use and recovery make.
  public static let balanseringsrad = "resultatbalansering"
}
