import Scenarios
import Simulation

extension PlainFuture {
  /// A path of the row, or without one what the mean returns make of the plan's portfolio.
  func run(_ path: Int?) -> Path {
    var portfolio = scenario.placeringar.portfölj.map(PlainPortfolio.init)
    var taxation = isByLines ? PlainTaxation(scenario) : nil
    var pensions = PlainPensions(scenario, first: years.lowerBound)
    var investments = isByLines ? PlainInvestments(scenario, first: years.lowerBound) : nil
    var financing = isByLines ? PlainFinancing(scenario) : nil
    var decisions = PlainDecisions(scenario)
    var states: [String: Double] = [:]
    var seen: Int64 = 0
    var done = Path(ledger: opening, withGrounds: opening)
    for (place, year) in years.enumerated() {
      var own = Year()
      if let path { own = factorsAndMeasures(year, path: path, &states) }
      own.taxation =
        taxation?.run(
          year, national: states["nivå av skatteunderlag"] ?? 1, own: states["nivå av eget_skatteunderlag"] ?? 1,
          forecast: states["slutavräkningsprognos"] ?? 0) ?? own.taxation
      own.pensions =
        pensions?.run(year, prices: states["konsumentpriser"] ?? 0, costs: states["kostnadsindex"] ?? 0) ?? own.pensions
      own.investments = investments?.run(year, level: states["nivå av kostnadsindex"] ?? 1) ?? own.investments
      var improvement: Int64 = 0
      var gains: Int64 = 0
      if let path {
        own.add(own.taxation.taxes - mean[place].taxation.taxes, .skatteintäkter)
        own.add(own.taxation.grants - mean[place].taxation.grants, .statsbidragOchUtjämning)
        own.add(mean[place].pensions.operating - own.pensions.operating, .verksamhetensKostnader)
        own.add(mean[place].pensions.financial - own.pensions.financial, .finansiellaKostnader)
        own.add(mean[place].investments.running - own.investments.running, .verksamhetensKostnader)
        own.add(mean[place].investments.depreciation - own.investments.depreciation, .avskrivningar)
        var known = knowledge(year, done.ledger, portfolio)
        known.deviation = seen
        known.error = forecastError(year, path: path)
        seen = own.deviation
        let decided = decisions.decide(year, isFirst: place == 0, known)
        for (post, amount) in decided.posts { own.add(amount, post) }
        (own.useRUR, own.useRR, gains) = (decided.rur, decided.rr, decided.gains)
        improvement = decided.posts.values.reduce(gains, +)
      }
      if year >= firstPortfolioYear {
        let need = need(year, done.ledger, path: path, improvement: improvement)
        own.placed = move(&portfolio!, year, path: path, need: need, extra: gains, states["kort_ränta"] ?? 0)
        if path != nil { note(year, &own, mean[place], portfolio!, before: done.years.last) }
      }
      own.interest = financing?.interest(short: states["kort_ränta"] ?? 0) ?? own.interest
      if path != nil {
        own.add(mean[place].interest.cost - own.interest.cost, .finansiellaKostnader)
        own.add(own.interest.income - mean[place].interest.income, .finansiellaIntäkter)
      }
      own.equity = done.years.last?.equity ?? 0
      if model.år[year - scenario.år.första].angivelse == .räkenskaper { own.equity += own.deviation + own.unrealised }
      own.value = portfolio?.value ?? 0
      own.gain = portfolio?.gain ?? 0
      let waiver = scenario.framtidaSynnerligaSkäl[year] ?? own.pensions.ground
      _ = close(year, own, waiver: waiver, &done.withGrounds)
      var closed = close(year, own, &done.ledger)
      for post in Resultatpost.allCases { closed.posts[post, default: 0] += planned(post, year) }
      financing?.close(flows(year, closed, isPlan: path == nil), long: states["lång_ränta"] ?? 0)
      closed.sheet = financing?.sheet ?? closed.sheet
      done.years.append(closed)
    }
    return done
  }

  /// What factors, bias and measures let a year deviate with.
  private func factorsAndMeasures(_ year: Int, path: Int, _ states: inout [String: Double]) -> Year {
    var own = Year()
    let values = walkFactors(year, path: path, &states)
    let measures = measures(year, path: path)
    if isByLines {
      for (post, amount) in deviations(year, values, path: path, &states) { own.add(amount, post) }
      for (post, amount) in measures { own.add(amount, post) }
    } else {
      own.deviation = deviation(year, values) + measures.reduce(0) { $0 + $1.amount }
    }
    return own
  }

  /// What the portfolio did otherwise than the plan holds; changes in value are in the row, and apart in the result.
  private func note(_ year: Int, _ own: inout Year, _ planned: Year, _ portfolio: PlainPortfolio, before: Year?) {
    own.gainDeviation = own.placed.realised - plannedGain(year, planned)
    let more = own.placed.directYield - own.placed.fee - (planned.placed.directYield - planned.placed.fee)
    own.moved = (before?.moved?.to ?? 0, portfolio.gain - planned.gain)
    own.add(own.gainDeviation + more, .finansiellaIntäkter)
    own.posts[.finansiellaIntäkter, default: 0] += own.unrealised
  }
}
