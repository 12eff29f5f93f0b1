extension ScenarioChecks {
  /// The portfolio: valued when its simulation begins, whole, and moved only in years that are simulated.
  mutating func checkPortfolio() {
    guard let portfolio = scenario.placeringar.portfölj else { return }
    checkValuation(portfolio)
    checkWeights(portfolio)
    if portfolio.marknadsvärde == 0 {
      let what = "placeringar.marknadsvärde"
      report(.outOfRange(what: what, found: "0", range: "above 0"), at: what)
    }
    for slag in portfolio.tillgångsslag {
      let path = path(slag)
      if slag.marknadsvärde == 0, let cost = slag.anskaffningsvärde, cost > 0 {
        let found = Number(whole: cost, shift: scenario.enhet.power).decimalText
        let what = path + ".anskaffningsvärde"
        report(.outOfRange(what: what, found: found, range: "0 where marknadsvärde is 0"), at: what)
      }
      if case .egen(let mean, _, let direct) = slag.avkastning, direct > max(mean, .noll) {
        report(.directYieldAboveReturn(direct: direct, mean: mean), at: path + ".direktavkastning")
      }
    }
  }

  /// Simulated from the next month on: from the start of the first year that is not settled, or within the running or first one.
  private mutating func checkValuation(_ portfolio: Portfölj) {
    let day = portfolio.värderad
    let first = scenario.år.förstaOsäkra ?? scenario.år.till + 1
    let isBefore = day.år == first - 1 && day.månad == 12
    let isWithin = day.år == first && first <= scenario.år.till && (day.månad < 12 || first == scenario.år.prognos)
    guard !isBefore, !isWithin else { return checkMovements(portfolio) }
    let isRunning = first == scenario.år.prognos
    let problem = Problem.valuationOutside(year: day.år, month: day.månad, first: first, isRunning: isRunning)
    report(problem, at: "placeringar.värderad")
  }

  private mutating func checkWeights(_ portfolio: Portfölj) {
    let whole: Int64 = 1_000_000
    let sum = portfolio.tillgångsslag.reduce(0) { $0 + $1.vikt.miljondelar }
    guard sum != whole else { return }
    // The last class that alone could make it right.
    let other = portfolio.tillgångsslag.last { (0...whole).contains($0.vikt.miljondelar + whole - sum) }
    let problem = Problem.weightsDoNotSum(
      sum: Decimaltal(miljondelar: sum),
      slag: other?.nyckel,
      needed: other.map { Decimaltal(miljondelar: $0.vikt.miljondelar + whole - sum) }
    )
    report(problem, at: other.map(path) ?? "placeringar.tillgångsslag")
  }

  private mutating func checkMovements(_ portfolio: Portfölj) {
    let years = scenario.portföljår
    func isOutside(_ year: Int) -> Bool { !(years?.contains(year) ?? false) }
    func problem(_ what: String, _ year: Int) -> Problem {
      .portfolioYearOutside(what: what, year: year, first: years?.lowerBound, last: years?.upperBound)
    }
    for (key, series) in [("insättningar", portfolio.insättningar), ("uttag", portfolio.uttag)] {
      for post in series.poster where isOutside(post.år) {
        report(problem(key, post.år), at: "placeringar.\(key).\(post.år)")
      }
    }
    let rule = portfolio.realisering
    let ends = [("från", rule.från), ("till", rule.till)]
    for case (let key, let year?) in ends where isOutside(year) {
      report(problem("realisera.\(key)", year), at: "placeringar.realisera.\(key)")
    }
    if let från = rule.från, let till = rule.till, från > till {
      report(.realisationReversed(från: från, till: till), at: "placeringar.realisera.från")
    }
    checkPlannedGains(years)
  }

  /// Gains that the plan counts on but the rule does not realise make every simulated year worse by as much.
  private mutating func checkPlannedGains(_ years: ClosedRange<Int>?) {
    let realised = scenario.realiseringsår
    let missed = scenario.placeringar.iPlanen.poster.filter { post in
      post.belopp > 0 && years?.contains(post.år) == true && realised?.contains(post.år) != true
    }
    guard let first = missed.first else { return }
    report(.plannedGainsNotRealised(missed.map(\.år)), at: "placeringar.i_planen.\(first.år)")
  }

  private func path(_ slag: Tillgångsslag) -> String {
    "\(ScenarioReader.tillgångsslag).\(ScenarioPath.segment(slag.nyckel))"
  }
}
