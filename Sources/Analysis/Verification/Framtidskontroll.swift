import Law
import Numerics
import Scenarios
import Simulation

/// Framtidskontroll: the identities that simulated paths must satisfy to the krona, checked on the pilot's from what is kept of them,
/// and those between the tally's counts.
public struct Framtidskontroll: Sendable {
  /// An identity that did not hold.
  public struct Avvikelse: Sendable, Equatable {
    /// Which identity, as a formula.
    public let identitet: String
    /// Year and path, or what part of the tally.
    public let plats: String
    /// Left side less right side.
    public let skillnad: Double
  }

  /// How many equations were checked.
  public internal(set) var antal = 0
  /// Those that did not hold; empty unless the program is at fault.
  public internal(set) var avvikelser: [Avvikelse] = []

  /// Checks a run against itself, and its opening against the plan's.
  public init(_ run: SimulationRun, _ summary: Summary) {
    for year in 0..<run.simulator.layout.yearCount {
      kontrolleraUnderskott(run, summary, year)
      kontrolleraResultat(run, year)
      kontrolleraPlaceringar(run, year)
      kontrolleraBalans(run, year)
      kontrolleraReserver(run, year)
    }
    kontrolleraOrganisation(run)
    kontrolleraKlasser(run)
    kontrolleraTally(run)
  }

  /// Checks left = right, or left ≤ right, on every path.
  mutating func kontrollera(
    _ identitet: String, _ år: Int?, paths: Int, from first: Int = 0, isBound: Bool = false,
    _ sides: (Int) -> (left: Double, right: Double)
  ) {
    antal += paths
    for path in 0..<paths {
      let (left, right) = sides(path)
      if isBound ? left <= right : left == right { continue }
      let place = (år.map { "\($0), " } ?? "") + "path \(first + path + 1)"
      avvikelser.append(Avvikelse(identitet: identitet, plats: place, skillnad: left - right))
    }
  }

  /// Ingående + verkan av balanskravsresultatet = kvar att återställa; decisions on synnerliga skäl only make it less.
  private mutating func kontrolleraUnderskott(_ run: SimulationRun, _ summary: Summary, _ year: Int) {
    let år = run.simulator.layout.years.lowerBound + year
    guard let result = run.values(.balanskravsresultat, year), let closing = run.values(.kvarAttÅterställa, year),
      let first = summary[run.simulator.layout.years.lowerBound]
    else { return }
    let before = year > 0 ? run.values(.kvarAttÅterställa, year - 1) : nil
    let opening = Double(first.ingåendeUnderskott)
    let decided = summary.scenario.synnerligaSkäl.contains { $0.redovisat == år }
    kontrollera(
      decided ? "kvar ≤ ingående − överskott + underskott" : "kvar = ingående − återställt + underskott", år,
      paths: run.pilot.paths, isBound: decided
    ) { path in
      let open = before?[path] ?? opening
      let result = result[path]
      return (closing[path], result > 0 ? max(0, open - result) : open - result)
    }
    let negative = run.happened(run.simulator.layout.negativeEvent(year: year))
    kontrollera("underskott räknas där balanskravsresultatet är negativt", år, paths: run.pilot.paths) {
      (negative[$0], result[$0] < 0 ? 1 : 0)
    }
  }

  /// Årets resultat is the sum of the rows of the income statement.
  private mutating func kontrolleraRader(_ run: SimulationRun, _ year: Int) {
    let rows = Resultatpost.allCases.compactMap { run.values(Figure($0), year) }
    guard rows.count == Resultatpost.allCases.count, let result = run.values(.åretsResultat, year) else { return }
    kontrollera(
      "årets resultat = Σ resultaträkningens rader", run.simulator.layout.years.lowerBound + year,
      paths: run.pilot.paths
    ) { path in (result[path], rows.reduce(0) { $0 + $1[path] }) }
  }

  /// What the factors and the placements did is all that tells a path's result from another's.
  private mutating func kontrolleraResultat(_ run: SimulationRun, _ year: Int) {
    let simulator = run.simulator
    if simulator.economy != nil { return kontrolleraRader(run, year) }
    // What measures and units came to and what was decided is not kept of a result that is stated as a whole.
    guard simulator.measures.isEmpty, simulator.rules == nil, simulator.organisation == nil else { return }
    let plan = simulator.model.år[simulator.firstIndex + year]
    let isStated = plan.angivelse == .balanskravsresultat
    // Read the other way, gains of a stated result are taken out again where there are any.
    if isStated, simulator.model.bokslut.tolkning.placeringsvinster == .undantas { return }
    guard let result = run.values(isStated ? .balanskravsresultat : .åretsResultat, year) else { return }
    let gains = run.values(.realiserat, year)
    let yields = run.values(.direktavkastning, year)
    let values = run.openingValues(year)
    let change = isStated ? nil : run.values(.övervärde, year)
    let before = isStated || year == 0 ? nil : run.values(.övervärde, year - 1)
    let isActive = simulator.portfolio.map { year >= $0.firstYear } ?? false
    let fee = isActive ? simulator.portfolio?.fee[year] ?? 0 : 0
    func own(_ path: Int) -> Double {
      var sum = 0.0
      for (driver, values) in run.drivers(year) { sum += (values[path] * driver.effect[year]).roundedToKrona }
      return sum
    }
    func rest(_ path: Int) -> Double {
      var sum = result[path] - own(path)
      if !isActive { return sum }
      sum -= (gains?[path] ?? 0) + (yields?[path] ?? 0) - ((values?[path] ?? 0) * fee).roundedToKrona
      if let change { sum -= change[path] - (before?[path] ?? 0) }
      return sum
    }
    let first = rest(0)
    kontrollera(
      "resultat − faktorernas verkan − placeringarnas verkan = planens", simulator.layout.years.lowerBound + year,
      paths: run.pilot.paths
    ) { (rest($0), first) }
  }
}
