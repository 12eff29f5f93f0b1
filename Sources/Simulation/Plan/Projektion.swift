import Law
import Numerics

/// Projektion: every year of a model run once, with what each closing established and left.
///
/// For reading afterwards; a simulation keeps tallies instead.
public struct Projektion: Sendable {
  /// One closed year.
  public struct År: Sendable {
    /// What the closing established.
    public let resultat: Bokslutsresultat
    /// What it handed on.
    public let läge: Bokslutsläge
  }

  /// The state when the first year opens.
  public let start: Bokslutsläge
  /// The years in order.
  public let år: [År]

  /// Runs the model; `avvikelse` gives each year's deviation per path, none for the plan itself.
  public init(_ model: Model, avvikelse: (Int) -> Lanes = { _ in .zero }) {
    start = model.start
    var läge = start
    var closed: [År] = []
    closed.reserveCapacity(model.år.count)
    for index in model.år.indices {
      let resultat = model.stega(index, avvikelse: Årsavvikelse(resultat: avvikelse(index)), &läge)
      closed.append(År(resultat: resultat, läge: läge))
    }
    år = closed
  }
}
