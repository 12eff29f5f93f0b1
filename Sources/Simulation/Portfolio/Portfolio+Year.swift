import Numerics

extension Portfolio {
  /// The classes of a portfolio while a year works on them.
  typealias Holdings = UnsafeMutableBufferPointer<PortfolioState.Holding>

  /// Runs a year.
  ///
  /// - Parameters:
  ///   - year: which simulated year, from 0.
  ///   - need: what restoration needs as far as known when the year's sales are decided, whole kronor.
  ///   - extra: gains to realise beyond what sales and the rule realise, whole kronor.
  ///   - driver: the value of a driver in the year.
  func step(
    _ year: Int, need: Lanes, extra: Lanes = .zero, _ state: inout PortfolioState, driver: (Int) -> Lanes
  ) -> PortfolioYear {
    state.holdings.withUnsafeMutableBufferPointer { holdings in
      var result = PortfolioYear()
      if fee[year] > 0 { result.fee = (Self.value(holdings) * Lanes(repeating: fee[year])).roundedToKrona }
      for index in classes.indices {
        grow(index, year, &holdings[index], &result, driver: driver)
      }
      let own = reinvests ? result.directYield - result.fee : .zero
      let money = own + Lanes(repeating: contributions[year] - withdrawals[year])
      buy(money.positivePart, holdings)
      let sold = minimum((Lanes.zero - money).positivePart, Self.value(holdings))
      if !sold.isZero { result.realised += sell(sold, holdings) }
      result.netFlow = money.positivePart - sold - own
      if rebalances && classes.count > 1 { result.realised += rebalance(holdings) }
      var lacking = extra
      if case .share(let share) = rule, isActive[year] {
        result.realised += Self.turnOver(share, holdings)
      } else {
        // Where nothing is wanted, a loss on other sales is not made good either.
        let wanted = wanted(year, need: need)
        lacking += (wanted - result.realised).positivePart.only(where: wanted .> 0)
      }
      if !lacking.isZero { result.realised += Self.realise(lacking, holdings) }
      return result
    }
  }

  private static func value(_ holdings: Holdings) -> Lanes {
    var sum = Lanes.zero
    for holding in holdings { sum += holding.value }
    return sum
  }

  @inline(__always)
  private func grow(
    _ index: Int, _ year: Int, _ holding: inout PortfolioState.Holding, _ result: inout PortfolioYear,
    driver: (Int) -> Lanes
  ) {
    let value = holding.value
    let yield = Lanes(repeating: classes[index].yield[year])
    let drawn = driver(classes[index].driver)
    if classes[index].isRate {
      let rate = yield + drawn * Lanes(repeating: classes[index].meanGrowth[year])
      result.directYield += (value * rate).roundedToKrona
      return
    }
    let price = (value * (drawn - Lanes(repeating: 1) - yield)).roundedToKrona
    // What is left of an asset that yields more than it is worth is nothing, not a debt.
    let after = (value + price).positivePart
    result.directYield += (value * yield).roundedToKrona
    result.priceChange += after - value
    holding.value = after
  }

  /// What a class gets of what it and those after it get; the last one all of it.
  @inline(__always)
  private func share(of rest: Lanes, _ index: Int) -> Lanes {
    if index == classes.count - 1 { return rest }
    return (rest * Lanes(repeating: classes[index].shareOfRest)).roundedToKrona
  }

  /// Spends money on the classes by weight.
  private func buy(_ money: Lanes, _ holdings: Holdings) {
    var rest = money
    for index in holdings.indices {
      let part = share(of: rest, index)
      rest -= part
      holdings[index].value += part
      holdings[index].cost += part
    }
  }

  /// Sells for an amount of at most the portfolio's value, classes by value, and returns what it realises.
  private func sell(_ amount: Lanes, _ holdings: Holdings) -> Lanes {
    var rest = amount
    var value = Self.value(holdings)
    var realised = Lanes.zero
    for index in holdings.indices {
      let own = holdings[index].value
      let part = (rest * own / maximum(value, Lanes(repeating: 1))).roundedToKrona
      value -= own
      rest -= part
      realised += Self.sell(part, of: &holdings[index])
    }
    return realised
  }

  /// Sells for an amount of at most a class's value and returns what it realises.
  @inline(__always)
  private static func sell(_ amount: Lanes, of holding: inout PortfolioState.Holding) -> Lanes {
    let gain = (amount * holding.gain / maximum(holding.value, Lanes(repeating: 1))).roundedToKrona
    holding.value -= amount
    holding.cost -= amount - gain
    return gain
  }

  /// Brings the classes to their weights and returns what the sales realise.
  private func rebalance(_ holdings: Holdings) -> Lanes {
    var rest = Self.value(holdings)
    var realised = Lanes.zero
    for index in holdings.indices {
      let target = share(of: rest, index)
      rest -= target
      let value = holdings[index].value
      realised += Self.sell((value - target).positivePart, of: &holdings[index])
      let bought = (target - value).positivePart
      holdings[index].value += bought
      holdings[index].cost += bought
    }
    return realised
  }

  /// Sells and buys back a share of every class and returns what that realises.
  private static func turnOver(_ share: Double, _ holdings: Holdings) -> Lanes {
    var realised = Lanes.zero
    for index in holdings.indices {
      let gain = (holdings[index].gain * Lanes(repeating: share)).roundedToKrona
      holdings[index].cost += gain
      realised += gain
    }
    return realised
  }

  /// Realises gain, as far as there is any, by selling and buying back; returns how much.
  private static func realise(_ wanted: Lanes, _ holdings: Holdings) -> Lanes {
    var available = Lanes.zero
    for holding in holdings { available += holding.gain.positivePart }
    let realised = minimum(wanted, available)
    var rest = realised
    for index in holdings.indices {
      let gain = holdings[index].gain.positivePart
      let part = (rest * gain / maximum(available, Lanes(repeating: 1))).roundedToKrona
      available -= gain
      rest -= part
      holdings[index].cost += part
    }
    return realised
  }
}
