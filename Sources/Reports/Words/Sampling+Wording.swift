import Simulation

extension Sampling {
  /// How futures are drawn.
  var wording: Wording {
    switch self {
    case .sobol:
      Wording(
        sv: "Sobol-punkter i \(Draws.replicates) oberoende upprepningar",
        en: "Sobol' points in \(Draws.replicates) independent replicates")
    case .random: Wording(sv: "oberoende dragningar", en: "independent draws")
    }
  }
}
