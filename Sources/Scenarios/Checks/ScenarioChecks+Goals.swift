extension ScenarioChecks {
  /// Goals stand in a chain from vision down, with owners that are there, and åtgärder serve goals that are.
  mutating func checkGoals() {
    let known = scenario.mål.map(\.nyckel)
    let units = scenario.organisation?.enheter.map(\.nyckel)
    for goal in scenario.mål {
      let path = "mål.\(ScenarioPath.segment(goal.nyckel))"
      checkName(goal.under, .mål, known, at: path + ".under")
      if let above = scenario.mål.first(where: { $0.nyckel == goal.under }), above.nivå.steg >= goal.nivå.steg,
        above.nyckel != goal.nyckel
      {
        report(.goalLevel(goal.nyckel, under: above.nyckel), at: path + ".under")
      }
      if let units { checkName(goal.ägare, .enhet, units, at: path + ".ägare") }
      for mark in goal.mått { checkMark(mark, units ?? [], "\(path).mått.\(ScenarioPath.segment(mark.nyckel))") }
    }
    for circle in Self.circles(scenario.mål.map { ($0.nyckel, $0.under) }) {
      report(.treeCycle(circle), at: "mål.\(ScenarioPath.segment(circle[0])).under")
    }
    guard !scenario.mål.isEmpty else { return }
    for measure in scenario.åtgärder {
      checkName(measure.mål, .mål, known, at: "åtgärder.\(ScenarioPath.segment(measure.nyckel)).mål")
    }
  }

  private mutating func checkMark(_ mark: Mått, _ units: [String], _ path: String) {
    checkName(mark.enhet, .enhet, units, at: path + ".enhet")
    func refuse(_ key: String, by user: String) {
      report(.keyNotUsed(key, owner: path, by: user, uses: []), at: "\(path).\(key)")
    }
    // Only what has a target says when several years together are right.
    if mark.avser == .perioden, mark.storhet == nil || !mark.slag.harMålvärde {
      refuse("avser", by: mark.storhet == nil ? "mått without storhet" : "slag \"\(mark.slag.rawValue)\"")
    }
    guard mark.storhet != nil else { return }
    if mark.slag == .genomfört { refuse("storhet", by: "slag \"genomfört\"") }
    if !mark.utfall.isEmpty { refuse("utfall", by: "storhet") }
    if !mark.sannolikhet.isEmpty { refuse("sannolikhet", by: "storhet") }
  }

  /// A mått that is a figure of the accounts can be judged in one of its years at least.
  mutating func checkGoalFigures() {
    for goal in scenario.mål {
      for mark in goal.mått where mark.storhet != nil {
        let faults = scenario.måttår(mark, goal).map { scenario.fault(of: mark, $0) }
        // One that holds in no year of the scenario is judged in none.
        guard !faults.contains(nil), let fault = faults.last ?? nil else { continue }
        let path = "mål.\(ScenarioPath.segment(goal.nyckel)).mått.\(ScenarioPath.segment(mark.nyckel)).storhet"
        report(.conditionNotJudged(fault), at: path)
      }
    }
  }
}
