import Simulation

extension Scenario {
  /// The income statement and the mechanisms as plain numbers for the simulated years; without rows where results are stated as a
  /// whole, nil where there is nothing of either.
  func economy(_ years: [Int], _ use: SimulatorUse) -> Economy? {
    let pensions = pensions(
      years, prices: use.place(Faktor.konsumentpriser.nyckel) ?? 0, costs: use.place(Faktor.kostnadsindex.nyckel))
    guard osäkerhet.metod == .rader else {
      return pensions.map {
        Economy(planned: [], accounts: Accounts(reactions: [], lines: [], effects: []), pensions: $0)
      }
    }
    let index = use.place(Faktor.kostnadsindex.nyckel).map {
      Reaction.Part(
        driver: $0, mean: medel(.kostnadsindex), sensitivity: investeringar?.kostnadsindex.tal ?? 0)
    }
    let rates = [Faktor.kortRänta, .långRänta].compactMap { use.place($0.nyckel) }
    return Economy(
      planned: planeradePoster(years), accounts: accounts(years, use), taxation: taxation(years, use),
      pensions: pensions,
      investments: investments(years, index: investeringar?.följerKostnadsindex == true ? index : nil),
      financing: rates.count == 2 ? financing(years, short: rates[0], long: rates[1]) : nil)
  }

  /// The plan row by row and year by year: the lines, and measures that they do not hold.
  package func planeradePoster(_ years: [Int]) -> [Double] {
    Resultatpost.allCases.flatMap { post in
      years.map { year in
        let measures = åtgärder.filter { $0.post == post }.reduce(0) { $0 + tillägg(av: $1, year) }
        return Double((räkenskaper.summa(post, year) ?? 0) + measures)
      }
    }
  }

  /// The lines and what each follows.
  func accounts(_ years: [Int], _ use: SimulatorUse) -> Accounts {
    var reactions: [Reaction] = []
    var lines: [AccountLine] = []
    var effects: [PostEffect] = []
    for line in räkenskaper.rader {
      let plan = years.map { Double(line.belopp[$0] ?? 0) }
      guard plan.contains(where: { $0 != 0 }) else { continue }
      let (parts, levels) = verkningar(line, use)
      for level in levels {
        let amount = plan.map { $0 * level.strength }
        effects.append(PostEffect(post: line.post, driver: level.driver, amount: amount))
      }
      guard !parts.isEmpty else { continue }
      let reaction = Reaction(parts)
      let place = reactions.firstIndex(of: reaction) ?? reactions.count
      if place == reactions.count { reactions.append(reaction) }
      lines.append(AccountLine(post: line.post, plan: plan, reaction: place))
    }
    return Accounts(reactions: reactions, lines: lines, effects: effects)
  }

  /// What a line follows: factors that are growth, and those that are levels with how strongly it does.
  func verkningar(_ line: Resultaträkning.Rad, _ use: SimulatorUse) -> (
    growth: [Reaction.Part], levels: [(driver: Int, strength: Double)]
  ) {
    var growth: [Reaction.Part] = []
    var levels: [(driver: Int, strength: Double)] = []
    for reaction in reaktioner(line) where reaction.styrka != .noll {
      guard let factor = osäkerhet.faktorer.first(where: { $0.nyckel == reaction.faktor }) else {
        preconditionFailure("a line reacts to factors that the scenario has")
      }
      let driver = use.driver(factor.nyckel)
      if factor.ärNivå {
        levels.append((driver, reaction.styrka.tal))
      } else {
        growth.append(Reaction.Part(driver: driver, mean: factor.medel.procent, sensitivity: reaction.styrka.tal))
      }
    }
    return (growth, levels)
  }

  /// What one percentage point above the central path of a factor does to the result of the last stated year, roughly; nil where nothing
  /// follows it. Its sign says on which side the factor hurts.
  func verkan(av faktor: Faktorantagande) -> Double? {
    var isUsed = faktor.känslighet != 0
    var effect = Double(faktor.känslighet)
    if osäkerhet.metod == .rader {
      if let own = skattensVerkan(av: faktor) {
        isUsed = true
        effect += own
      }
      if let own = finansieringsverkan(av: faktor) {
        isUsed = true
        effect += own
      }
      for line in räkenskaper.rader {
        for reaction in reaktioner(line) where reaction.faktor == faktor.nyckel && reaction.styrka != .noll {
          isUsed = true
          effect += Double(line.belopp.senaste(före: år.sistaAngivna)?.belopp ?? 0) * reaction.styrka.tal / 100
        }
      }
    }
    if let pensions = pensionernasVerkan(av: faktor) {
      isUsed = true
      effect += pensions
    }
    return isUsed ? effect : nil
  }

  /// What the result's own deviation is a share of: net cost of lines without a precision of their own, less the frames of units with
  /// one; S where the result is stated as a whole.
  public func avvikelsebas(_ år: Int) -> Int64 {
    guard drivsAvRader(år) else { return skatterOchBidrag(år) ?? 0 }
    let operating: [Resultatpost] = [.verksamhetensIntäkter, .verksamhetensKostnader, .avskrivningar]
    let own = precisionsrader.map(\.nyckel)
    let lines = räkenskaper.rader.filter { operating.contains($0.post) && !own.contains($0.nyckel) }
    let all = abs(lines.reduce(0) { $0 + ($1.belopp[år] ?? 0) })
    let keys = Set(own)
    let units = simuleradeEnheter.filter { $0.precision != nil && !($0.rad.map(keys.contains) ?? false) }
    if units.isEmpty { return all }
    return max(0, all - units.reduce(0) { $0 + (organisation?.slutram($1, år) ?? 0) })
  }
}
