import Law

extension ScenarioChecks {
  /// Lines 2–6 (LKBR 11 kap. 10 § second paragraph): they belong to years with accounts, and to years whose law knows them.
  mutating func checkAdjustments() {
    for justering in Balanskravsjustering.allCases {
      for post in scenario.justeringar[justering]?.poster ?? [] {
        let path = "balanskravsjusteringar.\(justering.rawValue).\(post.år)"
        requireAccounts(post.år, path)
        requireStated(post.år, justering.rawValue, path)
        let isGain = justering == .orealiseradeVinster || justering == .återföringOrealiseradeVinster
        guard isGain, post.belopp != 0, let regler = Räkenskapsregler.gällande(år: post.år) else { continue }
        if !regler.orealiseradeVinsterJusteras {
          let first = Räkenskapsregler.kändaÅr.first {
            Räkenskapsregler.gällande(år: $0)?.orealiseradeVinsterJusteras == true
          }
          let problem = Problem.adjustmentBeforeItsTime(what: justering.rawValue, year: post.år, first: first ?? 0)
          report(problem, at: path)
        }
      }
    }
    // Line 3 puts back some of line 2, where the gains on placements also stand if they are read as realisationsvinster.
    let gains = scenario.justeringar[.realisationsvinster]
    let placements = scenario.inställningar.placeringsvinster == .undantas ? scenario.placeringar.iPlanen : Årsserie()
    for post in scenario.justeringar[.realisationsvinsterEnligtUndantag]?.poster ?? [] {
      if post.belopp > (gains?[post.år] ?? 0) + (placements[post.år] ?? 0) {
        report(
          .exceptionAboveGains(post.år),
          at: "balanskravsjusteringar.realisationsvinster_enligt_undantag.\(post.år)"
        )
      }
    }
  }

  /// Övervärdet is stated year after year, and instead of the lines that follow from it.
  mutating func checkUnrealised() {
    let lines: [Balanskravsjustering] = [
      .orealiseradeVinster, .orealiseradeFörluster, .återföringOrealiseradeFörluster, .återföringOrealiseradeVinster,
    ]
    let values = scenario.placeringar.övervärde
    for (index, post) in values.poster.enumerated() where index > 0 {
      let path = "placeringar.övervärde.\(post.år)"
      if values[post.år - 1] == nil { report(.unrealisedWithoutYearBefore(post.år), at: path) }
      requireAccounts(post.år, path)
      requireStated(post.år, "övervärde", path)
      if lines.contains(where: { scenario.justeringar[$0]?[post.år] != nil }) {
        report(.unrealisedStatedTwice(post.år), at: path)
      }
    }
    if let only = values.poster.first, values.poster.count == 1 {
      report(.unrealisedWithoutYearBefore(only.år), at: "placeringar.övervärde.\(only.år)")
    }
    for post in scenario.placeringar.övervärdeFöre2019.poster where isWhole && values[post.år] == nil {
      let example = "\"\(post.år)\": \(Number(whole: post.belopp, shift: scenario.enhet.power).decimalText)"
      let problem = Problem.missingKey(String(post.år), owner: "placeringar.övervärde", example: example)
      report(problem, at: "placeringar.övervärde_före_2019.\(post.år)")
    }
  }

  /// An extrapolated year repeats a result without what is adjusted for, so there is nothing to take out of it again.
  private mutating func requireStated(_ year: Int, _ what: String, _ path: String) {
    guard scenario.år.alla.contains(year), scenario.angivelse(year) == nil, scenario.år.slag(year) == .framskrivning
    else { return }
    report(.adjustmentBeyondPlan(what: what, year: year), at: path)
  }

  /// A year with only balanskravsresultat has nothing that an adjustment or a reserve could change.
  mutating func requireAccounts(_ year: Int, _ path: String) {
    if scenario.år.alla.contains(year), scenario.planensAngivelse(year) == .balanskravsresultat {
      report(.incomeStatementNeeded(year, rows: false), at: path)
    }
  }
}
