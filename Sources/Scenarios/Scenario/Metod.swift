import Simulation

/// Metod: how a simulated year comes to deviate from its plan.
public enum Metod: String, Sendable, CaseIterable {
  /// Factors act on the lines of the income statement; what they do not explain is budget precision.
  case rader
  /// The result as a whole deviates.
  case resultat
}

extension Scenario {
  /// The method where the scenario states none: by lines where they state costs and they or `skatt` taxes in every year that is neither
  /// settled nor extrapolated.
  var förvaldMetod: Metod {
    let years = år.stated.filter { år.slag($0) != .utfall }
    let needed: [Resultatpost] =
      läggerTillSkatt ? [.verksamhetensKostnader] : [.skatteintäkter, .verksamhetensKostnader]
    let isByLines = years.allSatisfy { year in
      needed.allSatisfy { post in resultaträkning.rader.contains { $0.post == post && $0.gäller(year) } }
    }
    return isByLines && !years.isEmpty ? .rader : .resultat
  }

  /// Whether a year's deviation comes from its lines.
  public func drivsAvRader(_ år: Int) -> Bool { osäkerhet.metod == .rader && räkenskaper.åretsResultat(år) != nil }
}
