extension ScenarioChecks {
  /// A krav that no run can judge is none.
  mutating func checkKrav() {
    for (index, krav) in scenario.krav.enumerated() {
      guard let fault = scenario.fault(of: krav.villkor) else { continue }
      let path = "krav.\(index)"
      report(.conditionNotJudged(fault), at: places[path + ".krav"] == nil ? path : path + ".krav")
    }
  }
}
