import Law
import Numerics

extension Simulator {
  /// What a closed year brings the balance sheet; what the placements do comes on top.
  ///
  /// - Parameter posts: what the rows of the income statement deviate from the plan with.
  @inline(__always)
  func flows(_ year: Int, _ result: Lanes, _ posts: PostLanes, _ done: EconomyYear) -> FinancingFlows {
    var flows = FinancingFlows()
    flows.result = result
    flows.depreciation = planned(.avskrivningar, year) + posts[.avskrivningar]
    flows.investments = done.investments.spending
    flows.provisions = done.unpaid
    flows.placementsResult = Lanes(repeating: model.år[firstIndex + year].orealiserat)
    return flows
  }

  /// A row of the income statement as planned.
  @inline(__always)
  func planned(_ post: Resultatpost, _ year: Int) -> Lanes {
    Lanes(repeating: economy?.planned[Int(post.rawValue) * layout.yearCount + year] ?? 0)
  }

  /// The interest of the path without deviations, year by year; none where financing is not described.
  ///
  /// - Parameter extra: what is to be added to a year's result when its interest and those of the years before are known: nothing where the plan
  ///   holds the interest already.
  package func planInterest(adding extra: ([FinancingYear]) -> Lanes = { _ in .zero }) -> [FinancingYear] {
    guard let financing = economy?.financing else { return [] }
    var interest: [FinancingYear] = []
    var own = FinancingState(financing)
    var state = start
    for year in 0..<layout.yearCount {
      interest.append(financing.interest(short: .zero, own))
      let closed = model.stega(firstIndex + year, avvikelse: Årsavvikelse(), &state)
      let result = closed.utredning.åretsResultat + extra(interest)
      var flows = flows(year, result, PostLanes(), plannedMechanisms[year])
      flows.placementsResult += Lanes(repeating: planned[year].result)
      flows.placementsCash = Lanes(repeating: planned[year].cash)
      financing.close(flows, long: .zero, &own)
    }
    return interest
  }
}
