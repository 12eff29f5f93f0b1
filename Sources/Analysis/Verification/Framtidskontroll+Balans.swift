import Numerics
import Simulation

/// The balance sheet and the reserves of a path, from what is kept of them.
extension Framtidskontroll {
  /// Eget kapital moves by årets resultat; debt and liquidity by what is paid; and both sides of the balance sheet are the same, which
  /// soliditeten tells: it is worked out from the assets.
  mutating func kontrolleraBalans(_ run: SimulationRun, _ year: Int) {
    let simulator = run.simulator
    guard let economy = simulator.economy, let opening = economy.financing?.opening,
      let equity = run.values(.egetKapital, year), let result = run.values(.åretsResultat, year),
      let debt = run.values(.låneskuld, year), let cash = run.values(.likvidaMedel, year)
    else { return }
    let år = simulator.layout.years.lowerBound + year
    let paths = run.pilot.paths
    func before(_ figure: Figure, _ opening: Lanes) -> (Int) -> Double {
      let values = year > 0 ? run.values(figure, year - 1) : nil
      return { values?[$0] ?? opening[0] }
    }
    let equityBefore = before(.egetKapital, opening.equity)
    kontrollera("eget kapital = föregående + årets resultat", år, paths: paths) {
      (equity[$0], equityBefore($0) + result[$0])
    }
    kontrollera("låneskuld ≥ 0", år, paths: paths, isBound: true) { (0, debt[$0]) }
    // What pensions leave unpaid is not kept.
    guard economy.pensions == nil else { return }
    if let share = run.values(.soliditet, year) {
      let others = opening.provisions[0] + opening.otherLiabilities[0]
      kontrollera("tillgångar = eget kapital + avsättningar + skulder", år, paths: paths) { path in
        let assets = equity[path] + others + debt[path]
        return (share[path], assets > 0 ? (equity[path] * 100_000 / assets).roundedToKrona : 0)
      }
    }
    let plan = simulator.model.år[simulator.firstIndex + year]
    let unrealised =
      plan.orealiseradeVinster - plan.orealiseradeFörluster + plan.återföringFörluster - plan.återföringVinster
    guard simulator.portfolio == nil, let depreciation = run.values(.avskrivningar, year),
      let spending = run.values(.nettoinvesteringar, year)
    else { return }
    let (cashBefore, debtBefore) = (before(.likvidaMedel, opening.cash), before(.låneskuld, opening.debt))
    kontrollera("likvida medel = föregående + årets kassaflöde + nya lån", år, paths: paths) { path in
      let flow = result[path] - unrealised - depreciation[path] - spending[path]
      return (cash[path], cashBefore(path) + flow + debt[path] - debtBefore(path))
    }
  }

  /// What was reserved less what was used is the difference between the result before and after; the old reserve ends with 2033.
  mutating func kontrolleraReserver(_ run: SimulationRun, _ year: Int) {
    let år = run.simulator.layout.years.lowerBound + year
    let reserves = [Figure.resultatreserv, .resultatutjämningsreserv]
    guard year > 0, år < 2033 || run.values(.resultatutjämningsreserv, year) == nil,
      let adjusted = run.values(.resultatEfterBalanskravsjusteringar, year),
      let result = run.values(.balanskravsresultat, year)
    else { return }
    let after = reserves.compactMap { run.values($0, year) }
    let before = reserves.compactMap { run.values($0, year - 1) }
    kontrollera("reserver = föregående + före reserver − balanskravsresultat", år, paths: run.pilot.paths) { path in
      func sum(_ parts: [[Double]]) -> Double { parts.reduce(0) { $0 + $1[path] } }
      return (sum(after), sum(before) + adjusted[path] - result[path])
    }
  }
}
