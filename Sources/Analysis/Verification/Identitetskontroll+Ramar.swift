import Scenarios

extension Identitetskontroll {
  /// Frames of levels are the sums of those below them, and växlingar move what was decided of each kind.
  mutating func kontrolleraRamar(_ organisation: Organisationsplan, _ years: ClosedRange<Int>) {
    let units = organisation.enheter.filter { !organisation.ärNivå($0) }
    for year in years {
      for level in organisation.enheter where organisation.ärNivå(level) {
        guard let frame = organisation.ram(level, year) else { continue }
        let below = organisation.under(level.nyckel).compactMap { organisation.ram($0, year) }
        lika(year, "Σ ramar under nivån = nivåns ram", below.reduce(0, +), frame)
      }
      for decided in organisation.beslutat where decided.år == year {
        let moved = units.reduce(0) {
          $0 + organisation.växlat($1, year, underÅret: decided.underÅret, decided.slag)
        }
        lika(year, "Σ enheternas växlingar = beslutat", moved, decided.belopp)
      }
    }
  }
}
