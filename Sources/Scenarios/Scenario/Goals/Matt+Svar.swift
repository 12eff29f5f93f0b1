extension Mått {
  /// Svar: what came of a mått in a year.
  public enum Svar: String, Sendable, CaseIterable {
    case uppfyllt
    case inteUppfyllt = "inte uppfyllt"
    case följs
    case inteMätt = "inte mätt"
  }

  /// What came of it in a year by its stated outcomes; "inte mätt" without one, or without what it is compared with.
  public func svar(_ år: Int) -> Svar {
    guard let outcome = utfall[år] else { return .inteMätt }
    return svar(outcome, år, före: utfall.poster.last { $0.år < år }?.tal)
  }

  /// What an outcome of a year is, given the last outcome before it.
  public func svar(_ utfall: Decimaltal, _ år: Int, före: Decimaltal?) -> Svar {
    func answer(_ isReached: Bool?) -> Svar { isReached.map { $0 ? .uppfyllt : .inteUppfyllt } ?? .inteMätt }
    let target = målvärde.gällande(år)?.tal
    switch slag {
    case .minst: return answer(target.map { utfall >= $0 })
    case .högst: return answer(target.map { utfall <= $0 })
    case .inom: return answer(target.map { abs(utfall.miljondelar - $0.miljondelar) <= tolerans.miljondelar })
    case .ökande: return answer(före.map { utfall > $0 })
    case .minskande: return answer(före.map { utfall < $0 })
    case .bibehållenEllerÖkande: return answer(före.map { utfall >= $0 })
    case .bibehållenEllerMinskande: return answer(före.map { utfall <= $0 })
    case .genomfört: return answer(utfall != .noll)
    case .följs: return .följs
    }
  }
}
