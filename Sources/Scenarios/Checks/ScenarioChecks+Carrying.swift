extension ScenarioChecks {
  /// Units name rules that are there, and rules, adjustments and decisions what they can be about.
  mutating func checkCarrying() {
    let units = scenario.organisation?.enheter ?? []
    for unit in units {
      let path = Self.path(unit.nyckel)
      checkRule(of: unit, path)
      checkStart(of: unit, path)
    }
    guard let carrying = scenario.resultatbalansering else { return }
    checkVersions(carrying)
    let known = units.map(\.nyckel)
    for (place, own) in carrying.justeringar.enumerated() {
      let path = "resultatbalansering.justeringar.\(place)"
      checkName(own.enhet, .enhet, known, at: path + ".enhet")
      if !scenario.år.alla.contains(own.år) {
        let problem = Problem.yearOutsideScenario(own.år, first: scenario.år.första, last: scenario.år.till)
        report(problem, at: path + ".år")
      }
    }
    for (place, own) in carrying.beslut.enumerated() {
      let path = "resultatbalansering.beslut.\(place)"
      checkName(own.enhet, .enhet, known, at: path + ".enhet")
      guard own.återhämtasSenast <= own.underskottFrån else { continue }
      let what = path + ".återhämtas_senast"
      let found = String(own.återhämtasSenast)
      report(
        .outOfRange(what: what, found: found, range: "later than underskott_från, \(own.underskottFrån)"), at: what)
    }
  }

  /// What a unit carries at the start is from before the first year that follows, and no settled year between lacks its outcome.
  private mutating func checkStart(of unit: Organisationsenhet, _ path: String) {
    guard let first = scenario.ingåendeBalanseringsår else { return }
    let why = first == scenario.år.förstaOsäkra ? "not settled" : "carried by its outcome"
    for post in unit.underskott.poster where post.år >= first {
      let what = "\(path).underskott.\(post.år)"
      report(
        .outOfRange(what: what, found: String(post.år), range: "before \(first), the first year that is \(why)"),
        at: what)
    }
    guard let key = unit.balanseras, let closed = scenario.balanseradeÅr, let organisation = scenario.organisation
    else {
      return
    }
    let missing = closed.first { year in
      unit.utfall[year] == nil && organisation.ram(unit, year) != nil
        && scenario.resultatbalansering?.regel(key, year) != nil
    }
    if let missing {
      report(.missingKey("utfall.\(missing)", owner: path, example: "utfall: { \"\(missing)\": … }"), at: path)
    }
  }

  /// Units that are simulated have frames from the first simulated year on, in a plan that is stated by the rows of the income statement.
  mutating func checkSimulatedUnits() {
    guard let first = scenario.år.förstaOsäkra, !scenario.simuleradeEnheter.isEmpty else { return }
    for unit in scenario.simuleradeEnheter where scenario.organisation?.ram(unit, first) == nil {
      let path = Self.path(unit.nyckel)
      report(.missingKey("ram.\(first)", owner: path, example: "ram: { \"\(first)\": … }"), at: path + ".ram")
    }
    checkSimulated("organisation")
  }

  private mutating func checkRule(of unit: Organisationsenhet, _ path: String) {
    guard let key = unit.balanseras else {
      let isLevel = scenario.organisation?.ärNivå(unit) ?? false
      for (name, isStated) in [("överskott", unit.överskott > 0), ("underskott", !unit.underskott.isEmpty)]
      where isStated && !(isLevel && name == "överskott") {
        report(.missingKey("balanseras", owner: path, example: "balanseras: \"västmanland\""), at: "\(path).\(name)")
      }
      return
    }
    guard let carrying = scenario.resultatbalansering else {
      let example = "resultatbalansering: { ingår_i_planen: true }"
      return report(.missingKey("resultatbalansering", owner: "", example: example), at: path + ".balanseras")
    }
    let own = carrying.regler.map(\.nyckel)
    let builtIn = Balanseringsregel.Förlaga.allCases.map(\.rawValue).filter { !own.contains($0) }
    checkName(key, .regel, own + builtIn, at: path + ".balanseras")
    // The level above must be there to get its share.
    let sharesUp = carrying.regler.contains {
      $0.nyckel == key && ($0.överskott.nämnd != .ingen || $0.underskott.nämnd != .ingen)
    }
    if sharesUp, unit.under == nil {
      report(.missingKey("under", owner: path, example: "under: \"a nämnd\""), at: path)
    }
  }

  private mutating func checkVersions(_ carrying: Resultatbalansering) {
    let marks = scenario.mål.flatMap(\.mått)
    for (place, rule) in carrying.regler.enumerated() {
      let path = "resultatbalansering.regler.\(ScenarioPath.segment(rule.nyckel))"
      let before = carrying.regler[..<place].filter { $0.nyckel == rule.nyckel }
      let own = places["\(path).\(before.count)"] == nil ? path : "\(path).\(before.count)"
      for other in before {
        let from = max(rule.från ?? .min, other.från ?? .min)
        let to = min(rule.till ?? .max, other.till ?? .max)
        // Without a beginning or an end both hold in every year; the scenario's first is one of them.
        if from <= to {
          report(.ruleChangedInYear(from == .min ? min(to, scenario.år.första) : from, date: nil), at: own)
        }
      }
      for (place, mark) in (rule.grind?.mått ?? []).enumerated() {
        checkName(mark, .mått, marks.map(\.nyckel), at: "\(own).grind.mått.\(place)")
        // A figure of the accounts is known when the year has been closed, after its units.
        guard marks.first(where: { $0.nyckel == mark })?.storhet != nil else { continue }
        let problem = Problem.keyNotUsed("storhet", owner: mark, by: "grind", uses: [])
        report(problem, at: "\(own).grind.mått.\(place)")
      }
    }
  }
}
