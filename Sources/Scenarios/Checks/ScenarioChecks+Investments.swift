import Simulation

extension ScenarioChecks {
  /// Investments are stated once a year, and grants, running cost and depreciation fit the projects.
  mutating func checkInvestments() {
    guard let plan = scenario.investeringar else { return }
    for post in scenario.nettoinvesteringar.poster
    where plan.projekt.contains(where: { $0.utgift[post.år] != nil || $0.bidrag[post.år] != nil }) {
      report(.investmentsStatedTwice(post.år), at: "nettoinvesteringar.\(post.år)")
    }
    for projekt in plan.projekt {
      let path = "investeringar.projekt.\(ScenarioPath.segment(projekt.nyckel))"
      let spent = projekt.utgift.poster.reduce(0) { $0 + $1.belopp }
      let granted = projekt.bidrag.poster.reduce(0) { $0 + $1.belopp }
      if granted > spent {
        let what = path + ".bidrag"
        report(.outOfRange(what: what, found: text(granted), range: "at most utgift, \(text(spent)), in all"), at: what)
      }
      if projekt.tasIBruk == .löpande, projekt.driftkostnad > 0 {
        let what = path + ".driftkostnad"
        let range = "0 where tas_i_bruk is \"löpande\""
        report(.outOfRange(what: what, found: text(projekt.driftkostnad), range: range), at: what)
      }
    }
    checkSimulated("investeringar")
    checkDepreciation(plan)
  }

  /// Where the plan's row holds the depreciation, it should be that of the projects and of what there is beside them.
  private mutating func checkDepreciation(_ plan: Investeringsplan) {
    guard plan.ingårIPlanen, let first = scenario.år.förstaOsäkra, first <= scenario.år.sistaAngivna else { return }
    let years = Array(first...scenario.år.sistaAngivna)
    guard let planned = scenario.investments(years)?.planned().years else { return }
    for (year, own) in zip(years, planned) where plan.befintligaAvskrivningar[year] != nil {
      guard let stated = scenario.resultaträkning.summa(.avskrivningar, year) else { continue }
      let computed = Int64(own.depreciation[0])
      guard stated != computed else { continue }
      let problem = Problem.depreciationDiffers(year, stated: stated, computed: computed, unit: scenario.enhet)
      report(problem, at: "investeringar.befintliga_avskrivningar.\(year)")
    }
  }

  /// What moves with simulated years needs years that are not settled, stated by the rows of the income statement.
  mutating func checkSimulated(_ key: String) {
    guard let first = scenario.år.förstaOsäkra else { return report(.nothingUncertain, at: key) }
    if scenario.osäkerhet.metod != .rader, scenario.förvaldMetod == .rader {
      let what = "osäkerhet.metod"
      let problem = Problem.outOfRange(what: what, found: "\"resultat\"", range: "\"rader\" where \(key) is described")
      return report(problem, at: what)
    }
    guard first <= scenario.år.sistaAngivna else { return }
    let needed = [Resultatpost.skatteintäkter, .verksamhetensKostnader]
    let missing = (first...scenario.år.sistaAngivna).first { year in
      needed.contains { scenario.räkenskaper.summa($0, year) == nil }
    }
    if let missing { report(.incomeStatementNeeded(missing, rows: true), at: key) }
  }

  func text(_ kronor: Int64) -> String { Number(whole: kronor, shift: scenario.enhet.power).decimalText }
}
