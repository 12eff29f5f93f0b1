import Numerics

extension Portfolio {
  /// Runs a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - need: what restoration needs as far as known when the year's sales are decided, whole kronor.
  ///   - driver: the value of a driver in the year.
  func step(_ year: Int, need: Lanes, _ state: inout PortfolioState, driver: (Int) -> Lanes) -> PortfolioYear {
    var result = PortfolioYear()
    let opening = state.value
    for index in classes.indices { grow(index, year, &state, &result, driver: driver) }
    result.fee = (opening * Lanes(repeating: fee[year])).roundedToKrona
    let own = reinvests ? result.directYield - result.fee : .zero
    let money = own + Lanes(repeating: contributions[year] - withdrawals[year])
    buy(money.positivePart, &state)
    let sold = minimum((Lanes.zero - money).positivePart, state.value)
    result.realised += sell(sold, &state)
    result.netFlow = money.positivePart - sold - own
    if rebalances && classes.count > 1 { result.realised += rebalance(&state) }
    if case .share(let share) = rule, isActive[year] {
      result.realised += turnOver(share, &state)
    } else {
      // Where the rule wants nothing it does not make good what other sales lose either.
      let wanted = wanted(year, need: need)
      result.realised += realise((wanted - result.realised).positivePart.only(where: wanted .> 0), &state)
    }
    return result
  }

  private func grow(
    _ index: Int, _ year: Int, _ state: inout PortfolioState, _ result: inout PortfolioYear, driver: (Int) -> Lanes
  ) {
    let value = state.values[index]
    switch classes[index].growth {
    case .driver(let place, let yield):
      let rate = Lanes(repeating: yield[year])
      let price = (value * (driver(place) - Lanes(repeating: 1) - rate)).roundedToKrona
      // What is left of an asset that yields more than it is worth is nothing, not a debt.
      let after = (value + price).positivePart
      result.directYield += (value * rate).roundedToKrona
      result.priceChange += after - value
      state.values[index] = after
    case .rate(let place, let mean, let share):
      let rate = Lanes(repeating: mean[year]) + driver(place) * Lanes(repeating: share[year])
      result.directYield += (value * rate).roundedToKrona
    }
  }

  /// Spends money on the classes by weight.
  private func buy(_ money: Lanes, _ state: inout PortfolioState) {
    var rest = money
    for index in classes.indices {
      let part = (rest * Lanes(repeating: classes[index].shareOfRest)).roundedToKrona
      rest -= part
      state.values[index] += part
      state.costs[index] += part
    }
  }

  /// Sells for an amount of at most the portfolio's value, classes by value, and returns what it realises.
  private func sell(_ amount: Lanes, _ state: inout PortfolioState) -> Lanes {
    var rest = amount
    var value = state.value
    var realised = Lanes.zero
    for index in classes.indices {
      let own = state.values[index]
      let part = (rest * own / maximum(value, Lanes(repeating: 1))).roundedToKrona
      value -= own
      rest -= part
      realised += sell(part, of: index, &state)
    }
    return realised
  }

  /// Sells for an amount of at most a class's value and returns what it realises.
  private func sell(_ amount: Lanes, of index: Int, _ state: inout PortfolioState) -> Lanes {
    let value = state.values[index]
    let gain = (amount * (value - state.costs[index]) / maximum(value, Lanes(repeating: 1))).roundedToKrona
    state.values[index] = value - amount
    state.costs[index] -= amount - gain
    return gain
  }

  /// Brings the classes to their weights and returns what the sales realise.
  private func rebalance(_ state: inout PortfolioState) -> Lanes {
    var rest = state.value
    var realised = Lanes.zero
    for index in classes.indices {
      let target = (rest * Lanes(repeating: classes[index].shareOfRest)).roundedToKrona
      rest -= target
      let value = state.values[index]
      realised += sell((value - target).positivePart, of: index, &state)
      let bought = (target - value).positivePart
      state.values[index] += bought
      state.costs[index] += bought
    }
    return realised
  }

  /// Sells and buys back a share of every class and returns what that realises.
  private func turnOver(_ share: Double, _ state: inout PortfolioState) -> Lanes {
    var realised = Lanes.zero
    for index in classes.indices {
      let gain = ((state.values[index] - state.costs[index]) * Lanes(repeating: share)).roundedToKrona
      state.costs[index] += gain
      realised += gain
    }
    return realised
  }

  /// Realises gain, as far as there is any, by selling and buying back; returns how much.
  private func realise(_ wanted: Lanes, _ state: inout PortfolioState) -> Lanes {
    if wanted == .zero { return .zero }
    var available = Lanes.zero
    for index in classes.indices { available += (state.values[index] - state.costs[index]).positivePart }
    let realised = minimum(wanted, available)
    var rest = realised
    for index in classes.indices {
      let gain = (state.values[index] - state.costs[index]).positivePart
      let part = (rest * gain / maximum(available, Lanes(repeating: 1))).roundedToKrona
      available -= gain
      rest -= part
      state.costs[index] += part
    }
    return realised
  }
}
