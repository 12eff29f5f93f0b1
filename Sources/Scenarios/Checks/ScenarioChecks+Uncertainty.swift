extension ScenarioChecks {
  /// Uncertainty is about years that are not settled.
  mutating func checkUncertainty() {
    for post in scenario.framtidaSynnerligaSkäl.poster where scenario.år.slag(post.år) == .utfall {
      report(.futureGroundsSettled(post.år), at: "framtida_synnerliga_skäl.\(post.år)")
    }
    if scenario.osäkerhet.metod == .rader {
      for year in scenario.år.stated where scenario.år.slag(year) != .utfall {
        if scenario.räkenskaper.åretsResultat(year) == nil {
          report(.incomeStatementNeeded(year, rows: true), at: "osäkerhet.metod")
        }
      }
    }
    guard scenario.år.förstaOsäkra == nil else { return }
    if scenario.placeringar.portfölj != nil { report(.nothingUncertain, at: "placeringar.värderad") }
    if !scenario.beslutsregler.isEmpty { report(.nothingUncertain, at: "beslutsregler") }
    for measure in scenario.åtgärder where measure.ärOsäker {
      report(.nothingUncertain, at: "åtgärder.\(ScenarioPath.segment(measure.nyckel))")
    }
    var defaults = Osäkerhet()
    defaults.metod = scenario.osäkerhet.metod
    defaults.avvikelse = Resultatavvikelse(defaults.metod)
    if scenario.osäkerhet != defaults { report(.nothingUncertain, at: "osäkerhet") }
  }
}
