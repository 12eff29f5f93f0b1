import BalanskravKit

extension ToolContext {
  /// Whether a demand is met; says so when the simulation cannot really tell.
  func meets(_ requirement: Requirement, _ summary: Summary, _ futures: SimulationSummary?) -> Bool {
    guard case .verdict(let subject, let probability) = requirement else { return meetsKrav(summary, futures) }
    guard let limit = probability else {
      switch subject {
      case .planen: return summary.bedömning.planen == .håller
      case .åtgärdsplanen: return summary.bedömning.åtgärdsplanen == .håller
      }
    }
    guard let futures else { preconditionFailure("without a simulation a probability is refused before this") }
    let found: Probability =
      switch subject {
      case .planen: futures.planen.håller
      case .åtgärdsplanen: futures.åtgärdsplanen.håller
      }
    let share = Double(limit.units) / Double(limit.scale)
    if found.low < share, share < found.high { messages.warning(Self.doubt(subject.rawValue, found, share)) }
    // Exact: both sides are whole numbers below 2⁶³.
    return found.hits * Int64(limit.scale) >= Int64(limit.units) * found.paths
  }

  /// Says that the most paths allowed were run before the interval was as narrow as wanted, and how many would roughly do.
  func warn(ofCap run: SimulationRun) {
    guard let wanted = run.settings.precision, !run.isPartial, run.holds.halfWidth > wanted else { return }
    let found = run.holds
    // The half-width shrinks at least as one over the square root of the paths.
    let ratio = found.halfWidth / wanted
    let needed = Double(found.paths) * ratio * ratio
    let points = { PercentFormat(decimals: 3, language: .en).number($0) }
    messages.warning(
      "the interval is ± \(points(found.halfWidth)) percentage points after \(found.paths.grouped) paths, the most allowed, and not "
        + "± \(points(wanted)) as wanted; "
        + (needed < Double(SimulationSettings.mostPaths)
          ? "about \(Self.roughly(needed).grouped) paths would do ('--max-paths')"
          : "more paths than can be run would be needed"))
  }

  /// Whether every krav of the scenario is met; one that cannot be judged is not.
  private func meetsKrav(_ summary: Summary, _ futures: SimulationSummary?) -> Bool {
    let all = Kravbedömning.alla(summary, futures)
    for own in all where own.avgörsAvSlumpen {
      guard case .probability(let found)? = own.utfall, case .probability(let event) = own.krav.villkor.measure else {
        continue
      }
      messages.warning(Self.doubt(event.text, found, own.krav.villkor.limit.share))
    }
    return all.allSatisfy { $0.svar == .uppfyllt }
  }

  /// Refuses to demand krav of a scenario that states none: nothing would be demanded.
  func check(_ requirements: [Requirement], of scenario: Scenario) throws(ToolFault) {
    guard requirements.contains(.krav), scenario.krav.isEmpty else { return }
    throw ToolFault(
      .badScenario, "'--require \(Requirement.kravWord)': the scenario states no krav",
      hint: "write for example krav: [\"P(planen håller) ≥ 0,9\"] in it")
  }

  /// Says that an interval lies on both sides of a limit, and how many paths would roughly tell.
  private static func doubt(_ event: String, _ found: Probability, _ limit: Double) -> String {
    let format = PercentFormat(decimals: 2, language: .en)
    let probability =
      "P(\(event)) is \(format.text(found.value)) in \(found.paths.grouped) paths, "
      + "with an interval of \(format.text(found.low)) to \(format.text(found.high)) on both sides of \(format.text(limit))"
    let distance = abs(found.value - limit)
    // The half-width shrinks at least as one over the square root of the paths.
    let ratio = found.halfWidth / max(distance, 1e-12)
    let needed = Double(found.paths) * ratio * ratio
    guard needed < Double(SimulationSettings.mostPaths) else {
      return probability + "; no number of paths will tell them apart"
    }
    return probability + "; about \(Self.roughly(needed).grouped) paths would tell them apart"
  }

  /// Up to two digits that say something.
  private static func roughly(_ number: Double) -> Int {
    var unit = 1.0
    while number / unit > 100 { unit *= 10 }
    return Int((number / unit).rounded(.up) * unit)
  }
}
