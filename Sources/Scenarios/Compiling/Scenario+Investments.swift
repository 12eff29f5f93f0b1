import Simulation

extension Investeringsplan.Projekt {
  /// What is spent in a year, before grants.
  ///
  /// - Parameter sista: the last year that is not extrapolated, after which what is taken into use as it is built goes on as last stated.
  func utgift(_ år: Int, sista: Int) -> Int64 {
    if let stated = utgift[år] { return stated }
    guard tasIBruk == .löpande, år > sista, let last = utgift.poster.last, last.år < år else { return 0 }
    return last.belopp
  }
}

extension Scenario {
  /// Nettoinvesteringar of a year according to plan: as stated, else those of the projects; nil where neither tells.
  public func nettoinvestering(_ år: Int) -> Int64? {
    if let stated = nettoinvesteringar[år] { return stated }
    guard let projects = investeringar?.projekt, projects.contains(where: { beskriver($0, år) }) else { return nil }
    return projects.reduce(0) { $0 + $1.utgift(år, sista: self.år.sistaAngivna) - ($1.bidrag[år] ?? 0) }
  }

  /// Whether a project says what is spent in a year.
  func beskriver(_ projekt: Investeringsplan.Projekt, _ år: Int) -> Bool {
    projekt.utgift[år] != nil || projekt.bidrag[år] != nil || projekt.utgift(år, sista: self.år.sistaAngivna) != 0
  }

  /// The investments of some years that follow each other as plain numbers; nil where none are described and nothing is to be financed.
  ///
  /// - Parameter index: the factor that prices follow, where it is in use.
  func investments(_ years: [Int], index: Reaction.Part? = nil) -> Investments? {
    guard investeringar != nil || finansiering != nil, let first = years.first else { return nil }
    let existing = years.map { Double(investeringar?.befintligaAvskrivningar.senaste(före: $0)?.belopp ?? 0) }
    let other = years.map { year -> Double in
      // Without projects a year after the plan invests as the last stated one.
      let last = investeringar == nil && år.slag(year) == .framskrivning
      return Double((last ? nettoinvesteringar.senaste(före: year)?.belopp : nettoinvesteringar[year]) ?? 0)
    }
    let assets = (investeringar?.projekt ?? []).flatMap { parts($0, through: years[years.count - 1]) }
      .map { asset($0, years, opening: bookValue($0, before: first)) }
      .filter(\.isThere)
    return Investments(assets: assets, existing: existing, other: other, index: index)
  }

  /// What of a project is depreciated as one: all of it, or a year's spending of what is taken into use as it is built.
  private struct Part {
    let project: Investeringsplan.Projekt
    let firstUse: Int
    /// The only year whose spending it is; nil for every year's.
    let only: Int?
  }

  private func parts(_ project: Investeringsplan.Projekt, through last: Int) -> [Part] {
    if case .år(let year) = project.tasIBruk { return [Part(project: project, firstUse: year, only: nil)] }
    return (firstSpending(project)..<max(firstSpending(project), last + 1)).filter { beskriver(project, $0) }.map {
      Part(project: project, firstUse: $0 + 1, only: $0)
    }
  }

  /// The first year in which something is spent or received; the last year of all for nothing.
  private func firstSpending(_ project: Investeringsplan.Projekt) -> Int {
    min(project.utgift.poster.first?.år ?? år.till, project.bidrag.poster.first?.år ?? år.till, år.till)
  }

  private func asset(_ part: Part, _ years: [Int], opening: Double) -> InvestmentAsset {
    func amounts(_ amount: (Int) -> Int64) -> [Double] {
      years.map { part.only == nil || part.only == $0 ? Double(amount($0)) : 0 }
    }
    return InvestmentAsset(
      spending: amounts { part.project.utgift($0, sista: år.sistaAngivna) },
      grants: amounts { part.project.bidrag[$0] ?? 0 },
      opening: opening, firstUse: part.firstUse - years[0], life: part.project.nyttjandetid,
      runningCost: Double(part.project.driftkostnad))
  }

  /// What is left of what was spent before a year, at the prices paid.
  private func bookValue(_ part: Part, before first: Int) -> Double {
    let history = Array(min(firstSpending(part.project), first)..<first)
    guard !history.isEmpty else { return 0 }
    let nothing = history.map { _ in 0.0 }
    return Investments(assets: [asset(part, history, opening: 0)], existing: nothing, other: nothing).planned().books[0]
  }
}

extension InvestmentAsset {
  /// Whether there is anything of it in the simulated years or left from before.
  fileprivate var isThere: Bool {
    opening != 0 || runningCost != 0 || spending.contains { $0 != 0 } || grants.contains { $0 != 0 }
  }
}
