extension Balanseringsregel {
  /// Förlaga: a rule that the program knows by name; every key of it can be changed in a scenario.
  public enum Förlaga: String, Sendable, CaseIterable {
    /// A region whose units keep all of their results, and use surpluses within a buffer.
    case västmanland
    /// A kommun whose surpluses go by thirds to unit, nämnd and kommunstyrelse, and whose deficits follow the unit.
    case tredjedelar
  }

  /// A built-in rule under a key.
  public init(_ nyckel: String, _ förlaga: Förlaga) {
    switch förlaga {
    // The rules in the order of their sources. Where nothing is said of how fast surpluses are used and how well deficits are recovered, all
    // of it is.
    case .västmanland:
      self.init(nyckel, överskott: .init(enhet: .allt), underskott: .init(enhet: .allt))
      namn = "Resultatreglering: allt till enheten"
      källa = "Region Västmanland, resultatregleringsmodell, dokument 1009-3.1 (2020)"
      från = 2020
      återhämtningsår = 3
      inomBuffert = true
    case .tredjedelar:
      let third = Andel(1, av: 3)
      self.init(
        nyckel, överskott: .init(enhet: third, nämnd: third, centralt: third), underskott: .init(enhet: .allt))
      namn = "Resultatbalansering: tredjedelar"
      källa = "Regler för resultatbalansering i en kommun, gäller från bokslutet 2019"
      från = 2019
      grind = Grind(mått: [], minst: .allt)
      // It is carried into the next year's budget, and so is part of that year's result.
      outnyttjatKvar = false
    }
    self.förlaga = förlaga
  }
}
