extension ScenarioChecks {
  /// Pensions are simulated, and the rule for what inflation makes them cost needs them.
  mutating func checkPensions() {
    if scenario.pensioner != nil, scenario.år.förstaOsäkra == nil { report(.nothingUncertain, at: "pensioner") }
    guard let rule = scenario.pensionskostnadsregel else { return }
    let path = "framtida_synnerliga_skäl"
    if scenario.pensioner == nil {
      let example = "pensioner: { ingår_i_planen: true, avsättning: 4000 }"
      report(.missingKey("pensioner", owner: "", example: example), at: path + ".regel")
    }
    for case (let key, let year?) in [("från", rule.från), ("till", rule.till)] where scenario.år.slag(year) == .utfall
    {
      report(.futureGroundsSettled(year), at: "\(path).\(key)")
    }
    if let från = rule.från, let till = rule.till, från > till {
      let what = path + ".till"
      report(.outOfRange(what: what, found: String(till), range: "\(från), which is från, or later"), at: what)
    }
  }

  /// The most that pensions come to in any year, in the plan and of the debts; 0 without them.
  var plannedPensions: Double {
    guard let own = scenario.pensioner, let first = scenario.år.förstaOsäkra else { return 0 }
    let years = Array(first...scenario.år.till)
    let planned = scenario.pensions(years, prices: 0, costs: nil)?.planned(years.count) ?? []
    return planned.reduce(Double(own.avsättning) + Double(own.ansvarsförbindelse)) {
      $0 + abs($1.operating) + abs($1.financial) + abs($1.unpaid)
    }
  }
}
