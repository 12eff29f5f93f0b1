import Simulation

extension Simulator {
  /// Whether a tally is one of its organisation, or there is neither.
  func counts(_ units: OrganisationTally?) -> Bool {
    guard let own = organisation?.emptyTally, let units else { return organisation == nil && units == nil }
    return own.bins == units.bins && own.yearCount == units.yearCount && own.levels.count == units.levels.count
  }
}
