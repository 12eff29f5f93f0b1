import Scenarios
import Simulation

/// Enhetssammandrag: a unit, or an account above the units, over settled years and the plan: what it may cost, costs and carries.
///
///     resultat = ram + nyttjat − utfall      in the plan: utfall = ram + nyttjat − återhämtat
public struct Enhetssammandrag: Sendable {
  /// A year of it, whole kronor; nil where it is not known.
  public struct Enhetsår: Sendable, Equatable {
    /// The year.
    public let år: Int
    /// The frame that its outcome is measured by; nil of an account without one.
    public let ram: Int64?
    /// Net cost: as stated in settled years, else by the plan.
    public let utfall: Int64?
    /// Surplus used, ≥ 0.
    public let nyttjat: Int64
    /// Deficits recovered, ≥ 0: in settled years part of the outcome, and 0.
    public let återhämtat: Int64
    /// Surplus carried out of the year, ≥ 0.
    public let överskott: Int64
    /// Deficits left to recover when it closes, ≥ 0.
    public let underskott: Int64

    /// What differs from the frame and what was added to it; positive when less was spent.
    public var resultat: Int64? { ram.flatMap { ram in utfall.map { ram + nyttjat - $0 } } }
  }

  /// The unit; nil for the centre.
  public let enhet: Organisationsenhet?
  /// Whether it is an account above the units.
  public let ärNivå: Bool
  /// Its settled years that are carried, and the simulated ones.
  public let år: [Enhetsår]

  /// Its year.
  public subscript(_ year: Int) -> Enhetsår? { år.first { $0.år == year } }

  /// Every simulated unit in the order of the file, then the accounts above them; empty where no unit is simulated.
  public static func alla(_ scenario: Scenario) -> [Enhetssammandrag] {
    let units = scenario.simuleradeEnheter
    guard !units.isEmpty else { return [] }
    let first = scenario.år.förstaOsäkra ?? scenario.år.till + 1
    let closed = scenario.balanseradeÅr.flatMap { years in
      scenario.balansering(före: first).map { Part(years: years, tally: $0.years) }
    }
    let ahead = scenario.planeradOrganisation.map { Part(years: $0.years, tally: $0.plan) }
    let parts = [closed, ahead].compactMap { $0 }
    return units.enumerated().map { place, unit in
      Enhetssammandrag(
        enhet: unit, ärNivå: false,
        år: parts.flatMap { part in part.years.map { part.unit(place, $0, unit, scenario) } })
    }
      + scenario.resultatnivåer.enumerated().map { place, level in
        Enhetssammandrag(
          enhet: level, ärNivå: true, år: parts.flatMap { part in part.years.map { part.level(place, $0) } })
      }
  }

  /// Years that were followed together.
  private struct Part {
    let years: ClosedRange<Int>
    let tally: OrganisationTally

    func unit(_ place: Int, _ year: Int, _ unit: Organisationsenhet, _ scenario: Scenario) -> Enhetsår {
      func amount(_ amount: OrganisationTally.UnitAmount) -> Int64 {
        Int64(tally.sum(amount, unit: place, year: year - years.lowerBound))
      }
      let frame = scenario.organisation?.slutram(unit, year)
      let planned = frame.map { $0 + amount(.used) - amount(.recovered) }
      return Enhetsår(
        år: year, ram: frame, utfall: scenario.år.slag(year) == .utfall ? unit.utfall[year] : planned,
        nyttjat: amount(.used), återhämtat: amount(.recovered), överskott: amount(.surplus),
        underskott: amount(.deficit))
    }

    func level(_ place: Int, _ year: Int) -> Enhetsår {
      func amount(_ amount: OrganisationTally.LevelAmount) -> Int64 {
        Int64(tally.sum(amount, level: place, year: year - years.lowerBound))
      }
      return Enhetsår(
        år: year, ram: nil, utfall: nil, nyttjat: amount(.used), återhämtat: amount(.recovered),
        överskott: amount(.surplus), underskott: amount(.deficit))
    }
  }
}
