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
        readRow(post, member.node, path: object.path(to: post.nyckel), into: &scenario.resultaträkning)
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

  /// A row is one sum per year, or named lines with an amount per year each.
  private mutating func readRow(
    _ post: Resultatpost,
    _ node: Node,
    path: String,
    into accounts: inout Resultaträkning
  ) {
    guard tree.hasNamedLines(node) else {
      let amounts = tree.series(node, path: path, years: years)
      if !amounts.isEmpty { accounts.rader.append(.init(post: post, namn: "", belopp: amounts)) }
      return
    }
    guard var object = tree.object(node, path: path) else { return }
    for member in object.takeAll() {
      if tree.yearKey(member.key) != nil {
        // A name that looks like a year could not be told from a year.
        tree.reportType(
          member.node,
          path: object.path(to: member.key),
          expected: "a line with a name, as the others of the row"
        )
        continue
      }
      tree.checkName(member, of: path)
      let amounts = tree.series(member.node, path: object.path(to: member.key), years: years)
      accounts.rader.append(.init(post: post, namn: member.key, belopp: amounts))
    }
  }
}
