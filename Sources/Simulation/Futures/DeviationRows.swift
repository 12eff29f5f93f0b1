/// DeviationRows: what each path of a row deviates from the plan with, kept so that other plans can be run on the same row without drawing
/// it, or running the portfolio, again. Each thread has its own.
package struct DeviationRows: ~Copyable {
  let results: RowBlock
  let realised: RowBlock
  /// Of skatter, generella statsbidrag och utjämning.
  let taxes: RowBlock
  /// Of övervärdet at year-end.
  let gains: RowBlock
  /// Of eget kapital at year-end.
  let equity: RowBlock

  /// Memory for a simulator's rows.
  package init(_ simulator: Simulator) {
    let years = simulator.layout.yearCount
    results = RowBlock(rows: years)
    realised = RowBlock(rows: years)
    taxes = RowBlock(rows: years)
    gains = RowBlock(rows: years)
    equity = RowBlock(rows: years)
  }

  func keep(_ year: Int, _ group: Int, _ deviation: Årsavvikelse) {
    results[year, group] = deviation.resultat
    realised[year, group] = deviation.placeringsvinst
    taxes[year, group] = deviation.skatterOchBidrag
    gains[year, group] = deviation.övervärdeEfter
    equity[year, group] = deviation.egetKapital
  }

  func deviation(_ year: Int, _ group: Int) -> Årsavvikelse {
    var deviation = Årsavvikelse()
    deviation.resultat = results[year, group]
    deviation.placeringsvinst = realised[year, group]
    deviation.skatterOchBidrag = taxes[year, group]
    deviation.övervärdeFöre = year > 0 ? gains[year - 1, group] : .zero
    deviation.övervärdeEfter = gains[year, group]
    deviation.egetKapital = equity[year, group]
    return deviation
  }
}
