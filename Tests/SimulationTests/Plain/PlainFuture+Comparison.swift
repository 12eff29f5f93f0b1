import Simulation
import TestSupport

extension PlainFuture {
  /// The first figure or event on which the engine's path in a row differs from the plain one; nil when they agree.
  func difference(_ simulator: Simulator, _ rows: borrowing PathRows, place: Int) -> String? {
    let path = run(place)
    let layout = simulator.layout
    guard layout.years == years else { return "the simulated years" }
    for (index, year) in path.years.enumerated() {
      for (figure, name) in layout.figures.enumerated() {
        let own = rows.cellNumbers(layout.cell(figure, year: index))[place]
        let plain = Self.value(name, year) ?? value(name, years.lowerBound + index, year)
        if own != Double(plain) { return "\(name) \(years.lowerBound + index): \(own), plain \(plain)" }
      }
      if rows.eventNumbers(layout.negativeEvent(year: index))[place] != (year.outcome.bkr < 0 ? 1 : 0) {
        return "negative"
      }
    }
    return cohortDifference(path, layout, rows, place) ?? planDifference(path, layout, rows, place)
  }

  private static func value(_ figure: Figure, _ year: Year) -> Int64? {
    switch figure {
    case .åretsResultat: year.result
    case .resultatEfterBalanskravsjusteringar: year.outcome.rab
    case .balanskravsresultat: year.outcome.bkr
    case .kvarAttÅterställa: year.outcome.closing
    case .resultatreserv: year.rr
    case .resultatutjämningsreserv: year.rur
    case .marknadsvärde: year.value
    case .övervärde: year.gain
    case .realiserat: year.placed.realised
    case .direktavkastning: year.placed.directYield
    default: nil
    }
  }

  private func cohortDifference(
    _ path: Path, _ layout: Layout, _ rows: borrowing PathRows, _ place: Int
  ) -> String? {
    for (index, origin) in layout.cohorts.enumerated() {
      let parts = path.ledger.cohorts.filter { $0.origin == origin }
      let missing = parts.reduce(0) { $0 + $1.missing }
      let isBorn = parts.contains { $0.opening + $0.born + $0.movedIn - $0.movedOut > 0 }
      let isOpen = missing == 0 && parts.contains { $0.deadline > years.upperBound && $0.remaining > 0 }
      if rows.cellNumbers(layout.missingCell(index))[place] != Double(missing) { return "missing of \(origin)" }
      if rows.eventNumbers(layout.bornEvent(index))[place] != (isBorn ? 1 : 0) { return "whether \(origin) was born" }
      if rows.eventNumbers(layout.lateEvent(index))[place] != (missing > 0 ? 1 : 0) {
        return "whether \(origin) is late"
      }
      if rows.eventNumbers(layout.openEvent(index))[place] != (isOpen ? 1 : 0) { return "whether \(origin) is open" }
    }
    return nil
  }

  private func planDifference(
    _ path: Path, _ layout: Layout, _ rows: borrowing PathRows, _ place: Int
  ) -> String? {
    let lastYear = scenario.år.sistaAngivna
    let ofPlan = path.ledger.cohorts.filter { $0.origin <= lastYear }
    let late = ofPlan.filter { $0.missing > 0 }
    let isLate = !late.isEmpty
    let isSaved = !path.withGrounds.cohorts.contains { $0.origin <= lastYear && $0.missing > 0 }
    func isOpen(_ cohorts: [PlainCohort]) -> Bool {
      let lateYears = Set(cohorts.filter { $0.missing > 0 }.map(\.origin))
      return cohorts.contains {
        $0.deadline > years.upperBound && $0.remaining > 0 && !lateYears.contains($0.origin)
      }
    }
    // What exists when the simulation begins: what is left then, and the running year's.
    let atStart = ofPlan.filter { cohort in
      cohort.origin < years.lowerBound
        ? opening.cohorts.contains { $0.origin == cohort.origin && $0.remaining > 0 }
        : cohort.origin == scenario.år.prognos
    }
    let existingLate = atStart.contains { $0.missing > 0 }
    let laterLate = path.ledger.cohorts.contains { $0.origin > lastYear && $0.missing > 0 }
    let events: [(String, Int, Bool)] = [
      ("breach", layout.breachEvent, isLate && !isSaved),
      ("holds with grounds", layout.groundsEvent, isLate && isSaved),
      ("open plan", layout.openPlanEvent, !isLate && isOpen(ofPlan)),
      ("existing late", layout.existingLateEvent, existingLate),
      ("existing open", layout.existingOpenEvent, !existingLate && isOpen(atStart)),
      ("later late", layout.laterLateEvent, laterLate),
    ]
    for (name, event, happens) in events where rows.eventNumbers(event)[place] != (happens ? 1 : 0) { return name }
    if rows.cellNumbers(layout.planMissingCell)[place] != Double(late.reduce(0) { $0 + $1.missing }) {
      return "plan's missing"
    }
    if rows.cellNumbers(layout.planLateCell)[place] != Double(ofPlan.reduce(0) { $0 + $1.restoredLate }) {
      return "late"
    }
    return firstDifference(late, layout, rows, place)
  }

  /// The first to be late: the earliest deadline, and of one deadline what a surplus restores first.
  private func firstDifference(
    _ late: [PlainCohort], _ layout: Layout, _ rows: borrowing PathRows, _ place: Int
  ) -> String? {
    let isNewestFirst = scenario.inställningar.avräkningsordning == .nyastFörst
    let first = late.min { a, b in
      (a.deadline, isNewestFirst ? -a.origin : a.origin) < (b.deadline, isNewestFirst ? -b.origin : b.origin)
    }
    for (index, post) in layout.places.enumerated() {
      let isFirst = first.map { $0.origin == post.från && $0.deadline == post.senast } ?? false
      if rows.eventNumbers(layout.firstEvent(place: index))[place] != (isFirst ? 1 : 0) {
        return "first of \(post.från)"
      }
    }
    return nil
  }
}
