import Simulation

extension ScenarioChecks {
  /// A rule acts in years that are simulated, and has what its actions need.
  mutating func checkDecisionRules() {
    guard let first = scenario.år.förstaOsäkra else { return }
    for rule in scenario.beslutsregler {
      let path = "beslutsregler.\(ScenarioPath.segment(rule.nyckel))"
      checkYears(rule, from: first, path)
      guard let years = scenario.regelår(rule) else { continue }
      if rule.skattehöjning != nil, (scenario.skatteunderlag(years.lowerBound) ?? 0) == 0 {
        let example = "skatteunderlag: { \"\(years.lowerBound)\": … }"
        report(.missingKey("skatteunderlag", owner: "", example: example), at: path + ".åtgärd.skattehöjning")
      }
      if rule.realisera != nil, scenario.placeringar.portfölj == nil {
        let missing = Problem.missingKey("marknadsvärde", owner: "placeringar", example: "marknadsvärde: 600")
        report(missing, at: path + ".åtgärd.realisera")
      }
      if rule.reserver != nil, let year = years.first(where: { scenario.planensAngivelse($0) == .balanskravsresultat })
      {
        report(.incomeStatementNeeded(year, rows: false), at: path + ".åtgärd.reserver")
      }
      if case .andel(let post, _)? = rule.besparing?.tak,
        let year = years.first(where: { scenario.radbelopp(post, $0) == nil })
      {
        report(.incomeStatementNeeded(year, rows: true), at: path + ".åtgärd.besparing.andel_av")
      }
    }
  }

  private mutating func checkYears(_ rule: Beslutsregel, from first: Int, _ path: String) {
    var low = first
    for case (let key, let year?) in [("från", rule.från), ("till", rule.till)] {
      if !(low...scenario.år.till).contains(year) {
        report(.yearOutsideScenario(year, first: low, last: scenario.år.till), at: path + "." + key)
      } else if key == "från" {
        // The rule's last year is not before its first one.
        low = year
      }
    }
  }
}
