import Simulation

extension ScenarioReader {
  /// Reads the factors: changes to the built-in ones, and the scenario's own.
  ///
  /// - Parameter followed: the keys of factors that lines of the income statement react to; another one of the scenario's own must
  ///   say what it does to the result.
  mutating func readFactors(_ owner: inout ObjectReader, into uncertainty: inout Osäkerhet, followed: [String]) {
    guard var factors = object("faktorer", in: &owner) else { return }
    for member in factors.takeAll() {
      let path = factors.path(to: member.key)
      tree.checkName(member, of: factors.path)
      // The built-in ones come first.
      if let index = Kalibrering.faktorer.firstIndex(where: { $0.nyckel == member.key }) {
        guard var object = tree.object(member.node, path: path) else { continue }
        readFactor(&object, into: &uncertainty.faktorer[index])
        tree.finish(object)
      } else if claimName(member, in: factors) {
        guard var object = tree.object(member.node, path: path) else { continue }
        var own = Faktorantagande(member.key, nil, medel: .noll, ar: .noll, sigma: .noll)
        readFactor(&object, into: &own)
        if let member = object.take("slag") {
          let choices = [("tillväxt", false), ("nivå", true)]
          own.ärNivå = tree.choice(member.node, path: object.path(to: member.key), choices) ?? false
        }
        var needed = [("medel", "medel: 3"), ("sigma", "sigma: 8")]
        if !followed.contains(member.key) { needed.append(("känslighet", "känslighet: -5")) }
        reportMissing(needed, of: member, object, in: factors)
        tree.finish(object)
        uncertainty.faktorer.append(own)
      }
    }
  }

  private mutating func readFactor(_ object: inout ObjectReader, into factor: inout Faktorantagande) {
    decimal("medel", in: &object, &factor.medel, .rate)
    decimal("ar", in: &object, &factor.ar, .persistence)
    decimal("sigma", in: &object, &factor.sigma, .points)
    decimal("skevhet", in: &object, &factor.skevhet, .skewness)
    guard let member = object.take("känslighet") else { return }
    if let amount = tree.amount(member.node, path: object.path(to: member.key)) { factor.känslighet = amount }
  }
}
