import Simulation

extension ScenarioChecks {
  /// Published totals are compared with what the figures add up to; a difference is a warning that states it.
  mutating func checkTotals(_ projection: Projektion) {
    for post in Avstämningspost.allCases {
      for stated in scenario.avstämning[post]?.poster ?? [] {
        let path = "avstämning.\(post.rawValue).\(stated.år)"
        guard let computed = computed(post, stated.år, projection) else {
          let hasAccounts = scenario.planensAngivelse(stated.år) == .räkenskaper
          report(.incomeStatementNeeded(stated.år, rows: hasAccounts), at: path)
          continue
        }
        guard computed != stated.belopp else { continue }
        let problem = Problem.totalDiffers(
          what: post.rawValue,
          year: stated.år,
          stated: stated.belopp,
          computed: computed,
          unit: scenario.enhet
        )
        report(problem, at: path)
      }
    }
  }

  private func computed(_ post: Avstämningspost, _ year: Int, _ projection: Projektion) -> Int64? {
    let closed = projection.år[year - scenario.år.första].resultat
    let hasAccounts = scenario.planensAngivelse(year) == .räkenskaper
    func rows(_ last: Resultatpost) -> Int64? {
      guard scenario.räkenskaper.åretsResultat(year) != nil else { return nil }
      return Resultatpost.allCases.filter { $0.rawValue <= last.rawValue }
        .reduce(0) { $0 + (scenario.räkenskaper.summa($1, year) ?? 0) }
    }
    switch post {
    case .verksamhetensNettokostnader: return rows(.avskrivningar)
    case .verksamhetensResultat: return rows(.statsbidragOchUtjämning)
    case .resultatEfterFinansiellaPoster: return rows(.finansiellaKostnader)
    case .åretsResultat: return hasAccounts ? Int64(closed.utredning.åretsResultat[0]) : nil
    case .resultatEfterBalanskravsjusteringar:
      return hasAccounts ? Int64(closed.utredning.resultatEfterBalanskravsjusteringar[0]) : nil
    case .balanskravsresultat: return Int64(closed.balanskravsresultat[0])
    case .utgåendeBalans: return -Int64(closed.avräkning.utgående[0])
    }
  }
}
