import Law
import Numerics
import Simulation

extension Framtidskontroll {
  /// Acquisition cost, value less övervärde, changes by money put in and taken out and by what is realised; a portfolio that is all
  /// sold could not meet the withdrawals.
  mutating func kontrolleraPlaceringar(_ run: SimulationRun, _ year: Int) {
    guard let portfolio = run.simulator.portfolio, let value = run.values(.marknadsvärde, year),
      let gain = run.values(.övervärde, year), let realised = run.values(.realiserat, year),
      let yield = run.values(.direktavkastning, year), let opening = run.openingValues(year)
    else { return }
    let år = run.simulator.layout.years.lowerBound + year
    let paths = run.pilot.paths
    guard year >= portfolio.firstYear else {
      return kontrollera("inget realiseras före värderingen", år, paths: paths) {
        (abs(realised[$0]) + abs(yield[$0]), 0)
      }
    }
    let before = year > 0 ? run.values(.övervärde, year - 1) : nil
    let openingGain = portfolio.classes.reduce(0) { $0 + $1.value - $1.cost }
    let flow = portfolio.contributions[year] - portfolio.withdrawals[year]
    kontrollera("anskaffningsvärde = föregående + insatt + realiserat", år, paths: paths) { path in
      let cost = value[path] - gain[path]
      if value[path] == 0 { return (cost, 0) }
      let fee = (opening[path] * portfolio.fee[year]).roundedToKrona
      let own = portfolio.reinvests ? yield[path] - fee : 0
      return (cost, opening[path] - (before?[path] ?? openingGain) + own + flow + realised[path])
    }
    kontrollera("marknadsvärde ≥ 0", år, paths: paths, isBound: true) { (0, value[$0]) }
  }

  /// The classes of the three-year rule exclude each other, and follow from what is missing.
  mutating func kontrolleraKlasser(_ run: SimulationRun) {
    let layout = run.simulator.layout
    let paths = run.pilot.paths
    let (breach, grounds) = (run.happened(layout.breachEvent), run.happened(layout.groundsEvent))
    let open = run.happened(layout.openPlanEvent)
    let missing = run.cell(layout.planMissingCell)
    kontrollera("bryts + håller med skäl + oavgjort ≤ 1", nil, paths: paths, isBound: true) {
      (breach[$0] + grounds[$0] + open[$0], 1)
    }
    kontrollera("bryts + håller med skäl = något saknas", nil, paths: paths) {
      (breach[$0] + grounds[$0], missing[$0] > 0 ? 1 : 0)
    }
    let firsts = layout.places.indices.map { run.happened(layout.firstEvent(place: $0)) }
    kontrollera("Σ först försenade = något saknas", nil, paths: paths) { path in
      (firsts.reduce(0) { $0 + $1[path] }, missing[path] > 0 ? 1 : 0)
    }
    let existingLate = run.happened(layout.existingLateEvent)
    let existingOpen = run.happened(layout.existingOpenEvent)
    kontrollera("åtgärdsplanen: bryts + oavgjort ≤ 1", nil, paths: paths, isBound: true) {
      (existingLate[$0] + existingOpen[$0], 1)
    }
    var ofPlan: [[Double]] = []
    for (cohort, year) in layout.cohorts.enumerated() {
      let (late, isOpen) = (run.happened(layout.lateEvent(cohort)), run.happened(layout.openEvent(cohort)))
      let born = run.happened(layout.bornEvent(cohort))
      let own = run.cell(layout.missingCell(cohort))
      if year <= run.simulator.lastPlanYear { ofPlan.append(own) }
      kontrollera("försenat = något saknas", year, paths: paths) { (late[$0], own[$0] > 0 ? 1 : 0) }
      kontrollera("försenat + oavgjort ≤ 1", year, paths: paths, isBound: true) { (late[$0] + isOpen[$0], 1) }
      kontrollera("försenat ≤ uppstår", year, paths: paths, isBound: true) { (late[$0], born[$0]) }
    }
    kontrollera("Σ saknas per underskott = saknas", nil, paths: paths) { path in
      (ofPlan.reduce(0) { $0 + $1[path] }, missing[path])
    }
  }

  /// Every cell counts every path once, and no event happens more often than there are paths.
  mutating func kontrolleraTally(_ run: SimulationRun) {
    let tally = run.tally
    let paths = tally.paths
    func lika(_ identitet: String, _ plats: String, _ left: Int64, _ right: Int64) {
      antal += 1
      if left == right { return }
      avvikelser.append(Avvikelse(identitet: identitet, plats: plats, skillnad: Double(left - right)))
    }
    for cell in tally.cells.indices {
      let counters = tally.counters[cell * Bins.counters..<(cell + 1) * Bins.counters]
      lika("Σ räknare = framtider", "cell \(cell)", counters.reduce(0) { $0 + Int64($1) }, paths)
      lika("antal = framtider", "cell \(cell)", tally.cells[cell].count, paths)
    }
    let layout = run.simulator.layout
    let holds = run.holds.hits
    let rest = [layout.breachEvent, layout.groundsEvent, layout.openPlanEvent].reduce(0) { $0 + tally.count($1) }
    lika("Σ klasser = framtider", "planen", holds + rest, paths)
    for event in 0..<layout.eventCount {
      let count = tally.count(event)
      lika("0 ≤ händelser ≤ framtider", "event \(event)", min(max(count, 0), paths), count)
      // Where the pilot is all there is, its events are what was counted.
      guard paths == Int64(run.pilot.paths), run.shard.isWhole else { continue }
      lika("räknade händelser = pilotens", "event \(event)", Int64(run.happened(event).reduce(0, +)), count)
    }
  }
}

extension SimulationRun {
  /// The pilot's values of a cell.
  func cell(_ cell: Int) -> [Double] { pilot.cell(cell) }

  /// Whether an event happened on the pilot's paths.
  func happened(_ event: Int) -> [Double] { pilot.event(event) }

  /// The pilot's values of a figure in a simulated year; nil where the scenario has none.
  func values(_ figure: Figure, _ year: Int) -> [Double]? {
    simulator.layout.figures.firstIndex(of: figure).map { cell(simulator.layout.cell($0, year: year)) }
  }

  /// The portfolio's value when a year opens; nil without one.
  func openingValues(_ year: Int) -> [Double]? {
    guard let portfolio = simulator.portfolio else { return nil }
    if year > 0 { return values(.marknadsvärde, year - 1) }
    return Array(repeating: portfolio.classes.reduce(0) { $0 + $1.value }, count: pilot.paths)
  }

  /// The factors that move the result of a year, and their values from path 0.
  func drivers(_ year: Int) -> [(Driver, [Double])] {
    simulator.drivers.enumerated().compactMap { place, driver in
      driver.effect[year] == 0 ? nil : (driver, pilot.driver(place, year: year))
    }
  }
}
