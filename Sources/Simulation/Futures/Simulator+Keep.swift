import Law
import Numerics

// What a path's year leaves in the rows, one function for each source, so that nothing larger than what is kept is passed on.
extension Simulator {
  func store(_ figure: Figure, _ year: Int, _ value: Lanes, _ rows: borrowing PathRows, _ group: Int) {
    let place = figurePlaces[Int(figure.rawValue)]
    if place >= 0 { rows.cells[layout.cell(place, year: year), group] = value }
  }

  func keep(
    _ year: Int, _ balanskravsresultat: Lanes, _ remaining: Lanes, _ rows: borrowing PathRows, _ group: Int
  ) {
    store(.balanskravsresultat, year, balanskravsresultat, rows, group)
    store(.kvarAttÅterställa, year, remaining, rows, group)
    rows.events[layout.negativeEvent(year: year), group] = (balanskravsresultat .< 0).ones
  }

  func keepAccounts(_ year: Int, _ closed: Bokslutsresultat, _ rows: borrowing PathRows, _ group: Int) {
    store(.åretsResultat, year, closed.utredning.åretsResultat, rows, group)
    let adjusted = closed.utredning.resultatEfterBalanskravsjusteringar
    store(.resultatEfterBalanskravsjusteringar, year, adjusted, rows, group)
  }

  func keepReserves(_ year: Int, _ reserves: Reserver, _ rows: borrowing PathRows, _ group: Int) {
    store(.resultatreserv, year, reserves.resultatreserv, rows, group)
    store(.resultatutjämningsreserv, year, reserves.rur, rows, group)
  }

  func keepPlacements(
    _ year: Int, _ placed: PortfolioYear, _ placements: PortfolioState, _ rows: borrowing PathRows, _ group: Int
  ) {
    store(.marknadsvärde, year, placements.value, rows, group)
    store(.övervärde, year, placements.gain, rows, group)
    store(.realiserat, year, placed.realised, rows, group)
    store(.direktavkastning, year, placed.directYield, rows, group)
  }

  func keepPosts(_ year: Int, _ deviations: PostLanes, _ rows: borrowing PathRows, _ group: Int) {
    guard let economy, hasRows else { return }
    for post in Resultatpost.allCases {
      let plan = economy.planned[Int(post.rawValue) * layout.yearCount + year]
      store(Figure(post), year, Lanes(repeating: plan) + deviations[post], rows, group)
    }
  }
}
