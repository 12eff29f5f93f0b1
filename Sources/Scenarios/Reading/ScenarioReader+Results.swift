import Simulation

extension ScenarioReader {
  /// Reads the results and their adjustments.
  mutating func readResults(_ top: inout ObjectReader, into scenario: inout Scenario) {
    scenario.skatterOchBidrag = series("skatter_och_bidrag", in: &top, isMagnitude: true)
    // A year's preliminary tax rests on the income of the year before last.
    scenario.skatteunderlag = series(
      "skatteunderlag", in: &top, isMagnitude: true, years: (years.lowerBound - 2)...years.upperBound)
    readInhabitants(&top, into: &scenario)
    readTaxes(&top, into: &scenario)
    scenario.balanskravsresultat = series("balanskravsresultat", in: &top)
    scenario.åretsResultat = series("årets_resultat", in: &top)
    if var object = object("resultaträkning", in: &top) {
      for post in Resultatpost.allCases {
        guard let member = object.take(post.nyckel) else { continue }
        readRow(post, member.node, path: object.path(to: post.nyckel), into: &scenario)
      }
      tree.finish(object)
    }
    if var object = object("balanskravsjusteringar", in: &top) {
      for justering in Balanskravsjustering.allCases {
        let amounts = series(justering.rawValue, in: &object, isMagnitude: true)
        if !amounts.isEmpty { scenario.justeringar[justering] = amounts }
      }
      tree.finish(object)
    }
  }
}
