import Numerics

extension Economy {
  /// Runs the mechanisms that factors alone decide; what decisions and earlier results decide comes in `Simulator.step`.
  ///
  /// - Parameter driver: the value of a driver in the year; zero for the plan.
  @inline(__always)
  func step(_ year: Int, _ state: inout EconomyState, driver: (Int) -> Lanes) -> EconomyYear {
    var done = EconomyYear()
    if let taxation { done.posts.add(taxation.step(year, &state.taxation, driver: driver).posts, less: PostLanes()) }
    if let pensions {
      let costs = pensions.costs.map(driver) ?? .zero
      let year = pensions.step(year, prices: driver(pensions.prices), costs: costs, &state.pensions!)
      done.posts[.verksamhetensKostnader] += year.operating
      done.posts[.finansiellaKostnader] += year.financial
      done.ground += year.ground
      done.unpaid += year.unpaid
    }
    if let investments {
      done.investments = investments.step(year, &state.investments!, driver: driver)
      done.posts[.avskrivningar] += done.investments.depreciation
      done.posts[.verksamhetensKostnader] += done.investments.runningCost
    }
    return done
  }
}
