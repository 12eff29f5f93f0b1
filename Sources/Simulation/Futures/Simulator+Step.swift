import Law
import Numerics

extension Simulator {
  /// Runs every simulated year of the drawn paths, eight at a time.
  ///
  /// - Parameter isWanted: whether a group of eight is to be run; what the others came to stays as it was.
  package func step(_ rows: borrowing PathRows, where isWanted: (Int) -> Bool = { _ in true }) {
    step(rows, where: isWanted) { _, _, _ in }
  }

  /// The same, telling what each year of each eight paths deviates with.
  @inline(__always)
  func step(
    _ rows: borrowing PathRows, where isWanted: (Int) -> Bool,
    deviating note: (_ year: Int, _ group: Int, Årsavvikelse) -> Void
  ) {
    var state = start
    var withGrounds = start
    let opening = portfolio.map(PortfolioState.init)
    var placements = opening
    let openingEconomy = economy.map(EconomyState.init)
    var mechanisms = openingEconomy
    let undecided = rules.map(Decisions.init)
    var decisions = undecided
    let hasGrounds = hasGrounds
    var closed = Bokslutsresultat()
    var closedWithGrounds = Bokslutsresultat()
    for group in 0..<RowBlock.groups where isWanted(group) {
      state.överta(start)
      if hasGrounds { withGrounds.överta(start) }
      if let opening { placements?.takeOver(opening) }
      if let openingEconomy { mechanisms?.takeOver(openingEconomy) }
      if let undecided { decisions?.takeOver(undecided) }
      var gainBefore = Lanes.zero
      var equity = Lanes.zero
      var deviationBefore = Lanes.zero
      for year in 0..<layout.yearCount {
        var deviation = Årsavvikelse()
        var posts = PostLanes()
        var done = EconomyYear()
        if hasRows {
          posts = ownPosts(year, rows, group)
        } else {
          deviation.resultat = rows.given[year, group] + rows.own[year, group]
        }
        if let economy {
          done = economy.step(year, &mechanisms!) { rows.drivers[$0 * layout.yearCount + year, group] }
          posts.add(done.posts, less: plannedMechanisms[year].posts)
          deviation.resultat += posts.sum
        }
        let error = (rows.forecasts[year, group] * Lanes(repeating: forecastError[year])).roundedToKrona
        var improvement = rows.given[year, group] - Lanes(repeating: bias[year])
        var decided = DecisionYear()
        if let rules {
          var known = knowledge(year, state, placements)
          known.deviation = deviationBefore
          known.error = error
          known.planned += improvement
          deviationBefore = deviation.resultat - improvement
          decided = rules.decide(year, known, &decisions!)
          deviation.add(decided)
          posts.add(decided.posts)
          improvement += decided.posts.sum + decided.gains
        }
        var placed = PortfolioYear()
        if let portfolio, year >= portfolio.firstYear {
          let need = need(year, state, error: error, improvement: improvement)
          let extra = rows.extraGains[year, group] + decided.gains
          placed = portfolio.step(year, need: need, extra: extra, &placements!) {
            rows.drivers[$0 * layout.yearCount + year, group]
          }
          let plan = planned[year]
          let gain = placements!.gain - Lanes(repeating: plan.gain)
          let placedMore = placed.result - Lanes(repeating: plan.result)
          deviation.resultat += placedMore
          posts[.finansiellaIntäkter] += placedMore
          deviation.placeringsvinst = placed.realised - Lanes(repeating: plan.realised)
          deviation.övervärdeFöre = gainBefore
          deviation.övervärdeEfter = gain
          gainBefore = gain
          // Changes in value are in årets resultat too.
          if model.år[firstIndex + year].angivelse == .räkenskaper {
            posts[.finansiellaIntäkter] += deviation.övervärdeEfter - deviation.övervärdeFöre
          }
        }
        if let financing = economy?.financing {
          let own = financing.interest(
            short: rows.drivers[financing.short * layout.yearCount + year, group], mechanisms!.financing!)
          let plan = plannedInterest[year]
          posts[.finansiellaKostnader] += own.cost - plan.cost
          posts[.finansiellaIntäkter] += own.income - plan.income
          deviation.resultat += own.result - plan.result
        }
        let unrealised = deviation.övervärdeEfter - deviation.övervärdeFöre
        if model.år[firstIndex + year].angivelse == .räkenskaper { equity += deviation.resultat + unrealised }
        deviation.egetKapital = equity
        deviation.skatterOchBidrag = posts.skatterOchBidrag
        note(year, group, deviation)
        model.stega(firstIndex + year, avvikelse: deviation, &state, &closed)
        if hasGrounds {
          deviation.regelbeslut = Lanes(repeating: grounds[year]) + done.ground
          model.stega(firstIndex + year, avvikelse: deviation, &withGrounds, &closedWithGrounds)
        }
        if let financing = economy?.financing {
          var flows = flows(year, closed.utredning.åretsResultat, posts, done)
          flows.placementsResult += placed.result + unrealised
          flows.placementsCash = portfolio?.cash(of: placed) ?? .zero
          financing.close(
            flows, long: rows.drivers[financing.long * layout.yearCount + year, group], &mechanisms!.financing!)
          keepBalance(year, mechanisms!.financing!.sheet, rows, group)
        }
        keep(year, closed.balanskravsresultat, closed.avräkning.utgående, rows, group)
        if hasAccounts { keepAccounts(year, closed, rows, group) }
        if hasReserves { keepReserves(year, state.reserver, rows, group) }
        if hasRows {
          keepPosts(year, posts, rows, group)
          keepRatios(year, closed.utredning.åretsResultat, posts, done.investments, rows, group)
        }
        if let placements { keepPlacements(year, placed, placements, rows, group) }
      }
      judge(state, hasGrounds ? withGrounds : nil, rows, group)
    }
  }

  /// What the factors do to the rows of the income statement, and what is given beside them, which shows as cost.
  @inline(__always)
  private func ownPosts(_ year: Int, _ rows: borrowing PathRows, _ group: Int) -> PostLanes {
    var posts = PostLanes()
    for post in Resultatpost.allCases {
      posts[post] = rows.own[Int(post.rawValue) * layout.yearCount + year, group]
    }
    posts[.verksamhetensKostnader] += rows.given[year, group]
    return posts
  }
}
