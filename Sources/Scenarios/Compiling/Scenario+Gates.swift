extension Scenario {
  /// The mått that a unit must reach to keep a surplus by a rule: those named, but for what is about another unit, or all that are about it.
  ///
  /// - Parameter år: a year in which their goals are to hold; nil for any.
  public func grindmått(_ regel: Balanseringsregel, _ enhet: Organisationsenhet, _ år: Int? = nil) -> [Mått] {
    guard let gate = regel.grind else { return [] }
    let goals = mål.filter { goal in år.map(goal.gäller) ?? true }
    let marks = goals.flatMap(\.mått).filter { $0.storhet == nil && $0.slag != .följs }
    if gate.mått.isEmpty { return marks.filter { $0.enhet == enhet.nyckel } }
    let above = (organisation?.ovanför(enhet) ?? []).map(\.nyckel) + [enhet.nyckel]
    return marks.filter { mark in gate.mått.contains(mark.nyckel) && (mark.enhet.map(above.contains) ?? true) }
  }

  /// How likely a mått is to be reached in a year, percent: certain by its outcome, else as stated; what nothing is said of is taken to be
  /// reached.
  public func nås(_ mått: Mått, _ år: Int) -> Decimaltal {
    switch mått.svar(år) {
    case .uppfyllt: Decimaltal(hundradelar: 10_000)
    case .inteUppfyllt: .noll
    case .följs, .inteMätt: mått.sannolikhet.gällande(år)?.tal ?? Decimaltal(hundradelar: 10_000)
    }
  }

  /// Whether a unit keeps a surplus of a settled year: at least the share of its mått that the gate asks for is reached. Those not measured
  /// are left out; with none left it does.
  public func grindÄrÖppen(_ regel: Balanseringsregel, _ enhet: Organisationsenhet, _ år: Int) -> Bool {
    guard let gate = regel.grind else { return true }
    let answers = grindmått(regel, enhet, år).map { $0.svar(år) }.filter { $0 != .inteMätt }
    let reached = answers.count { $0 == .uppfyllt }
    return Int64(reached) * gate.minst.nämnare >= Int64(answers.count) * gate.minst.täljare
  }
}
