import Law

extension ScenarioChecks {
  /// Opening deficits are older than the scenario, known to the law, and stated once.
  mutating func checkOpenings() {
    for (index, opening) in scenario.ingåendeUnderskott.enumerated() {
      let path = "ingående_underskott.\(index)"
      guard opening.från < scenario.år.första else {
        report(.openingContradictsHistory(opening.från, first: scenario.år.första), at: path + ".från")
        continue
      }
      guard let rules = Räkenskapsregler.gällande(år: opening.från) else {
        let known = Räkenskapsregler.kändaÅr
        let problem = Problem.yearUnknownToLaw(opening.från, first: known.lowerBound, last: known.upperBound)
        report(problem, at: path + ".från")
        continue
      }
      if opening.senast < opening.från + rules.återställningsår {
        report(.extensionTooShort(opening.från, to: opening.senast), at: path + ".senast")
      }
      if opening.belopp == 0 {
        report(.outOfRange(what: path + ".kvar", found: "0", range: "above 0"), at: path + ".kvar")
      }
      let earlier = scenario.ingåendeUnderskott[..<index]
      if earlier.contains(where: { $0.från == opening.från && $0.senast == opening.senast }) {
        report(.openingTwice(opening.från), at: path)
      }
    }
  }

  /// Decisions are about a deficit that exists, recorded when they can be, and about a longer time when they extend.
  mutating func checkDecisions() {
    for (index, decision) in scenario.synnerligaSkäl.enumerated() {
      let path = "synnerliga_skäl.\(index)"
      let isOpening = scenario.ingåendeUnderskott.contains { $0.från == decision.år }
      guard isOpening || scenario.år.alla.contains(decision.år) else {
        report(.decisionWithoutDeficit(decision.år, hadOne: false), at: path + ".år")
        continue
      }
      switch decision.enligtLag.brist {
      case .beloppetInteStörreÄnNoll:
        report(.outOfRange(what: path + ".belopp", found: "0", range: "above 0"), at: path + ".belopp")
      case .redovisatFöreUnderskottet:
        report(.decisionBeforeDeficit(decision.år, recorded: decision.redovisat), at: path + ".redovisat")
      case .tidenInteLängre:
        if case .förläng(let till) = decision.slag {
          report(.extensionTooShort(decision.år, to: till), at: path + ".förläng_till")
        }
      case .okäntÅr, nil:
        if places[path + ".redovisat"] == nil, decision.redovisat < scenario.år.första {
          // What was decided before the first year has already made the opening deficit smaller.
          report(.missingKey("redovisat", owner: path, example: "redovisat: \(scenario.år.första)"), at: path)
        } else if !scenario.år.alla.contains(decision.redovisat) {
          let problem = Problem.yearOutsideScenario(
            decision.redovisat,
            first: scenario.år.första,
            last: scenario.år.till
          )
          report(problem, at: path + ".redovisat")
        } else if decision.enligtLag.ärSent {
          let isAllowed = scenario.inställningar.senaBeslut == .varning
          report(
            .decisionLate(decision.år, recorded: decision.redovisat, allowed: isAllowed),
            at: path + ".redovisat"
          )
        }
      }
    }
  }
}
