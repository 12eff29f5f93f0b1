import Simulation

extension ComparisonSummary.AgainstFirst {
  init(_ run: ComparisonRun, _ place: Int, isSame: Bool, _ distribution: (Int) -> Distribution) {
    let (joint, layout, sampling) = (run.joint, run.layout, run.runs[0].settings.sampling)
    self.isSame = isSame
    planen = run.difference(0, place, layout.holdsEvent(0, place), isSame: isSame) { $0.holding($1) }
    åtgärdsplanen = run.difference(0, place, layout.existingEvent(place), isSame: isSame) { run, replicate in
      let own = run.simulator.layout
      return run.tally.replicatePaths[replicate] - run.tally.count(own.existingLateEvent, replicate)
        - run.tally.count(own.existingOpenEvent, replicate)
    }
    försenas = layout.cohorts.enumerated().map { cohort, year in
      let difference = run.difference(0, place, layout.lateEvent(place, cohort), isSame: isSame) { run, replicate in
        guard let own = run.simulator.layout.cohorts.firstIndex(of: year) else {
          preconditionFailure("a common cohort is everyone's")
        }
        return run.tally.count(run.simulator.layout.lateEvent(own), replicate)
      }
      return (year, difference)
    }
    better = Probability(layout.betterEvent(place), joint, sampling)
    worse = Probability(layout.worseEvent(place), joint, sampling)
    missing = distribution(layout.missingDifference(place))
    results = (0..<layout.years).map { distribution(layout.resultDifference(place, year: $0)) }
    left = (0..<layout.years).map { distribution(layout.leftDifference(place, year: $0)) }
  }
}

extension ComparisonRun {
  /// How much more often something happens in an option than in one before it.
  ///
  /// - Parameters:
  ///   - discordant: the joint event that it happens in one of them only.
  ///   - count: how often it happens in a replicate of a run.
  func difference(
    _ one: Int, _ other: Int, _ discordant: Int, isSame: Bool, _ count: (SimulationRun, Int) -> Int64
  ) -> PairedDifference {
    PairedDifference(
      counts: (0..<Draws.replicates).map { count(runs[other], $0) - count(runs[one], $0) },
      discordant: joint.count(discordant), paths: joint.replicatePaths, runs[0].settings.sampling, isSame: isSame)
  }
}

extension SimulationRun {
  /// On how many paths of a replicate the plan holds.
  func holding(_ replicate: Int) -> Int64 {
    let layout = simulator.layout
    return tally.replicatePaths[replicate] - tally.count(layout.breachEvent, replicate)
      - tally.count(layout.groundsEvent, replicate) - tally.count(layout.openPlanEvent, replicate)
  }
}
