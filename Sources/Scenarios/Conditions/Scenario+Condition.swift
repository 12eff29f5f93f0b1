import Simulation

extension Scenario {
  /// Why a condition can never be judged for the scenario; nil where it can.
  public func fault(of condition: Condition) -> ConditionFault? {
    do throws(ConditionFault) {
      switch condition.measure {
      case .verdict: break
      case .plan(let amount): try check(amount, condition.limit)
      case .probability(.verdict):
        if simulator() == nil { throw .nothingSimulated }
      case .probability, .quantile, .mean:
        guard let layout = simulator()?.layout else { throw .nothingSimulated }
        do throws(ConditionFault) { _ = try Counted(condition, self, layout) } catch {
          // That a sum is nothing is for its result to say.
          if case .undefined = error { break }
          throw error
        }
      }
      return nil
    } catch { return error }
  }

  /// Checks that the plan itself has a figure and that the limit is one for it.
  public func check(_ amount: Condition.Amount, _ limit: Condition.Limit) throws(ConditionFault) {
    guard let figure = Storhet(rawValue: amount.name) else { throw .onlySimulated(amount.name) }
    guard år.alla.contains(amount.years.lowerBound), år.alla.contains(amount.years.upperBound) else {
      throw .yearOutside(amount, first: år.alla.lowerBound, last: år.alla.upperBound, isSimulated: false)
    }
    guard let slag = amount.nyckeltal else {
      guard amount.years.allSatisfy({ anger(figure, $0) }) else { throw .notStated(amount) }
      _ = try Counted.kronor(limit, self)
      return
    }
    let years = amount.years.map { (år: $0, resultat: anger(.åretsResultat, $0) ? Int64(0) : nil) }
    guard Nyckeltalsvärde.alla(self, år: years).contains(where: { $0.slag == slag }) else { throw .notStated(amount) }
  }

  /// Whether the scenario states what an amount of a year is made of.
  private func anger(_ figure: Storhet, _ år: Int) -> Bool {
    if figure.post != nil || figure.delsummaTill != nil { return räkenskaper.åretsResultat(år) != nil }
    switch figure {
    case .åretsResultat, .resultatEfterBalanskravsjusteringar: return planensAngivelse(år) == .räkenskaper
    case .skatterOchBidrag: return skatterOchBidrag(år) != nil
    default: return true
    }
  }
}
