import Simulation

extension Framtidskontroll {
  /// What units carry out of a year is what they carried in and what became of it, and what they do to the whole is all that enters the rows
  /// of the income statement. Nothing of it is kept, so the pilot's paths are drawn again.
  mutating func kontrolleraOrganisation(_ run: SimulationRun) {
    let simulator = run.simulator
    guard let organisation = simulator.organisation else { return }
    let draws = SimulationRun.draws(simulator, run.settings)
    let rows = PathRows(simulator)
    for row in 0..<run.pilot.rows {
      simulator.draw(rows, draws, row: row)
      for (place, year) in organisation.years.enumerated() {
        func sum(_ sum: OrganisationSum, _ path: Int) -> Double { rows.organisationSum(sum, year: place)[path] }
        let paths = run.pilot.count(ofRow: row)
        kontrollera(
          "utgående = ingående + resultat − nyttjat + återhämtat centralt − ur budget", year, paths: paths,
          from: row * Draws.rowLength
        ) { path in
          let left = sum(.opening, path) + sum(.results, path) - sum(.used, path)
          return (sum(.closing, path), left + sum(.levelRecovery, path) - sum(.released, path))
        }
        if place > 0 {
          kontrollera("ingående = föregående års utgående", year, paths: paths, from: row * Draws.rowLength) { path in
            (sum(.opening, path), rows.organisationSum(.closing, year: place - 1)[path])
          }
        }
        let held = Resultatpost.allCases.reduce(0) { $0 + organisation.plannedEffect($1, year: place) }
        kontrollera("Σ enheternas verkan = det som når raderna", year, paths: paths, from: row * Draws.rowLength) {
          path in
          (sum(.entered, path), sum(.effect, path) + organisation.buffer[place] - held)
        }
      }
    }
  }
}
