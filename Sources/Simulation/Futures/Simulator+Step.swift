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
    let hasGrounds = hasGrounds
    var closed = Bokslutsresultat()
    var closedWithGrounds = Bokslutsresultat()
    for group in 0..<RowBlock.groups where isWanted(group) {
      state.överta(start)
      if hasGrounds { withGrounds.överta(start) }
      if let opening { placements?.takeOver(opening) }
      if let openingEconomy { mechanisms?.takeOver(openingEconomy) }
      var gainBefore = Lanes.zero
      for year in 0..<layout.yearCount {
        var deviation = Årsavvikelse()
        var posts = PostLanes()
        var ground = Lanes(repeating: grounds[year])
        if hasRows {
          posts = ownPosts(year, rows, group)
        } else {
          deviation.resultat = rows.given[year, group] + rows.own[year, group]
        }
        if let economy {
          let done = economy.step(year, &mechanisms!) { rows.drivers[$0 * layout.yearCount + year, group] }
          posts.add(done.posts, less: plannedMechanisms[year].posts)
          ground += done.ground
          deviation.resultat += posts.sum
        }
        var placed = PortfolioYear()
        if let portfolio, year >= portfolio.firstYear {
          let error = rows.forecasts[year, group] * Lanes(repeating: forecastError[year])
          let improvement = rows.given[year, group] - Lanes(repeating: bias[year])
          let need = need(year, state, error: error.roundedToKrona, improvement: improvement)
          placed = portfolio.step(year, need: need, extra: rows.extraGains[year, group], &placements!) {
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
        deviation.skatterOchBidrag = posts.skatterOchBidrag
        note(year, group, deviation)
        model.stega(firstIndex + year, avvikelse: deviation, &state, &closed)
        if hasGrounds {
          deviation.regelbeslut = ground
          model.stega(firstIndex + year, avvikelse: deviation, &withGrounds, &closedWithGrounds)
        }
        keep(year, closed.balanskravsresultat, closed.avräkning.utgående, rows, group)
        if hasAccounts { keepAccounts(year, closed, rows, group) }
        if hasReserves { keepReserves(year, state.reserver, rows, group) }
        if hasRows { keepPosts(year, posts, rows, group) }
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

  /// What restoration needs of a year's gains as far as known when the year's sales are decided: what is due by its end according to a
  /// forecast of the year before, less the planned result without gains; never more than all that is outstanding.
  ///
  /// - Parameter improvement: what has been done since the plan to better the year's result.
  func need(_ year: Int, _ state: Bokslutsläge, error: Lanes, improvement: Lanes = .zero) -> Lanes {
    guard case .need? = portfolio?.rule, portfolio?.isActive[year] == true else { return .zero }
    let current = layout.years.lowerBound + year
    var due = error
    var outstanding = error
    for (place, post) in layout.places.enumerated() where post.från < current {
      let remaining = state.återställning.poster[place].återstående
      outstanding += remaining
      if post.senast <= current { due += remaining }
    }
    let lacking = due - Lanes(repeating: plannedWithoutGains[year]) - improvement
    return minimum(lacking.only(where: due .> 0).positivePart, outstanding.positivePart)
  }
}
